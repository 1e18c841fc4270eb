// What an outcome map says: a class per pixel, the fastest pixel, the edge of stability in a row, shares of basins.
// Remembered by map, as every change of a map makes a new one.

/** @typedef {import('../../kinds/runs/maps.js').OutcomeMap} OutcomeMap */
/** @typedef {import('../../kinds/map/plane_theory.js').Plane} Plane */

/** 0 at rest, 1 still on the way, 2 going away, 3 in a cycle. */
export const outcome = /** @type {const} */ ({ rest: 0, way: 1, away: 2, cycle: 3 });

/** Class of each kind of a sweep: running, converged, critical_point, two_cycle, periodic, diverged, left_domain. */
const classOfKind = [outcome.way, outcome.rest, outcome.rest, outcome.cycle, outcome.cycle, outcome.away, outcome.away];

/** @template T @param {(map: OutcomeMap, plane: Plane) => T} compute @returns {(map: OutcomeMap, plane: Plane) => T} */
function remembered(compute) {
  /** @type {WeakMap<OutcomeMap, T>} */
  const known = new WeakMap();
  return (map, plane) => {
    let found = known.get(map);
    if (found === undefined) {
      found = compute(map, plane);
      known.set(map, found);
    }
    return found;
  };
}

/** Where all runs begin at one start, one that ended farther from the minimum is going away even before it is past the bound. */
export const classes = remembered((map, { centre, basins }) => {
  const { question, kind, end } = map;
  const [cx = 0, cy = 0] = centre;
  const [sx = 0, sy = 0] = Array.from(question.experiment.start);
  const reach = (sx - cx) ** 2 + (sy - cy) ** 2;
  const found = new Uint8Array(kind.length);
  for (let pixel = 0; pixel < kind.length; pixel++) {
    const own = classOfKind[kind[pixel] ?? 0] ?? outcome.way;
    const [dx, dy] = [(end[2 * pixel] ?? 0) - cx, (end[2 * pixel + 1] ?? 0) - cy];
    found[pixel] = !basins && own === outcome.way && dx * dx + dy * dy > reach ? outcome.away : own;
  }
  return found;
});

/** How many pixels there are of each class. */
export const counts = remembered((map, plane) => {
  const found = [0, 0, 0, 0];
  for (const kind of classes(map, plane)) found[kind] = (found[kind] ?? 0) + 1;
  return found;
});

/**
 * The pixel that rests first; of several with the same count the one nearest to their middle.
 * @type {(map: OutcomeMap, plane: Plane) => {column: number, row: number, steps: number} | null}
 */
export const fastest = remembered((map, plane) => {
  const kinds = classes(map, plane);
  let least = Number.POSITIVE_INFINITY;
  /** @type {number[]} */
  let ties = [];
  map.steps.forEach((steps, pixel) => {
    if (kinds[pixel] !== outcome.rest || steps > least) return;
    if (steps < least) ties = [];
    least = steps;
    ties.push(pixel);
  });
  if (ties.length === 0) return null;
  const place = (/** @type {number} */ pixel) => [pixel % map.nx, Math.floor(pixel / map.nx)];
  const middle = [0, 1].map((i) => ties.reduce((sum, pixel) => sum + (place(pixel)[i] ?? 0), 0) / ties.length);
  const away = (/** @type {number} */ pixel) => {
    const [column = 0, row = 0] = place(pixel);
    return Math.hypot(column - (middle[0] ?? 0), row - (middle[1] ?? 0));
  };
  const [column = 0, row = 0] = place(ties.reduce((best, pixel) => (away(pixel) < away(best) ? pixel : best)));
  return { column, row, steps: least };
});

/**
 * Between which two columns of a row runs begin to go away; cycles mark the edge itself.
 * @param {OutcomeMap} map
 * @param {Plane} plane
 * @param {number} row
 * @returns {{value: number, half: number} | null} x half way, and half the distance of the columns
 */
export function edge(map, plane, row) {
  const kinds = classes(map, plane);
  for (let column = 1; column < map.nx; column++) {
    const kind = kinds[row * map.nx + column] ?? outcome.way;
    if (kind !== outcome.away && kind !== outcome.cycle) continue;
    const [low = 0, high = 0] = [map.x[column - 1], map.x[column]];
    return { value: (low + high) / 2, half: (high - low) / 2 };
  }
  return null;
}

/** @param {ArrayLike<number>} values ascending @param {number} value @returns {number} index of the nearest */
export function nearest(values, value) {
  let best = 0;
  for (let i = 1; i < values.length; i++)
    if (Math.abs((values[i] ?? 0) - value) < Math.abs((values[best] ?? 0) - value)) best = i;
  return best;
}

/** A run at rest belongs to the nearest basin; where it is farther than this, to none. */
const AT = 1e-2;

/** Index of the basin per pixel, −1 where a run did not come to rest in a minimum. */
export const basinOf = remembered((map, plane) => {
  const kinds = classes(map, plane);
  const points = plane.basins ?? [];
  return Int8Array.from(kinds, (kind, pixel) =>
    kind === outcome.rest ? basinAt(points, map.end[2 * pixel] ?? 0, map.end[2 * pixel + 1] ?? 0) : -1,
  );
});

/** @param {{at: ArrayLike<number>}[]} points @param {number} x @param {number} y @returns {number} index, or −1 */
export function basinAt(points, x, y) {
  return points.findIndex(({ at }) => Math.hypot((at[0] ?? 0) - x, (at[1] ?? 0) - y) < AT);
}

/** Share of the plane per basin. */
export const shares = remembered((map, plane) => {
  const counts = (plane.basins ?? []).map(() => 0);
  for (const basin of basinOf(map, plane)) if (basin >= 0) counts[basin] = (counts[basin] ?? 0) + 1;
  return counts.map((count) => count / map.kind.length);
});
