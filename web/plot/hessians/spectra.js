// Eigenvalues of large random matrices as views and rows read them: in units of √(n/2), in which they fill −2 … 2.

/** @typedef {{n: number, values: Float64Array}} Spectra values: ascending of each matrix, one matrix after the other */

/** @param {Spectra} spectra @returns {number} */
export const matricesOf = ({ n, values }) => values.length / n;

/**
 * The share of eigenvalues between two places, with its standard error over the matrices.
 * @param {Spectra} spectra
 * @param {number} matrices the first ones
 * @param {number} from
 * @param {number} to
 */
export function shareBetween({ n, values }, matrices, from, to) {
  const unit = Math.sqrt(n / 2);
  const shares = Array.from({ length: matrices }, (_, matrix) => {
    const own = values.subarray(matrix * n, (matrix + 1) * n);
    return own.filter((value) => value >= from * unit && value < to * unit).length / n;
  });
  const share = shares.reduce((sum, each) => sum + each, 0) / matrices;
  const squares = shares.reduce((sum, each) => sum + (each - share) ** 2, 0);
  return { share, error: Math.sqrt(squares / (matrices - 1) / matrices) };
}

/**
 * How many eigenvalues are in each of the bins of one width.
 * @param {Spectra} spectra
 * @param {number} matrices the first ones
 * @param {number} shift by which all of them are moved
 * @param {{from: number, width: number, bins: number}} axis
 */
export function binned({ n, values }, matrices, shift, { from, width, bins }) {
  const unit = Math.sqrt(n / 2);
  const counts = new Uint32Array(bins);
  for (const value of values.subarray(0, matrices * n)) {
    const bin = Math.floor((value / unit + shift - from) / width);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
