// What the outcome map itself measures, beside theory: the edge of stability in the row of the pixel and the fastest
// pixel; or, for a plane of starts, how much of it belongs to each minimum.

import { html, nothing } from 'lit-html';
import { axisUnit } from '../../plot/map/axis_unit.js';
import { letter } from '../../plot/map/map_marks.js';
import { edge, fastest, nearest, shares } from '../../plot/map/outcomes.js';
import { formatNumber, formatPoint } from '../../words/format.js';
import { explore as exploreRuns } from '../runs/explore.js';

/** The map is as fine as its pixels: within about one of them is agreement. */
const PIXELS = 1.1;

/**
 * @param {import('./map.js').MapAnswers} answers
 * @param {number | null} factor per step of the fastest pixel
 * @returns {import('../kind.js').Row[]} none over start points, or while there is no map
 */
export function mapRows(answers, factor) {
  const { plane, map, runs } = answers;
  const [run] = runs;
  const { optimum } = plane;
  if (!map || !run || !optimum) return [];
  const border = edge(map, plane, nearest(map.y, Number(run.experiment.optimizer.params?.beta)));
  const best = fastest(map, plane);
  const unit = axisUnit(answers);
  const row = (
    /** @type {string} */ id,
    /** @type {number | null | undefined} */ measured,
    /** @type {number | undefined} */ predicted,
    /** @type {number} */ pixel,
  ) => ({
    id,
    of: 'map',
    name: `map-${id}`,
    measured: measured ?? null,
    predicted: predicted ?? null,
    tolerance: { absolute: PIXELS * pixel },
    within: /** @type {[string, Record<string, string>]} */ (['map-pixel', {}]),
    why: id === 'edge' ? 'map-blurred' : 'map-apart',
  });
  return [
    row(
      'edge',
      border && border.value / unit,
      (run.theory.lrLimit ?? Number.NaN) / unit,
      (2 * (border?.half ?? 0)) / unit,
    ),
    row(
      'best-lr',
      best && (map.x[best.column] ?? 0) / unit,
      optimum.lr / unit,
      best ? width(map.x, best.column) / unit : 0,
    ),
    row('best-beta', best && map.y[best.row], optimum.beta, best ? width(map.y, best.row) : 0),
    row('best-factor', factor, optimum.factor, 0),
  ];
}

/** @param {ArrayLike<number>} axis @param {number} i @returns {number} of that pixel */
function width(axis, i) {
  return Math.abs((axis[Math.max(1, i)] ?? 0) - (axis[Math.max(1, i) - 1] ?? 0));
}

/** @param {import('../kind.js').Sight} sight */
export function explore(sight) {
  const { answers, text } = sight;
  const { plane, map, scene } = /** @type {import('./map.js').MapAnswers} */ (answers);
  return exploreRuns(
    sight,
    plane.basins && map && !scene.counted ? basinTable(plane.basins, shares(map, plane), text) : nothing,
  );
}

/** @param {{at: ArrayLike<number>}[]} basins @param {number[]} parts @param {import('../../words/i18n.js').Translate} text */
function basinTable(basins, parts, text) {
  return html`<table class="quantities map-table">
    <thead><tr><th scope="col">${text('map-basin')}</th><th scope="col">${text('map-share')}</th></tr></thead>
    <tbody>${basins.map(
      ({ at }, i) =>
        html`<tr><th scope="row"><b class="letter">${letter(i)}</b> ${formatPoint(at)}</th><td class="number" data-basin=${letter(i)}>${formatNumber(100 * (parts[i] ?? 0))} %</td></tr>`,
    )}</tbody></table>`;
}
