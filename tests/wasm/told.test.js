// Steps, algorithms, gaps and spectra through the border: shapes, a value each, and refusals that name the field.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab, onSaddle } from './lab.js';

/** @param {string} code @param {string} field @param {() => unknown} ask */
const refuses = (code, field, ask) =>
  assert.throws(ask, (/** @type {any} */ error) => {
    assert.ok(error instanceof RangeError);
    assert.deepEqual([/** @type {any} */ (error).code, /** @type {any} */ (error).field], [code, field]);
    return true;
  });

/** @param {number} found @param {number} expected @param {number} within */
const near = (found, expected, within) =>
  assert.ok(Math.abs(found - expected) <= within, `${found} is not ${expected}`);

test('a step is told by its rule: βv − η∇f, then v', () => {
  const [step, ...others] = lab.termByTerm({ ...onSaddle('heavy_ball'), steps: 2, first: 2 });
  assert.ok(step && others.length === 0);
  const [velocity, point] = step.assignments;
  assert.deepEqual([step.step, velocity?.target, point?.target], [2, 'v', 'w']);
  assert.deepEqual(
    velocity?.terms.map((term) => term.factorSymbol + term.symbol),
    ['βv', '−η∇f(w)'],
  );
  near(velocity?.terms[0]?.quantity[0] ?? Number.NaN, -0.02, 1e-16);
  near(step.move[0] ?? Number.NaN, -0.034, 1e-16);
  refuses('too_large', 'first', () => lab.termByTerm({ ...onSaddle('heavy_ball'), first: 6 }));
});

test('negative curvature: test, decompose, both sides, move', () => {
  const told = lab.escapePhases({
    landscape: { id: 'bounded_saddle' },
    optimizer: { id: 'negative_curvature', params: { rho: 10 } },
    start: [0, 0],
    steps: 2,
  });
  const [first] = told.steps;
  assert.ok(first?.decomposed && first.jumped);
  near(first.lowest, -1, 1e-15);
  near(first.decrease, 0.004975, 1e-15);
  assert.deepEqual([told.cost.gradients, told.cost.decompositions, told.cost.hessianNumbers], [2, 1, 4]);
  refuses('out_of_range', 'optimizer.id', () => lab.escapePhases(onSaddle('adam', {})));
});

test('fair settings are the closed forms', () => {
  const rules = [{ id: 'gradient_descent' }, { id: 'heavy_ball' }];
  const [plain, ball] = lab.fairSettings({ optimizers: rules, fairness: 'best', lowest: 1, highest: 25 });
  near(plain?.params.lr ?? Number.NaN, 2 / 26, 1e-15);
  near(ball?.params.beta ?? Number.NaN, 4 / 9, 1e-15);
  refuses('unknown_id', 'fairness', () =>
    lab.fairSettings({ optimizers: rules, fairness: /** @type {any} */ ('fair') }),
  );
});

test('the gap to the flow halves with η, that to the modified flow quarters', () => {
  const landscape = { id: 'rosenbrock', params: { b: 5 } };
  const found = lab.gapToFlow({ landscape, start: [-1, 1.5], lr: 0.0025, time: 0.5 });
  assert.deepEqual([found.steps, found.gap.length, found.flow.length], [200, 201, 402]);
  near(2 ** found.order, 2, 0.15);
  near(2 ** found.modifiedOrder, 4, 0.15);
  near(found.flowAngle[100] ?? Number.NaN, 90, 1);
});

test('Lanczos finds the ends of a spectrum by products', () => {
  const landscape = { id: 'prescribed_spectrum', params: { n: 400 } };
  const at = new Float64Array(400);
  const found = lab.extremeEigenpairs({ landscape, at });
  assert.ok(found.converged && found.products < 30);
  near(found.values[0] ?? Number.NaN, -1, 1e-6);
  assert.equal(found.vectors.length, 400);
  assert.equal(found.lowest.length, found.products);
  const { at: places, density, weights } = lab.hessianDensity({ landscape, at, products: 20, probes: 2 });
  assert.deepEqual([places.length, density.length], [200, 200]);
  near(
    weights.reduce((sum, weight) => sum + weight, 0),
    1,
    1e-12,
  );
  refuses('wrong_size', 'at', () => lab.extremeEigenpairs({ landscape, at: [1] }));
});

test('a degenerate saddle is left by a power law', () => {
  const question = { landscape: { id: 'quartic_saddle' }, from: [0, 0], direction: [0, 1], distance: 0.1 };
  const found = lab.powerLawEscape({ ...question, radius: 1, lr: 0.05, steps: 1000 });
  assert.deepEqual([found.order, found.measured], [4, 251]);
  near(found.predicted, 247.5, 1e-6);
  assert.equal(lab.powerLawEscape({ ...question, radius: 1, lr: 0.05, steps: 10 }).measured, null);
});
