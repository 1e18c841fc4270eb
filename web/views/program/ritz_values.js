// The spectrum of the matrix, and how the lowest and the highest estimate of Lanczos move out to its ends, product by product.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawMarker } from '../../plot/marker.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */

/** Ticks of eigenvalues that are drawn at most. */
const TICKS = 200;

/** The eigenvalues as the landscape prescribed_spectrum has them. @param {Record<string, number>} params @returns {number[]} */
function spectrumOf({ n = 2, lowest = 0, highest = 1, spread = 0 }) {
  const even = (/** @type {number} */ from, /** @type {number} */ count) => {
    const shown = Math.min(count, TICKS);
    return Array.from({ length: shown }, (_, i) => from + ((highest - from) * i) / Math.max(1, shown - 1));
  };
  return spread === 1 ? even(lowest, n) : [lowest, ...even(0, n - 1)];
}

/** @type {import('../view.js').View<Answers>} */
export const ritz_values = {
  id: 'ritz_values',
  needs: ['lanczos'],
  least: [180, 140],

  draw(ctx, { lanczos, place }, { step, theme, text, width, height }) {
    if (!lanczos || !place) return;
    const { pairs } = lanczos;
    const params = /** @type {Record<string, number>} */ (place.landscape.params);
    const { lowest = 0, highest = 1 } = params;
    const edge = 0.06 * (highest - lowest);
    const margin = { left: theme.text * 3.2, right: theme.text, top: theme.text * 1.5, bottom: theme.text * 1.9 };
    const inside = area(width, height, margin);
    const x = linearScale([lowest - edge, highest + edge], [inside.left, inside.right]);
    const y = linearScale([0, pairs.products], [inside.bottom - theme.text, inside.top]);
    drawAxes(ctx, inside, { x, y, xName: text('axis-eigenvalues'), yName: text('axis-products') }, theme);
    ctx.strokeStyle = theme.colour('ink-soft');
    ctx.lineWidth = theme.line;
    ctx.setLineDash([]);
    ctx.beginPath();
    for (const lambda of spectrumOf(params)) {
      ctx.moveTo(x(lambda), inside.bottom);
      ctx.lineTo(x(lambda), inside.bottom - 0.8 * theme.text);
    }
    ctx.stroke();
    const now = Math.min(step, pairs.products);
    for (const [values, colour] of /** @type {const} */ ([
      [pairs.highest, 'ink-soft'],
      [pairs.lowest, 'accent'],
    ])) {
      ctx.strokeStyle = theme.colour(colour);
      ctx.lineWidth = theme.line * 2;
      ctx.beginPath();
      for (let k = 1; k <= now; k++) ctx.lineTo(x(values[k - 1] ?? 0), y(k));
      ctx.stroke();
      if (now > 0)
        drawMarker(
          ctx,
          'diamond',
          x(values[now - 1] ?? 0),
          y(now),
          5 * theme.line ** 0.5,
          theme.colour(colour),
          theme.colour('ground'),
        );
    }
  },

  describe({ lanczos }, { step, text }) {
    const k = Math.min(step, lanczos?.pairs.products ?? 0);
    return text('describe-ritz-values', {
      step: k,
      lowest: formatNumber(lanczos?.pairs.lowest[k - 1]),
      highest: formatNumber(lanczos?.pairs.highest[k - 1]),
    });
  },
};
