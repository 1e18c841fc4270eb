// The share of minima against the number of dimensions, on a log axis: what is counted, and three laws.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { countsAt, shareError } from '../../plot/hessians/course.js';
import { formatShare } from '../../plot/hessians/rare.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatSetting } from '../../words/format.js';

/** @typedef {import('../../kinds/hessians/index_answers.js').IndexAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const LOWEST = 1e-15;
/** Of each law: its dashes, and whether its name stands above or below it. @type {Record<import('../../library/core.js').HessianModel, {dash: number[], above: boolean, at: number}>} */
const LAWS = {
  signs: { dash: [2, 4], above: true, at: 10 },
  field: { dash: [8, 5], above: false, at: 10 },
  goe: { dash: [], above: false, at: 7 },
};

/** @param {Frame} frame @param {number} dimensions */
function geometry({ theme, width, height }, dimensions) {
  const margin = { left: 3.4 * theme.text, right: 1.2 * theme.text, top: 1.6 * theme.text, bottom: 1.9 * theme.text };
  const inside = area(width, height, margin);
  const x = linearScale([0.5, dimensions + 0.5], [inside.left, inside.right]);
  return { inside, x, y: logScale([LOWEST, 1], [inside.bottom, inside.top]) };
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawLaws(ctx, { predicted, model }, frame) {
  const { theme, text } = frame;
  const { x, y } = geometry(frame, predicted.goe.length);
  for (const [id, { dash, above, at }] of Object.entries(LAWS)) {
    const shares = predicted[/** @type {keyof typeof LAWS} */ (id)];
    ctx.strokeStyle = ctx.fillStyle = theme.colour(id === model ? 'kind-minimum' : 'ink-soft');
    ctx.lineWidth = theme.line * (id === model ? 3 : 1.6);
    ctx.setLineDash(dash);
    ctx.beginPath();
    for (const [i, share] of shares.entries()) ctx.lineTo(x(i + 1), y(share));
    ctx.stroke();
    ctx.font = `${id === model ? '600 ' : ''}${theme.text}px ${theme.font}`;
    ctx.textAlign = 'right';
    ctx.textBaseline = above ? 'bottom' : 'top';
    outlined(
      ctx,
      text(`hessians-law-${id}`),
      x(at) - (id === 'goe' ? 0.8 * theme.text : 0),
      y(shares[at - 1] ?? 1) + (above ? -1.2 : 0.4) * theme.text,
      theme,
    );
  }
}

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawCounted(ctx, { counted, predicted, model }, frame) {
  const { theme, text } = frame;
  const { inside, x, y } = geometry(frame, predicted.goe.length);
  const [colour, ground] = [theme.colour('kind-minimum'), theme.colour('ground')];
  const size = 4.4 * theme.line ** 0.5;
  const all = counted[0]?.all ?? 0;
  if (all > 0) {
    ctx.setLineDash([1, 3]);
    ctx.strokeStyle = theme.colour('axis');
    ctx.lineWidth = theme.line;
    ctx.beginPath();
    ctx.moveTo(inside.left, y(1 / all));
    ctx.lineTo(inside.right, y(1 / all));
    ctx.stroke();
    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    outlined(
      ctx,
      text('hessians-one-of', { all: formatSetting(all) }),
      inside.left + 0.4 * theme.text,
      y(1 / all) + 0.2 * theme.text,
      theme,
    );
  }
  ctx.setLineDash([]);
  ctx.strokeStyle = colour;
  ctx.lineWidth = theme.line * 2;
  for (const { n, found, all: drawn } of counted) {
    const share = found / drawn;
    const error = shareError(predicted[model][n - 1] ?? 0, drawn);
    if (found === 0) {
      drawMarker(ctx, 'triangle_down', x(n), y(1 / drawn), size, ground, colour);
      continue;
    }
    ctx.beginPath();
    ctx.moveTo(x(n), y(share + error));
    ctx.lineTo(x(n), y(Math.max(share - error, share / 10)));
    ctx.stroke();
    drawMarker(ctx, 'disc', x(n), y(share), size, colour, ground);
  }
}

/** @type {import('../view.js').View<Answers>} */
export const minima_law = {
  id: 'minima_law',
  needs: ['course', 'predicted', 'counted'],
  least: [220, 180],

  draw(ctx, answers, frame) {
    const { theme, text, silent, step } = frame;
    const dimensions = answers.predicted.goe.length;
    const { inside, x, y } = geometry(frame, dimensions);
    const xTicks = Array.from({ length: dimensions }, (_, i) => i + 1);
    const yTicks = [1, 1e-3, 1e-6, 1e-9, 1e-12, 1e-15];
    const names = { xName: 'n', yName: text('axis-minima') };
    drawAxes(ctx, inside, { x, y, xTicks, yTicks, yFormat: formatDecade, ...names, grid: true }, theme);
    if (silent) return;
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = theme.line;
    ctx.beginPath();
    ctx.moveTo(x(answers.n), inside.top);
    ctx.lineTo(x(answers.n), inside.bottom);
    ctx.stroke();
    drawLaws(ctx, answers, frame);
    drawCounted(ctx, answers, frame);
    const { all, counts } = countsAt(answers.course, step);
    const found = counts[0] ?? 0;
    if (found > 0) {
      ctx.strokeStyle = theme.colour('accent');
      ctx.lineWidth = theme.line * 2;
      ctx.beginPath();
      ctx.arc(x(answers.n), y(found / all), 8 * theme.line ** 0.5, 0, 2 * Math.PI);
      ctx.stroke();
    }
  },

  describe: ({ counted, predicted, model }, { text }) =>
    text('describe-minima-law', {
      shares: predicted[model]
        .map((share, i) => {
          const found = counted.find(({ n }) => n === i + 1);
          return `n = ${i + 1}: ${found ? formatShare(found.found / found.all) : '–'} | ${formatShare(share)}`;
        })
        .join('; '),
    }),
};
