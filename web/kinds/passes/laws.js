// What theory has of the walls and passes of the landscapes that scenes of passes show, in closed form.

/**
 * @typedef {object} Law
 * @property {number | null} wall of the slice, above its start; null where it has no closed form
 * @property {number} pass of the best way there is
 * @property {number} [lowest] eigenvalue at the start
 * @property {number} [ways] down from there: negative eigenvalues
 */

/** Roots of x³ − x = t/2, by the cosine. @param {number} t @param {number} k 0: minimum, 1: maximum, 2: the other end of the slice */
const rootOfHat = (t, k) =>
  (2 / Math.sqrt(3)) * Math.cos(Math.acos((3 * Math.sqrt(3) * t) / 4) / 3 - (2 * Math.PI * k) / 3);

/** By landscape. @type {Record<string, (params: Record<string, number>) => Law>} */
export const laws = {
  arch({ a = 0, b = 0, k = 0 }) {
    const trace = 4 * a * a * k + 8 * b + k;
    const determinant = 8 * b * k;
    return {
      wall: b + (k * a * a) / 2,
      pass: Math.max(b, 0),
      lowest: (2 * determinant) / (trace + Math.sqrt(trace * trace - 4 * determinant)),
    };
  },
  tilted_hat({ t = 0, n = 2 }) {
    const heightAt = (/** @type {number} */ x) => (x * x - 1) ** 2 / 4 + (t / 2) * (1 - x);
    const wall = heightAt(rootOfHat(t, 1)) - heightAt(rootOfHat(t, 2));
    return { wall, pass: n === 1 ? wall : 0, ways: n - 1 };
  },
  // The deepest minimum and the higher of the two passes. Müller & Brown, Theoretica Chimica Acta 53 (1979).
  muller_brown: () => ({ wall: null, pass: 146.69951720995402 - 40.664843508657398 }),
  // On the way from one side to the other a weight passes 0: of two neurons one side is then without slope.
  relu_permutation: ({ n = 2 }) => ({ wall: 1, pass: n === 2 ? 0.5 : 0 }),
};

/** What the strip shows of it. @param {Law} law @returns {import('./answers.js').Heights["levels"]} */
export const levelsOf = ({ wall, pass }) => [
  ...(wall === null ? [] : [{ value: wall, name: 'pass-wall' }]),
  { value: pass, name: 'pass-pass' },
];
