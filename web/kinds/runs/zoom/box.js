// The part of a picture that is shown, by its edges: kept within the whole, and never so small that numbers do not tell neighbours apart.

/** @typedef {[number, number, number, number]} Box from and to across, from and to upwards */
/**
 * @typedef {object} Bounds
 * @property {Box} whole
 * @property {Box} opening what is shown before anyone has zoomed
 * @property {readonly [number, number]} step how many times larger a step in shows things, across and upwards
 * @property {boolean} [shaped] boxes have the shape of the whole
 * @property {(box: Box) => boolean} resolves whether neighbours in it are different numbers
 */

/** @param {number} from @param {number} to @param {readonly [number, number]} whole @returns {[number, number]} as wide, within the whole */
function within(from, to, [least, most]) {
  const width = Math.min(to - from, most - least);
  const first = Math.max(least, Math.min(most - width, from));
  return [first, first + width];
}

/** As wide and high as the shape of the whole asks for, about the same middle. @param {Box} box @param {Box} whole @returns {Box} */
function inShape([x0, x1, y0, y1], whole) {
  const part = Math.max((x1 - x0) / (whole[1] - whole[0]), (y1 - y0) / (whole[3] - whole[2]));
  const [across, up] = [(part * (whole[1] - whole[0])) / 2, (part * (whole[3] - whole[2])) / 2];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return [x - across, x + across, y - up, y + up];
}

/** @param {readonly number[]} edges in any order @param {Bounds} bounds @returns {Box | null} null: too small, or no box */
export function boxIn([a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN], { whole, shaped, resolves }) {
  /** @type {Box} */
  const given = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
  const [x0, x1, y0, y1] = shaped ? inShape(given, whole) : given;
  /** @type {Box} */
  const box = [...within(x0, x1, [whole[0], whole[1]]), ...within(y0, y1, [whole[2], whole[3]])];
  return box[1] > box[0] && box[3] > box[2] && resolves(box) ? box : null;
}

/** @param {Box} box @param {Bounds} bounds @param {number} times steps in; below 0 out @param {readonly [number, number]} at what stays in its place @returns {Box | null} */
export function zoomed([x0, x1, y0, y1], bounds, times, [x, y]) {
  const [across, up] = bounds.step.map((factor) => factor ** -times);
  const near = (/** @type {number} */ edge, /** @type {number} */ point, factor = 1) => point + (edge - point) * factor;
  return boxIn([near(x0, x, across), near(x1, x, across), near(y0, y, up), near(y1, y, up)], bounds);
}

/** @param {Box} box @param {Box} other */
export const isSame = (box, other) => box.every((edge, i) => edge === other[i]);

/** No more digits than tell a ten-thousandth of the box. @param {Box} box @returns {Box} */
export function rounded(box) {
  const digits = (/** @type {number} */ size) => Math.max(0, 4 - Math.floor(Math.log10(size)));
  const [across, up] = [digits(box[1] - box[0]), digits(box[3] - box[2])];
  return /** @type {Box} */ (box.map((edge, i) => Number(edge.toFixed(i < 2 ? across : up))));
}
