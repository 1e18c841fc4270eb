// What an outcome map says: classes, the fastest pixel, the edge in a row, shares of basins.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basinOf, classes, edge, fastest, nearest, outcome, shares } from '../../../web/plot/map/outcomes.js';

/** A map of one row per list; each entry is [kind, steps, x of the end]. @param {[number, number, number][][]} rows @returns {import('../../../web/kinds/runs/maps.js').OutcomeMap} */
function mapOf(rows) {
  const cells = rows.flat();
  const [nx, ny] = [rows[0]?.length ?? 0, rows.length];
  const x = { path: 'optimizer.lr', min: 0, max: nx - 1, n: nx };
  const experiment = { landscape: { id: 'valley' }, optimizer: { id: 'heavy_ball' }, start: [3, 4], steps: 100 };
  return {
    question: { experiment, x, y: { ...x, path: 'optimizer.beta', max: ny - 1, n: ny } },
    nx,
    ny,
    x: Float64Array.from({ length: nx }, (_, i) => i),
    y: Float64Array.from({ length: ny }, (_, i) => i),
    kind: Uint8Array.from(cells, ([kind]) => kind),
    steps: Uint32Array.from(cells, ([, steps]) => steps),
    end: Float64Array.from(cells.flatMap(([, , end]) => [end, 0])),
    part: 1,
  };
}

/** @param {import('../../../web/kinds/runs/maps.js').OutcomeMap} map @returns {import('../../../web/kinds/map/plane_theory.js').Plane} */
const plane = (map) => ({ question: map.question, centre: new Float64Array(2) });

test('a run that ends farther out than it began is going away, bound or not', () => {
  const map = mapOf([
    [
      [1, 20, 0],
      [0, 100, 4.9],
      [0, 100, 5.1],
      [5, 60, 1e6],
      [3, 2, 5],
    ],
  ]);
  assert.deepEqual(
    [...classes(map, plane(map))],
    [outcome.rest, outcome.way, outcome.away, outcome.away, outcome.cycle],
  );
  assert.deepEqual(edge(map, plane(map), 0), { value: 1.5, half: 0.5 });
});

test('where nothing goes away there is no edge', () => {
  const map = mapOf([
    [
      [1, 20, 0],
      [1, 20, 0],
    ],
  ]);
  assert.equal(edge(map, plane(map), 0), null);
});

test('of several fastest pixels the one in their middle', () => {
  const row = /** @type {[number, number, number][]} */ ([9, 5, 5, 5, 9].map((steps) => [1, steps, 0]));
  const map = mapOf([row, row, row]);
  assert.deepEqual(fastest(map, plane(map)), { column: 2, row: 1, steps: 5 });
  const none = mapOf([[[5, 3, 1e9]]]);
  assert.equal(fastest(none, plane(none)), null);
});

test('a start belongs to the basin of the minimum it rests in', () => {
  const map = mapOf([
    [
      [1, 20, 1.001],
      [1, 20, -1],
      [1, 20, 1],
      [0, 100, 1],
    ],
  ]);
  const point = (/** @type {number} */ x) => /** @type {any} */ ({ at: Float64Array.of(x, 0) });
  const starts = { ...plane(map), basins: [point(1), point(-1)] };
  assert.deepEqual([...basinOf(map, starts)], [0, 1, 0, -1]);
  assert.deepEqual(shares(map, starts), [0.5, 0.25]);
});

test('nearest value of an axis', () => {
  assert.equal(nearest([1, 2, 4, 8], 2.9), 1);
  assert.equal(nearest([1, 2, 4, 8], 100), 3);
});
