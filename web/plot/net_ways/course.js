// Ways from a net A to a net B, at equal distances of their parameter: straight; straight to B with its neurons in the order of
// A's; and along a curve whose middle is trained.

/** @typedef {"straight" | "matched" | "bent"} WayId */
/**
 * @typedef {object} Way
 * @property {Float64Array} losses [step]
 * @property {Float64Array} outputs [step][place], at PLACES
 * @property {number} highest loss
 * @property {number} wall how far that is above the higher of its ends
 */
/** @typedef {Record<WayId, Way | null>} Ways null: not known yet */

/** Last step of every way: the net there is B. */
export const STEPS = 100;
/** Updates of each net. */
export const LEARNED = 20_000;
/** Updates of the middle of the curve, and those after which it is recorded: sixteen in each power of ten. */
export const BENT = 10_000;
export const RECORDED = [...new Set([0, ...Array.from({ length: 65 }, (_, k) => Math.round(10 ** (k / 16)))])];
/** Inputs at which nets are drawn. */
export const PLACES = Float64Array.from({ length: 101 }, (_, i) => i / 50 - 1);
/** What all nets shall fit: sixteen points of sin πx. */
export const POINTS = Array.from({ length: 16 }, (_, i) => -1 + (2 * i) / 15).map((x) => ({
  x,
  y: Math.sin(Math.PI * x),
}));
/** Loss of the net that answers 0 everywhere, ½ mean sin² πx of the points: 7½/32, as the squares of two halves of a wave add up to 7½. */
export const NOTHING = 7.5 / 32;
/** A way up to here is level: its nets fit all points to about a tenth. */
export const LEVEL = 0.01;

/** @type {readonly WayId[]} */
export const WAYS = ['straight', 'matched', 'bent'];

/** How each way is told apart: colour, and without colour its dash. @type {Record<WayId, {colour: string, dash: number[]}>} */
export const wayStyles = {
  straight: { colour: 'curve-down', dash: [7, 4] },
  matched: { colour: 'run-noise', dash: [12, 4, 2, 4] },
  bent: { colour: 'curve-up', dash: [] },
};

/**
 * Shares s, r of the nets A + s(B − A) + r(C − A) on a way from A to B, step by step.
 * @param {boolean} curved along (1 − u)²A + 2u(1 − u)C + u²B
 * @returns {Float64Array} [step][2]
 */
export const sharesAlong = (curved) =>
  Float64Array.from({ length: 2 * (STEPS + 1) }, (_, i) => {
    const u = Math.floor(i / 2) / STEPS;
    if (!curved) return i % 2 ? 0 : u;
    return i % 2 ? 2 * u * (1 - u) : u * u;
  });

/** @param {number} updates of the middle @param {number} known records @returns {number} the last record that is known by then; −1: none */
export function recordBy(updates, known) {
  let at = known - 1;
  while (at > 0 && (RECORDED[at] ?? 0) > updates + 0.5) at -= 1;
  return at;
}
