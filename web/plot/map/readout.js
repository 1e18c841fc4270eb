// The readout of an outcome map: where the pixel is that is taken or looked at, and what became of its run.

import { formatPoint } from '../../words/format.js';
import { axisUnit } from './axis_unit.js';
import { letter } from './map_marks.js';
import { basinAt } from './outcomes.js';

/** @typedef {import('../../kinds/map/map.js').MapAnswers} Answers */

/** @param {Answers} answers @param {import('../../words/i18n.js').Translate} text @returns {string} "(1.5, 0.85) → 166 steps" */
export function readout(answers, text) {
  const [x, y] = answers.probe ?? answers.pixel;
  return `${formatPoint([x / axisUnit(answers), y])} → ${fate(answers, text)}`;
}

/** @param {Answers} answers @param {import('../../words/i18n.js').Translate} text */
function fate({ runs, plane }, text) {
  const { run } = /** @type {import('../../kinds/runs/answers.js').RunAnswer} */ (runs[0]);
  const { kind, step } = run.outcome;
  if (kind === 'running') return text('map-way', { steps: run.steps });
  if (kind === 'diverged' || kind === 'left_domain') return text('map-away');
  if (kind === 'two_cycle' || kind === 'periodic') return text('map-cycle');
  const [x = 0, y = 0] = run.w.subarray(run.steps * run.dim);
  const basin = basinAt(plane.basins ?? [], x, y);
  const steps = text('map-rests', { steps: step });
  return basin < 0 ? steps : `${letter(basin)} · ${steps}`;
}

/**
 * Above a pixel of the lower half and below one of the upper, away from the ends of the boundary, where its name stands; on a ground of its own.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside
 * @param {number} x of the pixel
 * @param {number} y
 * @param {string} label
 * @param {import('../../words/theme.js').Theme} theme
 */
export function drawReadout(ctx, inside, x, y, label, theme) {
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  const width = ctx.measureText(label).width + theme.text * 0.8;
  const height = theme.text * 1.5;
  const left = Math.max(inside.left, Math.min(x - width / 2, inside.right - width));
  const low = y > (inside.top + inside.bottom) / 2;
  const top = low ? y - theme.text * 1.3 - height : y + theme.text * 1.3;
  ctx.fillStyle = theme.colour('ground');
  ctx.fillRect(left, top, width, height);
  ctx.setLineDash([]);
  ctx.strokeStyle = theme.colour('accent');
  ctx.lineWidth = theme.line;
  ctx.strokeRect(left, top, width, height);
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(label, left + theme.text * 0.4, top + height / 2);
}
