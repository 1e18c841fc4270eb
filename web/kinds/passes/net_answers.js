// Two nets that are the same but for the order of their neurons: the loss along the straight line between them and along a way that
// is given by its corners, net by net; and where a band that begins on the line comes to rest.

import { levelsOf } from './laws.js';

/** Nets on each of the two, less one: of three stretches each has 16 steps, whose sums are exact in doubles. */
const STEPS = 48;

/** @typedef {{weights: Float64Array, loss: Float64Array}} Route weights: [step][neuron] */
/** @typedef {{neurons: number, steps: number, line: Route, way: Route}} Nets */
/**
 * @typedef {import('./answers.js').PassNeeds & {nets: Nets, heights: import('./answers.js').Heights, grid: null, floor: null, wall: number,
 *   pass: number, band: number, last: number}} NetAnswers band: height at which the band rests
 */

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').PassNeeds} questions @returns {NetAnswers} */
export function askNets(lab, questions) {
  const { landscape, n, scene, law } = questions;
  const padded = (/** @type {number[]} */ point) => [...point, ...new Array(Math.max(0, n - point.length)).fill(0)];
  const { from, to, way = [] } = scene;
  const line = routeOf(lab, landscape, [padded(from), padded(to)]);
  const round = routeOf(lab, landscape, way);
  return {
    ...questions,
    nets: { neurons: n, steps: STEPS, line, way: round },
    heights: {
      curves: [
        { values: line.loss, colour: 'curve-down', dash: [7, 4], name: 'pass-line' },
        { values: round.loss, colour: 'curve-up', dash: [], name: 'pass-round' },
      ],
      levels: levelsOf(law),
    },
    grid: null,
    floor: null,
    wall: Math.max(...line.loss),
    pass: Math.max(...round.loss),
    band: lab.minimumEnergyPath({ landscape, from: padded(from), to: padded(to) }).rise,
    last: STEPS,
  };
}

/** Every stretch between two corners takes equally many steps. @param {import('../kind.js').Lab} lab @param {import('./answers.js').Landscape} landscape @param {number[][]} corners @returns {Route} */
function routeOf(lab, landscape, corners) {
  const nets = Array.from({ length: STEPS + 1 }, (_, step) => {
    const place = (step / STEPS) * (corners.length - 1);
    const stretch = Math.min(corners.length - 2, Math.floor(place));
    const [before = [], after = []] = [corners[stretch], corners[stretch + 1]];
    const share = place - stretch;
    return before.map((weight, i) => weight * (1 - share) + (after[i] ?? 0) * share);
  });
  const optimizer = { id: 'gradient_descent', params: { lr: 0.1 } };
  const lossAt = (/** @type {number[]} */ start) => lab.simulate({ landscape, optimizer, start, steps: 0 }).loss[0];
  return { weights: Float64Array.from(nets.flat()), loss: Float64Array.from(nets, (net) => lossAt(net) ?? Number.NaN) };
}
