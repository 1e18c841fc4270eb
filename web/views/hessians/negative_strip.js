// The share of negative eigenvalues as matrices are added, with its standard error: a timeline.

import { area } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { matricesOf, shareBetween } from '../../plot/hessians/spectra.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawMarker } from '../../plot/marker.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/hessians/spectrum_answers.js').SpectrumAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Eigenvalues of one matrix to both sides of what is predicted. */
const AROUND = 2;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ semicircle, n }, { theme, width, height, last }) {
  const margin = { left: 4.2 * theme.text, right: 1.2 * theme.text, top: 1.5 * theme.text, bottom: 1.8 * theme.text };
  const inside = area(width, height, margin);
  const around = [semicircle.negative - AROUND / n, semicircle.negative + AROUND / n];
  const x = linearScale([0, Math.max(1, last)], [inside.left, inside.right]);
  return { inside, x, y: linearScale([around[0] ?? 0, around[1] ?? 1], [inside.bottom, inside.top]) };
}

/** @param {Answers} answers @param {number} step @returns {{step: number, share: number, error: number}[]} after each matrix */
function sharesOf({ spectra, shift }, step) {
  const known = Math.min(step, matricesOf(spectra));
  return Array.from({ length: known }, (_, i) => ({
    step: i + 1,
    ...shareBetween(spectra, i + 1, Number.NEGATIVE_INFINITY, -shift),
  }));
}

/** @type {import('../view.js').View<Answers>} */
export const negative_strip = {
  id: 'negative_strip',
  needs: ['spectra', 'semicircle'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, silent } = frame;
    const { inside, x, y } = geometry(answers, frame);
    const yFormat = (/** @type {number} */ share) => `${formatNumber(100 * share)} %`;
    const names = { xName: text('hessians-matrices'), yName: text('axis-negative'), note: text('hessians-dotted') };
    drawAxes(
      ctx,
      inside,
      { x, y, yTicks: [answers.semicircle.negative], yFormat: silent ? () => '' : yFormat, ...names },
      theme,
    );
    drawLevel(ctx, inside, y(answers.semicircle.negative), 'predicted', theme);
    const shares = sharesOf(answers, step);
    const colour = theme.colour('curve-down');
    ctx.strokeStyle = colour;
    ctx.lineWidth = theme.line * 2;
    ctx.beginPath();
    for (const each of shares) {
      const error = Number.isFinite(each.error) ? each.error : 0;
      ctx.moveTo(x(each.step), y(each.share - error));
      ctx.lineTo(x(each.step), y(each.share + error));
    }
    ctx.stroke();
    for (const each of shares)
      drawMarker(ctx, 'disc', x(each.step), y(each.share), 3.4 * theme.line ** 0.5, colour, theme.colour('ground'));
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(answers, frame).x.invert(px)))),

  describe(answers, { text, step }) {
    const latest = sharesOf(answers, step).at(-1);
    return text('describe-negative-strip', {
      matrices: latest?.step ?? 0,
      share: formatNumber(100 * (latest?.share ?? Number.NaN)),
      predicted: formatNumber(100 * answers.semicircle.negative),
    });
  },
};
