// The tolerance of the core (core/calculus/spectrum.hpp): which curvatures are told from zero.

const TOLERANCE = 1e-8;

/** Curvatures that the tolerance cannot tell from zero, as zero. @param {ArrayLike<number>} eigenvalues @returns {number[]} */
export function cleaned(eigenvalues) {
  const values = Array.from(eigenvalues);
  const size = Math.max(1, ...values.map(Math.abs));
  return values.map((lambda) => (Math.abs(lambda) <= TOLERANCE * size ? 0 : lambda));
}
