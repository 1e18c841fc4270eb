// What the outcome map itself measures, beside theory: the edge of stability in the row of the pixel and the fastest
// pixel; or, for a plane of starts, how much of it belongs to each minimum.

import { html, nothing } from 'lit-html';
import { letter } from '../../plot/map_marks.js';
import { edge, fastest, nearest, shares } from '../../plot/outcomes.js';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @typedef {import('./maps.js').OutcomeMap} OutcomeMap */
/** @typedef {import('../../words/i18n.js').Translate} Translate */
/** @typedef {{id: string, measured: number | null, half: number, predicted: number | undefined}} Row half: of a pixel, the resolution of the map */

/**
 * @param {import('./plane_theory.js').Plane} plane
 * @param {OutcomeMap} map
 * @param {import('../race/needs.js').RunAnswer} run of the pixel
 * @param {number | null} factor per step of the fastest pixel
 * @returns {Row[]}
 */
export function mapRows(plane, map, run, factor) {
  const beta = Number(run.experiment.optimizer.params?.beta);
  const border = edge(map, plane, nearest(map.y, beta));
  const best = fastest(map, plane);
  const half = (/** @type {ArrayLike<number>} */ axis, /** @type {number} */ i) =>
    Math.abs((axis[Math.max(1, i)] ?? 0) - (axis[Math.max(1, i) - 1] ?? 0)) / 2;
  return [
    { id: 'edge', measured: border?.value ?? null, half: border?.half ?? 0, predicted: run.theory.lrLimit },
    {
      id: 'best-lr',
      measured: best ? (map.x[best.column] ?? null) : null,
      half: best ? half(map.x, best.column) : 0,
      predicted: plane.optimum?.lr,
    },
    {
      id: 'best-beta',
      measured: best ? (map.y[best.row] ?? null) : null,
      half: best ? half(map.y, best.row) : 0,
      predicted: plane.optimum?.beta,
    },
    { id: 'best-factor', measured: factor, half: 0, predicted: plane.optimum?.factor },
  ];
}

/** The map is as fine as its pixels: within one of them is agreement. @param {Row} row @returns {boolean} */
export function rowAgrees({ measured, half, predicted }) {
  return measured !== null && predicted !== undefined && Math.abs(measured - predicted) <= 2.2 * half;
}

/**
 * @param {import('../race/needs.js').Answers} answers
 * @param {OutcomeMap | undefined} map
 * @param {number | null} factor per step of the fastest pixel
 * @param {Translate} text
 */
export function mapTable(answers, map, factor, text) {
  const { plane, runs } = answers;
  const [run] = runs;
  if (!plane || !map || !run) return nothing;
  if (plane.basins) return basinTable(plane.basins, shares(map, plane), text);
  return html`${mapRows(plane, map, run, factor).map(
    (row) => html`<tr><th scope="row">${text(`map-${row.id}`)}</th>
      <td class="number" data-quantity="map.${row.id}.measured">${formatNumber(row.measured)}</td>
      <td class="number" data-quantity="map.${row.id}.predicted">${formatNumber(row.predicted)} ${judgement(row, text)}</td></tr>`,
  )}`;
}

/** A tick, or why the two differ. @param {Row} row @param {Translate} text */
function judgement(row, text) {
  if (row.measured === null || row.predicted === undefined) return nothing;
  if (rowAgrees(row))
    return html`<span class="tick" title=${text('map-pixel', { size: formatNumber(2 * row.half, 2) })} aria-label=${text('agrees')} role="img">✓</span>`;
  const why = text(row.id === 'edge' ? 'map-blurred' : 'map-apart');
  return html`<span class="tick apart" title=${why} aria-label=${why} role="img">≈</span>`;
}

/** @param {{at: ArrayLike<number>}[]} basins @param {number[]} parts @param {Translate} text */
function basinTable(basins, parts, text) {
  return html`<table class="quantities map-table">
    <thead><tr><th scope="col">${text('map-basin')}</th><th scope="col">${text('map-share')}</th></tr></thead>
    <tbody>${basins.map(
      ({ at }, i) =>
        html`<tr><th scope="row"><b class="letter">${letter(i)}</b> ${formatPoint(at)}</th><td class="number" data-basin=${letter(i)}>${formatNumber(100 * (parts[i] ?? 0))} %</td></tr>`,
    )}</tbody></table>`;
}
