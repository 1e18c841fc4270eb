// The share of negative eigenvalues against the height of the critical point: measured at some heights, and the law of Bray and Dean.

import { area, axisMargin } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { matricesOf, shareBetween } from '../../plot/hessians/spectra.js';
import { drawMarker } from '../../plot/marker.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/hessians/spectrum_answers.js').SpectrumAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const SHIFTS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];
const EDGE = 2.2;

/** @param {Answers} answers @param {Frame} frame @param {number} shift */
const shareAt = ({ spectra }, { step }, shift) =>
  shareBetween(spectra, Math.min(step, matricesOf(spectra)), Number.NEGATIVE_INFINITY, -shift).share;

/** @type {import('../view.js').View<Answers>} */
export const height_law = {
  id: 'height_law',
  needs: ['spectra', 'semicircle'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, width, height, silent, step } = frame;
    const { semicircle, shift } = answers;
    const inside = area(width, height, axisMargin(theme, [0, 1], height));
    // High points on the right: they are those that t moves down.
    const x = linearScale([EDGE, -EDGE], [inside.left, inside.right]);
    const y = linearScale([0, 1], [inside.bottom, inside.top]);
    const yTicks = [0, 0.5, 1];
    const yFormat = (/** @type {number} */ share) => `${100 * share} %`;
    drawAxes(
      ctx,
      inside,
      { x, y, xTicks: [2, 1, 0, -1, -2], yTicks, yFormat, xName: 't̂', yName: text('axis-negative'), grid: true },
      theme,
    );
    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    ctx.fillText(`← ${text('hessians-low')}`, inside.left + 0.5 * theme.text, inside.top + 0.5 * theme.text);
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    ctx.fillText(`${text('hessians-high')} →`, inside.right - 0.5 * theme.text, inside.bottom - 0.5 * theme.text);
    if (silent || step === 0) return;
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 2;
    ctx.setLineDash([6, 4]);
    ctx.beginPath();
    for (const [i, at] of semicircle.at.entries()) ctx.lineTo(x(-at), y(semicircle.below[i] ?? 0));
    ctx.stroke();
    ctx.setLineDash([]);
    const [colour, ground] = [theme.colour('curve-down'), theme.colour('ground')];
    const size = 3.6 * theme.line ** 0.5;
    for (const each of SHIFTS) drawMarker(ctx, 'disc', x(each), y(shareAt(answers, frame, each)), size, colour, ground);
    const now = shareAt(answers, frame, shift);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line;
    ctx.beginPath();
    ctx.moveTo(x(shift), inside.bottom);
    ctx.lineTo(x(shift), y(now));
    ctx.stroke();
    drawMarker(ctx, 'disc', x(shift), y(now), 6 * theme.line ** 0.5, theme.colour('accent'), ground);
  },

  describe: (answers, frame) =>
    frame.text('describe-height-law', {
      shift: formatSetting(answers.shift),
      share: formatNumber(100 * shareAt(answers, frame, answers.shift)),
      predicted: formatNumber(100 * answers.semicircle.negative),
    }),
};
