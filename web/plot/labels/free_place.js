// A place for a label beside an arrow at the border, where it covers nothing: first along the border, then further in.
// All in CSS pixels.

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */
/** @typedef {readonly [number, number]} Point */
/** @typedef {readonly [Point, Point]} Segment */

const ROWS = 6;
const SHIFTS = [0, 2.5, 5, 7.5];

/**
 * @param {Box} inside
 * @param {Point} arrow its middle
 * @param {number} gap between the middle of the arrow and the label
 * @param {number} width of the label
 * @param {number} text size of its letters
 * @param {Box[]} taken
 * @param {Segment[]} lines
 * @returns {Box | null} nothing where all is crowded
 */
export function freePlace(inside, [x, y], gap, width, text, taken, lines) {
  const inwards = y < (inside.top + inside.bottom) / 2 ? 1 : -1;
  for (let row = 0; row < ROWS; row++)
    for (const shift of SHIFTS)
      for (const side of [1, -1]) {
        const middle = x + side * (gap + shift * text + width / 2);
        const level = y + inwards * row * 1.25 * text;
        const box = {
          left: middle - width / 2,
          right: middle + width / 2,
          top: level - 0.6 * text,
          bottom: level + 0.6 * text,
        };
        const within = box.left >= inside.left && box.right <= inside.right;
        if (within && !taken.some((other) => overlap(box, other)) && !lines.some((line) => crosses(box, line)))
          return box;
      }
  return null;
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a part of the segment lies in the box (Liang and Barsky 1984). @param {Box} box @param {Segment} segment */
export function crosses({ left, top, right, bottom }, [[x0, y0], [x1, y1]]) {
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x0 - x1, x0 - left],
    [x1 - x0, right - x0],
    [y0 - y1, y0 - top],
    [y1 - y0, bottom - y0],
  ]) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from <= to;
}
