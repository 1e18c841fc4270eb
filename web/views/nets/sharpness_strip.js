// The sharpness, the largest curvature of the loss where each net is, beside 2/η, beyond which plain descent is unstable. A
// timeline.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { extentOf, FRAMES, recordAt, sharpnessBy, updatesAt } from '../../plot/nets/course.js';
import { drawCurves } from '../../plot/nets/curves.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/training/answers.js').TrainingAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** The axis ends at so many times 2/η; what is sharper stands at its end. */
const HIGHEST = 2;
/** Height for three numbers above each other, in units of the label size. */
const LEAST_FOR_THREE = 2.6;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ nets, axis, edge }, { theme, width, height }) {
  const margin = { left: theme.text * 3.4, right: theme.text * 1.1, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  return {
    inside,
    x: linearScale([0, extentOf(axis, nets)], [inside.left, inside.right]),
    y: linearScale([0, HIGHEST * edge], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const sharpness_strip = {
  id: 'sharpness_strip',
  needs: ['nets', 'edge'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step } = frame;
    const { axis, edge } = answers;
    const place = geometry(answers, frame);
    const { inside, x, y } = place;
    const names = { xName: text(`training-axis-${axis}`), yName: text('training-sharpness') };
    // The level in the middle has its number anyway.
    const yTicks = inside.bottom - inside.top < LEAST_FOR_THREE * theme.text ? [0] : [0, edge, HIGHEST * edge];
    drawAxes(ctx, inside, { x, y, yTicks, ...names, grid: true }, theme);
    drawLevel(ctx, inside, y(edge), 'predicted', theme);
    const of = (
      /** @type {import('../../plot/nets/course.js').Training} */ { sharpnesses },
      /** @type {number} */ at,
    ) => sharpnesses[at] ?? Number.NaN;
    drawCurves(ctx, answers, place, of, frame, { pale: true });
    labelFont(ctx, theme, 0.95);
    ctx.fillStyle = theme.colour('ink');
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    outlined(ctx, `2/η = ${formatNumber(edge)}`, inside.right - theme.text * 0.3, y(edge) - theme.text * 0.2, theme);
    drawPlayhead(ctx, inside, x((x.domain[1] * step) / FRAMES), theme);
  },

  stepAt(answers, frame, px) {
    const { x } = geometry(answers, frame);
    return Math.round(Math.max(0, Math.min(frame.last, (x.invert(px) / x.domain[1]) * FRAMES)));
  },

  describe({ nets, axis, edge }, { text, step }) {
    const all = nets.map(({ id, batch, training }) => {
      const record = recordAt(training, updatesAt(axis, nets, batch, step));
      const net = text(`training-net-${id}`, { batch });
      return text('describe-net-sharpness', { net, sharpness: formatNumber(sharpnessBy(training, record)) });
    });
    return `${text('describe-sharpness', { edge: formatNumber(edge) })} ${all.join(' ')}`;
  },
};
