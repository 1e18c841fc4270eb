// From two nets, and the middle of the curve as far as it is trained, to the losses and functions along each way.

import { PLACES, RECORDED, recordBy, sharesAlong } from '../../plot/net_ways/course.js';
import { planeOf, sharesOver } from '../../plot/net_ways/plane.js';

/** Of the map of losses: columns, rows. */
const [NX, NY] = [45, 37];

const straightOn = sharesAlong(false);
const curved = sharesAlong(true);

/** @typedef {import('../../plot/net_ways/course.js').Way} Way */
/** @typedef {{from: Float64Array, middle: Float64Array, to: Float64Array}} Three nets */
/** @typedef {{a: Float64Array, b: Float64Array, matched: Float64Array, apart: number}} Ends apart: the most by which outputs of b and matched differ */
/** @typedef {{updates: number[], highest: number[], record: number}} Bending highest loss on the curve by record; record: the one that is shown */
/**
 * @typedef {object} Floor losses in the plane of three nets
 * @property {import('../../plot/net_ways/plane.js').NetPlane} plane
 * @property {import('../../library/core.js').Field} grid
 * @property {boolean} matching its second net is B in A's order, its third B; otherwise B, and the middle of the curve
 */
/**
 * @typedef {object} Known
 * @property {Ends | null} ends
 * @property {import('../../plot/net_ways/course.js').Ways} ways
 * @property {Bending | null} bending
 * @property {Floor | null} floor
 */

/** @param {import('../kind.js').Lab} lab @param {number} hidden @param {Three} nets @param {Float64Array} shares @returns {Way} */
function wayOf(lab, hidden, nets, shares) {
  const { losses, outputs } = lab.mixedNets({ hidden, ...nets, shares, at: PLACES });
  const highest = Math.max(...losses);
  return { losses, outputs, highest, wall: highest - Math.max(losses[0] ?? 0, losses.at(-1) ?? 0) };
}

/** Of the curve at each record: another one of these is shown while the slider moves. @type {WeakMap<import('../../library/core.js').TrainedNet, number[]>} */
const highestOf = new WeakMap();

/** @param {import('../kind.js').Lab} lab @param {number} hidden @param {Three} nets of a curve */
const highestOn = (lab, hidden, nets) => Math.max(...lab.mixedNets({ hidden, ...nets, shares: curved }).losses);

/** @param {import('../kind.js').Lab} lab @param {number} hidden @param {Three} nets @param {boolean} matching @returns {Floor | null} */
function floorOf(lab, hidden, { from, middle, to }, matching) {
  const plane = planeOf(from, to, middle);
  if (!plane) return null;
  const { losses } = lab.mixedNets({ hidden, from, middle, to, shares: sharesOver(plane, NX, NY) });
  return { plane, matching, grid: { nx: NX, ny: NY, loss: losses } };
}

/**
 * @param {import('../kind.js').Lab} lab
 * @param {import('./answers.js').NetWaysNeeds} questions
 * @param {import('./answers.js').Pair | undefined} pair
 * @param {import('../../library/core.js').TrainedNet | undefined} bent
 * @returns {Known}
 */
export function waysOf(lab, { asked: { hidden }, path, updates }, pair, bent) {
  const nothing = { straight: null, matched: null, bent: null };
  if (!pair) return { ends: null, ways: nothing, bending: null, floor: null };
  const { a, b } = pair;
  const m = lab.matchedNet({ hidden, from: a, to: b });
  const straight = wayOf(lab, hidden, { from: a, middle: b, to: b }, straightOn);
  const matched = wayOf(lab, hidden, { from: a, middle: b, to: m }, straightOn);
  const last = straight.outputs.length - PLACES.length;
  const apart = PLACES.reduce(
    (most, _, i) => Math.max(most, Math.abs((straight.outputs[last + i] ?? 0) - (matched.outputs[last + i] ?? 0))),
    0,
  );
  const ends = { a, b, matched: m, apart };
  const aligned = path === 'matched' ? floorOf(lab, hidden, { from: a, middle: b, to: m }, true) : null;
  const known = bent?.recorded.length ?? 0;
  if (!bent || known === 0) return { ends, ways: { straight, matched, bent: null }, bending: null, floor: aligned };
  const middleOf = (/** @type {number} */ record) => bent.nets.subarray(record * a.length, (record + 1) * a.length);
  const along = (/** @type {number} */ record) => ({ from: a, middle: middleOf(record), to: b });
  const record = recordBy(updates, known);
  const highest =
    highestOf.get(bent) ?? Array.from({ length: known }, (_, each) => highestOn(lab, hidden, along(each)));
  highestOf.set(bent, highest);
  return {
    ends,
    ways: { straight, matched, bent: wayOf(lab, hidden, along(record), curved) },
    bending: { updates: RECORDED.slice(0, known), highest, record },
    floor: aligned ?? floorOf(lab, hidden, along(record), false),
  };
}
