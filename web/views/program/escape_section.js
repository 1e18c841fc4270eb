// The loss along the line of ±v through the point where it is looked for, with both ends, beside the parabola that its slope and
// curvature there promise.

import { extent } from 'd3-array';
import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { jumpAt } from '../../plot/program/moment.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */

/** The one that is seen, or the first that will be. @param {Answers} answers @param {number} step */
function seenAt(answers, step) {
  const seen = jumpAt(answers, step) ?? { place: 0, age: -1 };
  const [jump, section] = [answers.jumps[seen.place], answers.section[seen.place]];
  return jump && section ? { jump, section, age: seen.age } : null;
}

/** @type {import('../view.js').View<Answers>} */
export const escape_section = {
  id: 'escape_section',
  needs: ['section'],
  least: [160, 120],

  draw(ctx, answers, { step, theme, text, width, height }) {
    const seen = seenAt(answers, step);
    if (!seen) return;
    const { jump, section, age } = seen;
    const { told, taken } = jump;
    const { reach, values } = section;
    const middle = values[(values.length - 1) / 2] ?? 0;
    // The promised decrease is ½|λ|h² and what the slope along v adds.
    const slope = (told.predicted - (Math.abs(told.lowest) * told.length ** 2) / 2) / told.length;
    const lower = taken === 0 ? 1 : -1;
    const promised = (/** @type {number} */ s) => middle - lower * slope * s + (told.lowest * s * s) / 2;
    const [low = 0, high = 1] = extent([...values, promised(told.length), promised(-told.length)]);
    const inside = area(width, height, axisMargin(theme, [low, high], height));
    const x = linearScale([-reach, reach], [inside.left, inside.right]);
    const y = linearScale([low, high], [inside.bottom, inside.top]);
    drawAxes(
      ctx,
      inside,
      { x, y, xName: text('axis-along-v'), yName: text('axis-loss'), note: text('program-dashed') },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    const curve = (/** @type {(i: number, s: number) => number} */ of) => {
      ctx.beginPath();
      for (const i of values.keys()) {
        const s = reach * ((2 * i) / (values.length - 1) - 1);
        ctx.lineTo(x(s), y(of(i, s)));
      }
      ctx.stroke();
    };
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = theme.line * 2.4;
    curve((i) => values[i] ?? 0);
    ctx.strokeStyle = theme.colour('curve-down');
    ctx.lineWidth = theme.line * 1.6;
    ctx.setLineDash([5, 4]);
    curve((_, s) => promised(s));
    ctx.restore();
    const dot = (/** @type {number} */ s, /** @type {number} */ loss, /** @type {string} */ colour) =>
      drawMarker(ctx, 'diamond', x(s), y(loss), 5 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
    dot(0, middle, 'ink');
    if (age < 1) return;
    dot(told.length, told.ahead, age >= 2 && taken === 1 ? 'ink-soft' : 'curve-down');
    dot(-told.length, told.behind, age >= 2 && taken === 0 ? 'ink-soft' : 'curve-down');
  },

  describe(answers, { step, text }) {
    const told = seenAt(answers, step)?.jump.told;
    return text('describe-escape-section', {
      ahead: formatNumber(told?.ahead),
      behind: formatNumber(told?.behind),
      predicted: formatNumber(told?.predicted),
    });
  },
};
