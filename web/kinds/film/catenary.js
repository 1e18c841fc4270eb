// What theory has of a soap film between two rings of radius 1, 2d apart: y = c cosh(x/c) with c cosh(d/c) = 1, as smooth as it is
// and not in pieces. Two values of c up to d*, none beyond: the thick film is a minimum of the area, the thin one a saddle.

/** u tanh u = 1: where the two films are one. */
const U = 1.199678640257734;
/** The largest half distance with a film, u/cosh u. */
export const WIDEST = U / Math.cosh(U);

/** Steps of the integrator, and halvings of an interval: both to the last digits that are shown. */
const [STEPS, HALVINGS] = [100, 60];

/** Where a rising function passes 0. @param {(x: number) => number} f @param {number} low @param {number} high */
function zeroOf(f, low, high) {
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** @param {number} d @returns {{thick: number, thin: number} | null} their necks c; null where no film is that long */
export function necksOf(d) {
  if (d > WIDEST) return null;
  const tooWide = (/** @type {number} */ c) => c * Math.cosh(d / c) - 1;
  return { thick: zeroOf(tooWide, d / U, 1), thin: zeroOf((c) => -tooWide(c), d / 50, d / U) };
}

/** @param {number} c @param {number} x */
export const heightOf = (c, x) => c * Math.cosh(x / c);

/** @param {number} c @param {number} d */
export const areaOf = (c, d) => 2 * Math.PI * c * (d + (c / 2) * Math.sinh((2 * d) / c));

/**
 * The smallest eigenvalue of the area's Hessian in heights h apart: 2πhμ, where −(cφ′/C²)′ − φ/(cC²) = μφ, C = cosh(x/c), has a
 * solution without a zero between the rings, on which it vanishes. Positive at the thick film, negative at the thin one.
 * @param {number} c
 * @param {number} d
 * @param {number} h
 */
export function lowestOf(c, d, h) {
  const mu = zeroOf((guess) => -atRing(c, d, guess), -1 / c, (Math.PI / (2 * d)) ** 2);
  return 2 * Math.PI * h * mu;
}

/** φ at the ring, from φ = 1, φ′ = 0 in the middle, by Runge and Kutta's rule. @param {number} c @param {number} d @param {number} mu */
function atRing(c, d, mu) {
  const step = d / STEPS;
  const slopes = (/** @type {number} */ x, /** @type {number} */ phi, /** @type {number} */ flux) => {
    const square = Math.cosh(x / c) ** 2;
    return /** @type {const} */ ([(flux * square) / c, -(mu + 1 / (c * square)) * phi]);
  };
  let [phi, flux] = [1, 0];
  for (let i = 0; i < STEPS; i++) {
    const x = i * step;
    const [a, p] = slopes(x, phi, flux);
    const [b, q] = slopes(x + step / 2, phi + (step / 2) * a, flux + (step / 2) * p);
    const [e, r] = slopes(x + step / 2, phi + (step / 2) * b, flux + (step / 2) * q);
    const [f, s] = slopes(x + step, phi + step * e, flux + step * r);
    phi += (step / 6) * (a + 2 * b + 2 * e + f);
    flux += (step / 6) * (p + 2 * q + 2 * r + s);
  }
  return phi;
}

/** The largest one, of the film's finest zigzag, about its neck; to second order in h. @param {number} c @param {number} h */
export const highestOf = (c, h) => 2 * Math.PI * ((4 * c) / h - 2);
