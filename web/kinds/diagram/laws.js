// What theory has of descent as a map of one variable: where its cycles double, where two wells become one attractor, and the Lyapunov
// exponent where a cycle is known in closed form. The first two doublings are roots of polynomials, the later ones are known by number.
// Feigenbaum, J. Stat. Phys. 19 (1978); May, Nature 261 (1976); Kong & Tao, NeurIPS 2020.

/** Between doublings each gap is so many times the next, in the limit. */
export const FEIGENBAUM = 4.669201609;

/**
 * @typedef {object} Law
 * @property {number[]} doublings learning rates at which the cycle of 1, 2, 4 … values gives way to one of twice as many
 * @property {number} onset their limit: chaos begins
 * @property {number | null} merge from which on a run visits both wells
 * @property {(lr: number) => number | null} exponent null where no cycle is known in closed form
 */

/** ln of what a difference is multiplied with in a cycle, a step. @param {number} period @param {number} multiplier */
const perStep = (period, multiplier) => Math.log(Math.abs(multiplier)) / period;

/** f = ¼(x² − 1)²: x ← (1 + η)x − ηx³; with η = 2 it is 3 times an angle. @type {Law} */
const doubleWell = {
  doublings: [
    1,
    Math.sqrt(5) - 1,
    1.288031754483,
    1.29922793965,
    1.301628914037,
    1.302143271581,
    1.302253437742,
    1.30227703226,
  ],
  onset: 1.302283462682,
  merge: (3 * Math.sqrt(3)) / 2 - 1,
  exponent(lr) {
    if (lr <= 1) return perStep(1, 1 - 2 * lr);
    if (lr <= Math.sqrt(5) - 1) return perStep(2, 9 - 2 * (1 + lr) ** 2);
    return lr === 2 ? Math.log(3) : null;
  },
};

/** f = x³/3 − x²/2: the logistic map with r = 1 + η; with r = 4 it is twice an angle. @type {Law} */
const logisticMap = {
  doublings: [
    2,
    Math.sqrt(6),
    2.544090359552,
    2.564407266095,
    2.568759419544,
    2.569691609801,
    2.569891259378,
    2.569934018374,
  ],
  onset: 2.569945671871,
  merge: null,
  exponent(lr) {
    if (lr <= 2) return perStep(1, 1 - lr);
    if (lr <= Math.sqrt(6)) return perStep(2, 5 - lr ** 2);
    return lr === 3 ? Math.log(2) : null;
  },
};

/** f = (1 − w₁w₂)² on w₁ = w₂: the double well with 2η. Off the diagonal a difference fades, or stays where all of w₁w₂ = 1 are minima. @type {Law} */
const scalarProduct = {
  doublings: doubleWell.doublings.map((lr) => lr / 2),
  onset: doubleWell.onset / 2,
  merge: Number(doubleWell.merge) / 2,
  exponent(lr) {
    if (lr <= 0.5) return 0;
    const along = doubleWell.exponent(2 * lr);
    return along === null || lr === 1 ? along : Math.max(along, perStep(2, 3 - 4 * lr));
  },
};

/** By landscape. @type {Record<string, Law>} */
export const laws = { double_well: doubleWell, logistic_map: logisticMap, scalar_product: scalarProduct };
