// To which end the run of every pixel came.

import { basinAt } from '../map/outcomes.js';

/** Kinds of a sweep from which on a run is lost: diverged, left_domain. */
export const LOST = 5;

/**
 * @param {Pick<import('../../kinds/border/pixels.js').Runs, "ends" | "minima">} runs
 * @param {{kind: ArrayLike<number>, end: ArrayLike<number>}} map
 * @returns {Uint8Array} by pixel: 1 where the run diverges, or 1 + the minimum in which it rests; else 0
 */
export function endsOf({ ends, minima }, { kind, end }) {
  const points = minima.map((at) => ({ at }));
  return Uint8Array.from(kind, (each, pixel) =>
    ends === 'diverged' ? Number(each >= LOST) : 1 + basinAt(points, end[2 * pixel] ?? 0, end[2 * pixel + 1] ?? 0),
  );
}
