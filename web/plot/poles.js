// Where a sampled curve must not be joined: from one side of a pole to the other.

/**
 * Whether a pole lies between samples i and i + 1: the values run away on one side, faster and faster, and come back from
 * the other end.
 * @param {ArrayLike<number>} values
 * @param {number} i
 */
export function poleBehind(values, i) {
  const step = (/** @type {number} */ k) => (values[k + 1] ?? Number.NaN) - (values[k] ?? Number.NaN);
  const jump = step(i);
  const against = (/** @type {number} */ k) => -Math.sign(jump) * step(k);
  const before = against(i - 1);
  const behind = against(i + 1);
  return (
    against(i - 2) > 0 &&
    before > against(i - 2) &&
    against(i + 2) > 0 &&
    behind > against(i + 2) &&
    Math.abs(jump) > Math.max(before, behind)
  );
}
