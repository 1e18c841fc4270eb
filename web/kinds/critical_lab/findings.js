// What the critical-point lab finds beyond runs: every critical point of the view with its verdict, the separatrices,
// the second-order picture at the probe, and what f does along a line and along a parabola through the origin.

import { LARGEST_COORDINATE } from '../../state/state.js';
import { patchAt } from '../runs/patch.js';
import { searchAtOnce } from './search.js';

const SECTION_REACH = 0.9;

/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {import('../../library/core.js').CriticalPoint} CriticalPoint */
/** @typedef {{id: string, params: Record<string, any>}} Landscape */
/** @typedef {[number, number, number, number]} Box */

/**
 * @typedef {object} Probe
 * @property {number[]} at
 * @property {import('../../library/core.js').PointReport} report
 * @property {CriticalPoint | null} point the found critical point that the probe sits on
 * @property {import('../runs/patch.js').Patch | null} patch none where the landscape is its own paraboloid
 */

/**
 * @typedef {object} Section f along (t, bend t²) turned by angle
 * @property {string} id
 * @property {number} angle radians
 * @property {number} bend
 * @property {number} reach t runs from −reach to reach
 * @property {Float64Array} values
 * @property {CriticalPoint | null} origin the verdict of that one variable at t = 0
 */

/**
 * @typedef {import('./search.js').Search & Beside} Findings
 *
 * @typedef {object} Beside
 * @property {ArrayLike<number>[]} corners in view: where there is no gradient, so that no search for its zeros finds them
 * @property {Probe} probe
 * @property {Section[]} sections
 */

/** @param {Lab} lab @param {import('../runs/needs.js').Needs} needs @returns {Findings} */
export function findingsOf(lab, needs) {
  const { scene, landscape, start, values } = needs;
  const { box, judged = start, sections = [] } = /** @type {import('./scene.js').CriticalScene} */ (scene);
  const search = searchAtOnce(lab, needs);
  return {
    ...search,
    corners: cornersOf(lab, landscape, box),
    probe: probeAt(lab, landscape, box, search.critical.points, judged),
    sections: sections.map((section) => sectionOf(lab, landscape, section, values)),
  };
}

/** @param {Lab} lab @param {Landscape} landscape @param {Box} box */
function cornersOf(lab, { id }, [x0, x1, y0, y1]) {
  const corners = lab.catalogue().landscapes.find((entry) => entry.id === id)?.corners ?? [];
  return corners.filter(([x = 0, y = 0]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
}

/**
 * With what the search has found since, and what is at the probe wherever the run is now.
 * @param {Lab} lab
 * @param {import('./critical_lab.js').CriticalAnswers} answers
 * @param {number} step
 * @returns {import('./critical_lab.js').CriticalAnswers}
 */
export function findingsAt(lab, answers, step) {
  const { landscape, scene, runs, search } = answers;
  const findings = { ...answers.findings, ...search };
  const [first] = runs;
  if (!first) return { ...answers, findings };
  const { run } = first;
  const k = lastWithin(run, step);
  const where = scene.judged ?? run.w.subarray(k * run.dim, (k + 1) * run.dim);
  const probe = probeAt(lab, landscape, scene.box, findings.critical.points, where);
  return { ...answers, findings: { ...findings, probe } };
}

/**
 * @param {import('../../library/core.js').Run} run
 * @param {number} step
 * @returns {number} the last step up to that one at which the iterate can still be probed
 */
function lastWithin({ w, dim, steps }, step) {
  let k = Math.min(step, steps);
  const outside = () => w.subarray(k * dim, (k + 1) * dim).some((x) => Math.abs(x) > LARGEST_COORDINATE);
  while (k > 0 && outside()) k -= 1;
  return k;
}

/** @param {Lab} lab @param {Landscape} landscape @param {Box} box @param {CriticalPoint[]} points @param {ArrayLike<number>} where @returns {Probe} */
function probeAt(lab, landscape, box, points, where) {
  const at = Array.from(where, (x) => Math.max(-LARGEST_COORDINATE, Math.min(LARGEST_COORDINATE, x)));
  const { report, patch } = patchAt(lab, landscape, box, at);
  if (report.corner) return { at, report: withoutSlope(report), point: null, patch: null };
  return { at, report, point: pointAt(points, at, box, report.kind), patch };
}

/** At a corner there is neither a slope nor a curvature to tell. @param {import('../../library/core.js').PointReport} report @returns {import('../../library/core.js').PointReport} */
function withoutSlope(report) {
  const none = (/** @type {Float64Array} */ numbers) => numbers.map(() => Number.NaN);
  const [gradient, hessian] = [none(report.gradient), none(report.hessian)];
  return { ...report, gradient, hessian, eigenvalues: new Float64Array(), kind: 'regular' };
}

/** The found point that the probe sits on, or has come to rest at. @param {CriticalPoint[]} points @param {number[]} at @param {Box} box @param {string} kind */
function pointAt(points, at, box, kind) {
  const near = (kind === 'regular' ? 1e-12 : 1e-3) * (box[1] - box[0]);
  const [x = 0, y = 0] = at;
  const distance = (/** @type {CriticalPoint} */ { at: [px = 0, py = 0], line }) =>
    line ? distanceToLine(line, x, y) : Math.hypot(px - x, py - y);
  const [nearest] = [...points].sort((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= near ? nearest : null;
}

/** @param {Float64Array} line [node][2] @param {number} x @param {number} y */
function distanceToLine(line, x, y) {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = line.subarray(i, i + 4);
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length > 0 ? Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) : 0;
    least = Math.min(least, Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y));
  }
  return least;
}

/** @param {Lab} lab @param {Landscape} landscape @param {import('./scene.js').SectionOf} section @param {Record<string, number>} values @returns {Section} */
function sectionOf(lab, landscape, { id, angle, bend }, values) {
  const degrees = typeof angle === 'number' ? angle : (values[angle.slice(1)] ?? 0);
  const turn = (degrees * Math.PI) / 180;
  const restricted = {
    id: 'formula',
    params: {
      text: restrict(lab.catalogue().landscapes.find((entry) => entry.id === landscape.id)?.formula ?? 'x'),
      // Exactly along the axes, so that a vanishing term vanishes.
      along: degrees % 180 === 90 ? 0 : Math.cos(turn),
      across: degrees % 180 === 0 ? 0 : Math.sin(turn),
      bend,
    },
  };
  const { points } = lab.criticalPoints({ landscape: restricted, box: [-SECTION_REACH, SECTION_REACH] });
  const others = points.map((point) => Math.abs(point.at[0] ?? 0)).filter((t) => t > 1e-6);
  const reach = others.length ? Math.min(SECTION_REACH, 1.35 * Math.max(...others)) : SECTION_REACH;
  const { loss } = lab.field({ landscape: restricted, box: [-reach, reach, 0, 1], nx: 161, ny: 1 });
  const origin = points.find((point) => Math.abs(point.at[0] ?? 0) <= 1e-6) ?? null;
  return { id, angle: turn, bend, reach, values: loss, origin };
}

/**
 * A formula in x and y along the curve (t, bend·t²) turned by the angle whose cosine is `along` and sine `across`; t is called x.
 * @param {string} formula
 * @returns {string}
 */
export function restrict(formula) {
  const parts = { x: '(along*x - across*bend*x^2)', y: '(across*x + along*bend*x^2)' };
  return formula.replace(/\b[xy]\b/g, (name) => parts[/** @type {"x" | "y"} */ (name)]);
}

/** How many points of each kind; a whole valley counts once, among the others. @param {CriticalPoint[]} points */
export function census(points) {
  const count = (/** @type {string} */ kind) => points.filter((point) => point.kind === kind && !point.line).length;
  const [minima, saddles, maxima] = [count('minimum'), count('saddle'), count('maximum')];
  return { minima, saddles, maxima, others: points.length - minima - saddles - maxima };
}

/**
 * The sum that the winding number predicts: +1 for a minimum or maximum, −1 for a saddle, its own index for a point that the Hessian does not decide.
 * @param {CriticalPoint[]} points
 * @returns {number | null} null where a continuum has no index
 */
export function indexSum(points) {
  return points.some((point) => point.index === null) ? null : points.reduce((sum, { index }) => sum + (index ?? 0), 0);
}

/** What a claim may speak of. @param {Findings} findings @returns {Record<string, number | string | null>} */
export function findingsRecord({ critical, probe, sections }) {
  return {
    ...census(critical.points),
    indexSum: indexSum(critical.points),
    winding: critical.winding,
    kind: probe.point?.kind ?? 'regular',
    rule: probe.point?.rule ?? null,
    lowest: probe.report.eigenvalues[0] ?? null,
    highest: probe.report.eigenvalues.at(-1) ?? null,
    value: probe.report.value,
    ...Object.fromEntries(sections.map(({ id, origin }) => [id, origin?.kind ?? null])),
  };
}
