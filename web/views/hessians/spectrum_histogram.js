// The eigenvalues of large random matrices as a histogram, moved so far as the height says, with the semicircle: what is left of
// zero curves down.

import { area, axisMargin } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { binned, matricesOf, shareBetween } from '../../plot/hessians/spectra.js';
import { outlined } from '../../plot/labels/outlined.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/hessians/spectrum_answers.js').SpectrumAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const WIDTH = 0.1;
const HIGHEST = 0.42;

/** @param {Frame} frame */
function geometry({ theme, width, height, scene }) {
  const [from, to] = scene.box;
  const inside = area(width, height, axisMargin(theme, [0, HIGHEST], height));
  const x = linearScale([from, to], [inside.left, inside.right]);
  return { inside, x, y: linearScale([0, HIGHEST], [inside.bottom, inside.top]), from, to };
}

/** @param {Answers} answers @param {Frame} frame */
const shown = ({ spectra }, { step }) => Math.min(step, matricesOf(spectra));

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawBars(ctx, answers, frame) {
  const { spectra, shift } = answers;
  const { inside, x, y, from, to } = geometry(frame);
  const matrices = shown(answers, frame);
  const bins = Math.round((to - from) / WIDTH);
  const each = 1 / Math.max(1, matrices * spectra.n * WIDTH);
  for (const [bin, count] of binned(spectra, matrices, shift, { from, width: WIDTH, bins }).entries()) {
    const left = from + bin * WIDTH;
    ctx.fillStyle = frame.theme.colour(left < -WIDTH / 2 ? 'curve-down' : 'curve-up');
    const top = Math.max(inside.top, y(count * each));
    ctx.fillRect(x(left), top, x(left + WIDTH) - x(left) - 1, inside.bottom - top);
  }
}

/** @type {import('../view.js').View<Answers>} */
export const spectrum_histogram = {
  id: 'spectrum_histogram',
  needs: ['spectra', 'semicircle'],
  least: [260, 200],

  draw(ctx, answers, frame) {
    const { theme, text, silent } = frame;
    const { semicircle, shift, spectra } = answers;
    const { inside, x, y } = geometry(frame);
    const yName = text('hessians-density', { n: spectra.n, matrices: shown(answers, frame) });
    drawAxes(ctx, inside, { x, y, xName: text('axis-curvature'), yName, note: text('hessians-dashed') }, theme);
    drawBars(ctx, answers, frame);
    if (!silent) {
      ctx.strokeStyle = theme.colour('ink');
      ctx.lineWidth = theme.line * 2;
      ctx.setLineDash([6, 4]);
      ctx.beginPath();
      for (const [i, at] of semicircle.at.entries()) ctx.lineTo(x(at + shift), y(semicircle.density[i] ?? 0));
      ctx.stroke();
    }
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.6;
    ctx.beginPath();
    ctx.moveTo(x(0), inside.bottom);
    ctx.lineTo(x(0), inside.top);
    ctx.stroke();
    const matrices = shown(answers, frame);
    if (matrices === 0) return;
    const { share } = shareBetween(spectra, matrices, Number.NEGATIVE_INFINITY, -shift);
    ctx.textBaseline = 'top';
    for (const [id, part, align, side] of /** @type {const} */ ([
      ['down', share, 'right', -1],
      ['up', 1 - share, 'left', 1],
    ])) {
      ctx.textAlign = align;
      ctx.fillStyle = theme.colour(`curve-${id}`);
      ctx.font = `600 ${1.5 * theme.text}px ${theme.font}`;
      const at = x(0) + side * 0.7 * theme.text;
      outlined(ctx, `${formatNumber(100 * part)} %`, at, inside.top + 0.3 * theme.text, theme);
      ctx.font = `${theme.text}px ${theme.font}`;
      outlined(ctx, text(`hessians-curve-${id}`), at, inside.top + 2 * theme.text, theme);
    }
  },

  describe(answers, frame) {
    const matrices = shown(answers, frame);
    const { share } = shareBetween(answers.spectra, matrices, Number.NEGATIVE_INFINITY, -answers.shift);
    return frame.text('describe-spectrum-histogram', {
      matrices,
      n: answers.spectra.n,
      share: formatNumber(100 * share),
      predicted: formatNumber(100 * answers.semicircle.negative),
    });
  },
};
