// What a step does where the field multiplies by λ = μ + iω: plain steps by m = 1 − ηλ, with a look ahead by 1 − ηλ + (ηλ)²;
// the distance grows by |m|, the direction turns by arg m. Limit and best η are those of plain steps.

/** @typedef {{mu: number, omega: number}} Field */

/** @param {Field} field @returns {number} η from which plain steps do not come nearer; 0 where none do */
export const limitOf = ({ mu, omega }) => (mu === 0 ? 0 : (2 * mu) / (mu * mu + omega * omega));

/** @param {string} rule @param {Field} field @param {number} lr @returns {{factor: number, angle: number}} of one step; radians, whichever way */
export function stepOf(rule, { mu, omega }, lr) {
  const [re, im] = [lr * mu, lr * omega];
  const ahead = rule === 'extragradient' ? [re * re - im * im, 2 * re * im] : [0, 0];
  const [x, y] = [1 - re + (ahead[0] ?? 0), -im + (ahead[1] ?? 0)];
  return { factor: Math.hypot(x, y), angle: Math.abs(Math.atan2(y, x)) };
}

/** Of the flow. @param {Field} field @returns {number} by how much ln r changes in a turn */
export const turnOf = ({ mu, omega }) => (-2 * Math.PI * mu) / Math.abs(omega);
