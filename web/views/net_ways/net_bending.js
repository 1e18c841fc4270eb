// The highest loss on the curve against the updates of its middle: a net between two nets, trained until the way over it is low.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { BENT, wayStyles } from '../../plot/net_ways/course.js';
import { logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber, formatWhole } from '../../words/format.js';

/** @typedef {import('../../kinds/net_ways/answers.js').NetWaysAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const [LOWEST, HIGHEST] = [1e-5, 10];

/** @param {Answers} answers @returns {{updates: number, highest: number} | null} of the curve that is shown */
const shownOf = ({ bending }) =>
  bending && {
    updates: bending.updates[bending.record] ?? 0,
    highest: bending.highest[bending.record] ?? Number.NaN,
  };

/** @type {import('../view.js').View<Answers>} */
export const net_bending = {
  id: 'net_bending',
  needs: ['bending'],
  least: [180, 130],

  draw(ctx, answers, { theme, text, width, height, silent }) {
    const { bending } = answers;
    const margin = { left: 3.4 * theme.text, right: theme.text, top: 1.6 * theme.text, bottom: 1.9 * theme.text };
    const inside = area(width, height, margin);
    const x = logScale([1, BENT], [inside.left, inside.right]);
    const y = logScale([LOWEST, HIGHEST], [inside.bottom, inside.top]);
    const names = { xName: text('ways-axis-updates'), yName: text('ways-axis-highest') };
    const yTicks = [1e-4, 1e-2, 1];
    drawAxes(ctx, inside, { x, y, yTicks, ...names, yFormat: formatDecade, grid: true }, theme);
    const shown = shownOf(answers);
    if (!bending || !shown || silent) return;
    const { colour } = wayStyles.bent;
    const place = (/** @type {number} */ i) =>
      /** @type {[number, number]} */ ([
        x(Math.max(1, bending.updates[i] ?? 1)),
        y(Math.max(LOWEST, Math.min(HIGHEST, bending.highest[i] ?? Number.NaN))),
      ]);
    ctx.strokeStyle = theme.colour(colour);
    ctx.lineWidth = 2.2 * theme.line;
    ctx.setLineDash([]);
    for (const [from, to, alpha] of /** @type {const} */ ([
      [1, bending.record, 1],
      [bending.record, bending.updates.length - 1, 0.3],
    ])) {
      ctx.globalAlpha = alpha;
      ctx.beginPath();
      for (let i = from; i <= to; i++) ctx.lineTo(...place(i));
      ctx.stroke();
    }
    ctx.globalAlpha = 1;
    const at = place(bending.record);
    drawMarker(ctx, 'disc', ...at, 4.6 * theme.line ** 0.5, theme.colour(colour), theme.colour('ground'));
    labelFont(ctx, theme);
    ctx.fillStyle = theme.colour(colour);
    const right = at[0] > (inside.left + inside.right) / 2;
    ctx.textAlign = right ? 'right' : 'left';
    ctx.textBaseline = 'bottom';
    outlined(
      ctx,
      formatNumber(shown.highest, 2),
      at[0] + (right ? -0.6 : 0.6) * theme.text,
      at[1] - 0.4 * theme.text,
      theme,
    );
  },

  describe(answers, { text }) {
    const shown = shownOf(answers);
    return shown
      ? text('describe-net-bending', { updates: formatWhole(shown.updates), highest: formatNumber(shown.highest) })
      : text('ways-not-yet');
  },
};
