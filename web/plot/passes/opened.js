// How far the floor has opened: at the first step the slice alone is seen, after some steps all of it.

const STEPS = 16;

/** @param {number} step @returns {number} 0…1 */
export const openedAt = (step) => Math.min(1, step / STEPS);

/**
 * What of the floor is seen: a band about the line of the slice that grows to both sides.
 * @param {import('../area.js').Area} inside
 * @param {number} line CSS pixels, of the slice
 * @param {number} opened
 * @returns {import('../area.js').Area}
 */
export const openedArea = (inside, line, opened) => ({
  ...inside,
  top: line + (inside.top - line) * opened,
  bottom: line + (inside.bottom - line) * opened,
});

/** The band after as many moves as there were steps. @param {import('../../kinds/passes/band_answers.js').Band} band @param {number} step */
export function bandAt({ images, moves, path, energy }, step) {
  const move = Math.min(moves, step);
  return {
    points: path.subarray(2 * move * images, 2 * (move + 1) * images),
    energy: energy.subarray(move * images, (move + 1) * images),
  };
}
