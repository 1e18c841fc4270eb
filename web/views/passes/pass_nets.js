// The net on the straight line and the net on the way round, beside what both shall be: the sum of their neurons against |x|.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawNet } from '../../plot/passes/net.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/passes/net_answers.js').NetAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const ROUTES = /** @type {const} */ ([
  ['line', 'curve-down'],
  ['way', 'curve-up'],
]);
/** Wider than high the two stand side by side. */
const BESIDE = 1.15;

/** @param {Frame} frame @param {number} i */
function geometry({ width, height, theme }, i) {
  const beside = width > BESIDE * height;
  const [wide, high] = beside ? [width / 2, height] : [width, height / 2];
  const [left, top] = beside ? [i * wide, 0] : [0, i * high];
  const margin = { left: 2.6 * theme.text, right: 0.8 * theme.text, top: 3.2 * theme.text, bottom: 1.9 * theme.text };
  const { left: l, right, top: t, bottom } = area(wide, high, margin);
  const inside = { left: left + l, right: left + right, top: top + t, bottom: top + bottom };
  return {
    inside,
    x: linearScale([-1, 1], [inside.left, inside.right]),
    y: linearScale([-0.1, 1.15], [inside.bottom, inside.top]),
  };
}

/** @param {Answers} answers @param {"line" | "way"} id @param {number} step */
function netAt({ nets: { neurons, steps, ...routes } }, id, step) {
  const k = Math.min(step, steps);
  return {
    weights: routes[id].weights.subarray(k * neurons, (k + 1) * neurons),
    loss: routes[id].loss[k] ?? Number.NaN,
  };
}

/** @type {import('../view.js').View<Answers>} */
export const pass_nets = {
  id: 'pass_nets',
  needs: ['nets'],
  least: [260, 180],

  draw(ctx, answers, frame) {
    const { theme, text, step } = frame;
    for (const [i, [id, colour]] of ROUTES.entries()) {
      const { inside, x, y } = geometry(frame, i);
      const { weights, loss } = netAt(answers, id, step);
      drawAxes(
        ctx,
        inside,
        { x, y, xTicks: [-1, 0, 1], yTicks: [0, 1], xName: text('axis-x'), yName: '', grid: true },
        theme,
      );
      drawNet(ctx, { x, y }, weights, colour, theme);
      ctx.font = `600 ${1.15 * theme.text}px ${theme.font}`;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'top';
      ctx.fillStyle = theme.colour(colour);
      ctx.fillText(
        text(`pass-${id}-now`, { loss: formatNumber(loss) }),
        inside.left - 1.6 * theme.text,
        inside.top - 2.6 * theme.text,
      );
    }
  },

  describe: (answers, { step, text }) =>
    text('describe-pass-nets', {
      step,
      nets: ROUTES.map(([id]) => {
        const { weights, loss } = netAt(answers, id, step);
        const told = [...weights].map((weight) => formatNumber(weight)).join(' ');
        return `${text(`pass-${id}-now`, { loss: formatNumber(loss) })} (${told})`;
      }).join(text('list-separator')),
    }),
};
