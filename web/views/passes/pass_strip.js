// How high each way lies by step, beside the levels of theory: the wall of the slice and the pass. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/passes/answers.js').PassAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const ABOVE = 1.2;
const LATER = 0.25;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ heights: { curves, levels } }, { theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  const most = Math.max(...levels.map(({ value }) => value), ...curves.flatMap(({ values }) => Array.from(values)));
  return {
    inside,
    x: linearScale([0, Math.max(1, last)], [inside.left, inside.right]),
    y: linearScale([0, ABOVE * most || 1], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const pass_strip = {
  id: 'pass_strip',
  needs: ['heights'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last } = frame;
    const { inside, x, y } = geometry(answers, frame);
    const { curves, levels } = answers.heights;
    const xTicks = x.ticks(Math.min(last, 12)).filter(Number.isInteger);
    const note = text('pass-dotted');
    drawAxes(
      ctx,
      inside,
      { x, y, xTicks, xName: text('axis-step'), yName: text('axis-height'), note, grid: true },
      theme,
    );
    ctx.save();
    clipTo(ctx, { ...inside, right: inside.right + 4, bottom: inside.bottom + 4 });
    for (const { value } of levels) drawLevel(ctx, inside, y(value), 'predicted', theme);
    for (const { values, colour, dash } of curves)
      for (const [from, to, alpha] of /** @type {const} */ ([
        [step, last, LATER],
        [0, step, 1],
      ])) {
        ctx.strokeStyle = theme.colour(colour);
        ctx.globalAlpha = alpha;
        ctx.lineWidth = 2.4 * theme.line;
        ctx.setLineDash(dash);
        ctx.beginPath();
        for (let k = from; k <= to; k++) ctx.lineTo(x(k), y(values[Math.min(k, values.length - 1)] ?? Number.NaN));
        ctx.stroke();
      }
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
    ctx.restore();
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.textAlign = 'right';
    ctx.fillStyle = theme.colour('ink-soft');
    // Side by side, as a low strip has no room for one above the other.
    let right = inside.right - 0.5 * theme.text;
    for (const { value, name } of [...levels].reverse()) {
      const words = text(name, { height: formatNumber(value) });
      const upper = y(value) < (inside.top + inside.bottom) / 2;
      ctx.textBaseline = upper ? 'top' : 'bottom';
      outlined(ctx, words, right, y(value) + (upper ? 0.25 : -0.15) * theme.text, theme);
      right -= ctx.measureText(words).width + 1.5 * theme.text;
    }
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe: ({ heights: { curves, levels } }, { step, last, text }) =>
    text('describe-pass-strip', {
      step,
      last,
      values: [
        ...curves.map(({ name, values }) => `${text(name)} ${formatNumber(values[Math.min(step, values.length - 1)])}`),
        ...levels.map(({ name, value }) => text(name, { height: formatNumber(value) })),
      ].join(text('list-separator')),
    }),
};
