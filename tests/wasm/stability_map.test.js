// The maps of the scene beside theory: edges of stability in every row, the fastest pixel, basins of Himmelblau.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapRows } from '../../web/kinds/map/map_table.js';
import { fastestFactor } from '../../web/kinds/map/plane_theory.js';
import { edge, fastest, shares } from '../../web/plot/map/outcomes.js';
import { agrees } from '../../web/state/agreement.js';
import { sceneDefaults } from '../../web/state/state.js';
import { askedOf, stateOf } from '../web/lessons.js';
import { lab } from './lab.js';

/** Coarser than on the page, as these tests are about where things are, not how fine. @param {Record<string, number | string>} values @param {number} [n] */
async function mapped(values, n) {
  const defaults = sceneDefaults('stability_map');
  const state = stateOf('stability_map', {
    values: { ...defaults.values, ...values },
    start: values.plane === 'starts' ? [0, 0] : defaults.start,
  });
  const answers = /** @type {import('../../web/kinds/map/map.js').MapAnswers} */ (askedOf(state, lab));
  const size = (/** @type {import('../../web/library/core.js').Axis} */ axis) => ({
    ...axis,
    n: n ?? axis.n,
  });
  const asked = answers.question;
  const question = { ...asked, x: size(asked.x), y: size(asked.y) };
  const answer = await lab.sweep({ ...question, workers: 0 });
  return { answers, plane: answers.plane, map: { ...answer, question, part: 1 } };
}

// Stability by the roots of z² − (1 + β − ηλ)z + β and of its relatives (Polyak 1964): ηλ below these.
const limits = /** @type {Record<string, (beta: number) => number>} */ ({
  heavy_ball: (beta) => 2 * (1 + beta),
  ema_momentum: (beta) => (2 * (1 + beta)) / (1 - beta),
  nesterov: (beta) => (2 * (1 + beta)) / (1 + 2 * beta),
});

for (const [method, limit] of Object.entries(limits)) {
  test(`${method}: the edge that the map shows is the edge of theory, in every row`, async () => {
    const kappa = 10;
    const { map, plane } = await mapped({ method, kappa }, 43);
    for (let row = 0; row < map.ny; row++) {
      const found = edge(map, plane, row);
      const expected = limit(map.y[row] ?? 0) / kappa;
      if (expected > (map.x[map.nx - 1] ?? 0)) continue;
      assert.ok(found, `row ${row}`);
      assert.ok(
        Math.abs(found.value - expected) <= 2.2 * found.half,
        `β = ${map.y[row]}: ${found.value}, not ${expected}`,
      );
    }
  });
}

test('the fastest pixel lies beside Polyak’s optimum, and its factor beside his', async () => {
  const { map, plane, answers } = await mapped({ kappa: 25 }, 85);
  const best = fastest(map, plane);
  assert.ok(best && plane.optimum);
  // κ = 25: η = 1/9, β = 4/9, ρ = 2/3 (Polyak 1964).
  assert.ok(Math.abs(plane.optimum.lr - 1 / 9) < 1e-12);
  assert.ok(Math.abs(plane.optimum.beta - 4 / 9) < 1e-12);
  assert.ok(Math.abs(plane.optimum.factor - 2 / 3) < 1e-12);
  assert.ok(Math.abs((map.x[best.column] ?? 0) - 1 / 9) < 0.01);
  assert.ok(Math.abs((map.y[best.row] ?? 0) - 4 / 9) < 0.03);
  const factor = fastestFactor(lab, plane, map);
  assert.ok(factor !== null && Math.abs(factor - 2 / 3) < 0.03, `${factor}`);
  const [border] = mapRows({ ...answers, map }, factor);
  assert.ok(
    border?.measured && border.predicted && agrees(border.measured, border.predicted, border.tolerance),
    `edge ${border?.measured}, theory ${border?.predicted}`,
  );
});

test('a pixel of the map is the run that is drawn for it', async () => {
  const { map, plane } = await mapped({ kappa: 25 }, 11);
  for (const pixel of [0, 17, 38, 60, 119]) {
    const params = { lr: map.x[pixel % 11] ?? 0, beta: map.y[Math.floor(pixel / 11)] ?? 0 };
    const { experiment } = plane.question;
    const { outcome } = lab.simulate({ ...experiment, optimizer: { id: 'heavy_ball', params } });
    assert.equal(map.steps[pixel], outcome.step, JSON.stringify(params));
  }
});

test('basins of Himmelblau for gradient descent, η = 0.01', async () => {
  const { map, plane } = await mapped({ plane: 'starts', method: 'heavy_ball', lr: 0.01, momentum: 0 });
  // Reference shares on the same 200 × 200 cell centres, by independent computation.
  const expected = { '3,2': 0.257125, '3.58,-1.85': 0.246775, '-3.78,-3.28': 0.236225, '-2.81,3.13': 0.259875 };
  const found = shares(map, plane);
  (plane.basins ?? []).forEach(({ at }, i) => {
    const name = /** @type {keyof typeof expected} */ (Array.from(at, (x) => String(Number(x.toFixed(2)))).join());
    assert.ok(Math.abs((found[i] ?? 0) - expected[name]) < 1e-3, `${name}: ${found[i]}`);
  });
  assert.equal(found.length, 4);
});

test('the factor per step that is measured in a pixel is the one of theory, all over the plane', () => {
  for (const [id, most] of Object.entries({ heavy_ball: 4.2, ema_momentum: 40, nesterov: 2.5 }))
    for (let i = 1; i <= 20; i++)
      for (let j = 0; j <= 16; j++) {
        const params = { lr: (most * i) / 20 / 25, beta: j * 0.06 };
        const landscape = { id: 'valley', params: { kappa: 25, angle: 0 } };
        const experiment = { landscape, optimizer: { id, params }, start: [1.6, 0.8], steps: 600 };
        const predicted = lab.theory(experiment).contraction ?? Number.NaN;
        const measured = lab.measure(experiment).contraction ?? Number.NaN;
        const why = `${id} η = ${params.lr}, β = ${params.beta}: ${measured}, not ${predicted}`;
        assert.ok(Math.abs(measured - predicted) <= 1e-3 * predicted, why);
      }
  // Exact zeros inside the sequence: 0.8, −0.8, 0, 0.4 …
  const exact = {
    landscape: { id: 'valley', params: { kappa: 10 } },
    optimizer: { id: 'heavy_ball', params: { lr: 0.2, beta: 0.5 } },
    start: [1.6, 0.8],
    steps: 600,
  };
  assert.ok(Math.abs((lab.measure(exact).contraction ?? 0) - Math.SQRT1_2) < 1e-9);
});
