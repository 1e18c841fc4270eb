// The analyses through the border: shapes, a value each, and refusals that name the field.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lyapunovQuestion } from '../../web/library/questions/dynamics/lyapunov.js';
import { lab, onSaddle } from './lab.js';

/** @param {string} text */
const formula = (text) => ({ id: 'formula', params: { text } });

/** @param {string} code @param {string} field @param {() => unknown} ask */
const refuses = (code, field, ask) =>
  assert.throws(ask, (/** @type {any} */ error) => {
    assert.ok(error instanceof RangeError);
    assert.deepEqual([/** @type {any} */ (error).code, /** @type {any} */ (error).field], [code, field]);
    return true;
  });

test('critical points come typed, with the rule that decided', () => {
  const found = lab.criticalPoints({ landscape: formula('(y-x^2)*(y-2*x^2)'), box: [-1, 1, -0.5, 1.5] });
  assert.deepEqual([found.winding, found.certainty, found.points.length], [-1, 'counted', 1]);
  const [peano] = found.points;
  assert.ok(peano);
  assert.deepEqual(
    [peano.kind, peano.type, peano.degenerate, peano.rule, peano.order, peano.index],
    ['saddle', 'saddle', true, 'reduced', 4, -1],
  );
  assert.deepEqual([...peano.eigenvalues], [0, 2]);
  assert.deepEqual([...peano.eigenvectors], [1, 0, 0, 1]);
  assert.ok(Math.abs(peano.coefficient + 0.25) < 1e-9);
});

test('a corner is told beside the numbers of one of its sides', () => {
  const corner = (/** @type {string} */ text, /** @type {number[]} */ at) =>
    lab.critical({ landscape: formula(text), at }).corner;
  assert.deepEqual([corner('abs(x)', [0]), corner('abs(x)', [0.1]), corner('x^2', [0])], [true, false, false]);
});

test('a corner counts, and what is not complete says why', () => {
  const cone = lab.criticalPoints({ landscape: { id: 'ackley' }, box: [-0.4, 0.5, -0.4, 0.3] });
  assert.deepEqual([cone.points.length, cone.winding, cone.certainty, cone.reason], [0, 1, 'counted', null]);
  assert.deepEqual([cone.singular.length, cone.singular[0]?.index, cone.singular[0]?.at.length], [1, 1, 2]);
  const log = lab.criticalPoints({ landscape: { id: 'formula', params: { text: 'x - log(x)' } }, box: [-1, 3] });
  assert.deepEqual([log.points.length, log.winding, log.complete, log.reason], [1, null, true, null]);
  assert.deepEqual([log.defined, cone.defined], [false, true]);
  const pole = lab.criticalPoints({ landscape: { id: 'formula', params: { text: '1/x^2' } }, box: [-1, 2] });
  assert.deepEqual([pole.singular[0]?.at.length, pole.singular[0]?.index, pole.certainty], [1, -1, 'counted']);
});

test('a valley is one entry with its line, and no winding number where it leaves the box', () => {
  const found = lab.criticalPoints({ landscape: formula('(1-x*y)^2'), box: [-3, 3, -3, 3] });
  assert.deepEqual([found.winding, found.complete, found.reason], [null, false, 'continuum']);
  assert.deepEqual(
    found.points.map((point) => [point.kind, point.type, point.index, point.line !== undefined]),
    [
      ['saddle', 'saddle', -1, false],
      ['degenerate', 'valley', null, true],
      ['degenerate', 'valley', null, true],
    ],
  );
});

test('criticalPoints refuses what is no box', () => {
  const landscape = { id: 'saddle' };
  refuses('wrong_size', 'box', () => lab.criticalPoints({ landscape, box: [0, 1] }));
  refuses('out_of_range', 'box[1]', () => lab.criticalPoints({ landscape, box: [1, 1, 0, 1] }));
  refuses('not_finite', 'box[2]', () => lab.criticalPoints({ landscape, box: [0, 1, NaN, 1] }));
  refuses('out_of_range', 'box[1]', () => lab.criticalPoints({ landscape, box: [0, 1e300, 0, 1] }));
  refuses('wrong_type', 'box', () => lab.criticalPoints(/** @type {any} */ ({ landscape })));
  assert.equal(lab.criticalPoints({ landscape, box: [-1, 1.1, -1, 1] }).points.length, 1);
});

test('separatrices of the bounded saddle end in its minima', () => {
  const question = { landscape: { id: 'bounded_saddle' }, box: [-1.5, 1.5, -1.5, 1.5] };
  const { curves } = lab.separatrices(question);
  assert.deepEqual(
    curves.map((curve) => [curve.kind, [...curve.from], curve.to && [...curve.to].map(Math.round)]),
    [
      ['unstable', [0, 0], [0, 1]],
      ['unstable', [0, 0], [0, -1]],
      ['stable', [0, 0], null],
      ['stable', [0, 0], null],
    ],
  );
  const { points } = lab.criticalPoints(question);
  assert.deepEqual(lab.separatrices({ ...question, points: points.map((point) => point.at) }).curves.length, 4);
  refuses('wrong_size', 'points[1]', () => lab.separatrices({ ...question, points: [[0, 0], [1]] }));
  refuses('out_of_range', 'landscape.id', () => lab.separatrices({ ...question, landscape: { id: 'parabola' } }));
});

test('flows: exponential on a quadratic, rows as asked, modified by η', () => {
  const question = { landscape: { id: 'parabola' }, start: [1], time: 2, rows: 4 };
  const flow = lab.gradientFlow(question);
  assert.deepEqual([flow.rows, flow.dim, flow.end, [...flow.time]], [4, 1, 'time', [0, 0.5, 1, 1.5, 2]]);
  for (const [i, t] of flow.time.entries()) assert.ok(Math.abs((flow.w[i] ?? NaN) - Math.exp(-2 * t)) < 1e-8);
  // On ½λx²: λ(1 + ηλ/2).
  const modified = lab.modifiedFlow({ ...question, lr: 0.1 });
  assert.ok(Math.abs((modified.w[4] ?? NaN) - Math.exp(-2 * 1.1 * 2)) < 1e-8);
  refuses('unknown_id', 'lr', () => lab.gradientFlow(/** @type {any} */ ({ ...question, lr: 0.1 })));
  refuses('out_of_range', 'time', () => lab.gradientFlow({ ...question, time: -1 }));
  refuses('wrong_type', 'lr', () => lab.modifiedFlow(/** @type {any} */ (question)));
  refuses('out_of_range', 'rows', () => lab.gradientFlow({ ...question, rows: 0.5 }));
});

test('the paraboloid, with and without a grid', () => {
  const landscape = formula('x^3');
  const bare = lab.taylor({ landscape, at: [1] });
  assert.deepEqual([bare.value, ...bare.gradient, ...bare.hessian, bare.values], [1, 3, 6, undefined]);
  const grid = lab.taylor({ landscape, at: [1], box: [0, 2, 0, 1], nx: 3, ny: 1 });
  assert.deepEqual([...(grid.values ?? [])], [1, 1, 7]);
  refuses('wrong_type', 'ny', () => lab.taylor({ landscape, at: [1], box: [0, 2, 0, 1], nx: 3 }));
});

test('the spectrum along a run, beside what the rule can bear', () => {
  const found = lab.spectrum({
    landscape: formula('(1-x^2*y^2)^2/4'),
    optimizer: { id: 'gradient_descent', params: { lr: 0.2 } },
    start: [2.3, 0.42],
    steps: 20,
  });
  assert.deepEqual([found.steps, found.dim, found.eigenvalues.length], [20, 2, 42]);
  assert.ok(Math.abs(found.limit - 10) < 1e-12);
  assert.ok(Math.abs((found.eigenvalues[27] ?? NaN) - 14.738908864719798) < 1e-8);
});

test('path statistics of a straight run', () => {
  const question = { ...onSaddle('gradient_descent', { lr: 0.1 }), start: [1, 0], steps: 8 };
  const found = lab.pathStatistics({ ...question, goal: [0, 0] });
  assert.ok(Math.abs(found.length - (1 - 0.8 ** 8)) < 1e-12 && Math.abs(found.ratio - 1) < 1e-12);
  assert.deepEqual([found.lengths.length, found.angles.length, ...found.goal], [9, 9, 0, 0]);
  assert.ok(found.angles.every((angle) => angle < 1e-6));
  assert.ok(Math.abs((lab.pathStatistics(question).goal[0] ?? NaN) - 0.8 ** 8) < 1e-12);
  refuses('wrong_size', 'goal', () => lab.pathStatistics({ ...question, goal: [0] }));
});

test('two linear layers as one matrix', () => {
  const question = {
    landscape: { id: 'matrix_completion', params: { n: 2, a: 2, b: 1 } },
    optimizer: { id: 'gradient_descent', params: { lr: 0.02 } },
    start: [0.01, 0, 0, 0.01, 0.01, 0, 0, 0.01],
    steps: 2000,
  };
  const found = lab.productPath({ ...question, every: 1000 });
  assert.deepEqual([found.size, found.rows, found.product.length, found.singular.length], [2, 3, 12, 6]);
  assert.deepEqual([found.nuclear.length, found.imbalance.length, found.loss.length], [3, 3, 3]);
  assert.ok(Math.abs((found.product[11] ?? NaN) - 0.5000180108186162) < 1e-12);
  assert.ok(Math.abs((found.nuclear[2] ?? NaN) - 2.5000180108186205) < 1e-12);
  assert.equal(lab.productPath({ ...question, steps: 5 }).rows, 6);
  refuses('out_of_range', 'every', () => lab.productPath({ ...question, every: 0 }));
  refuses('out_of_range', 'landscape.id', () =>
    lab.productPath({ ...question, landscape: { id: 'parabola' }, start: [1], every: 1 }),
  );
});

test('escape times: an ensemble beside its prediction', () => {
  const question = {
    landscape: { id: 'saddle' },
    optimizer: { id: 'gradient_descent', params: { lr: 0.1 } },
    noise: { id: 'isotropic', params: { sigma: 1e-3 } },
    start: [0, 0],
    radius: 1,
    walkers: 4000,
    seed: 1,
    steps: 1000,
  };
  const found = lab.escapeTimes(question);
  assert.ok(found.times instanceof Uint32Array && found.times.length === 4000 && found.escaped === 4000);
  assert.ok(Math.abs((found.predicted?.mean ?? NaN) - 52.24940190607703) < 1e-7);
  assert.ok(Math.abs((found.predicted?.sd ?? NaN) - 6.092097687575366) < 1e-7);
  assert.ok(Math.abs(found.mean - 52.2494019) < (4 * found.sd) / Math.sqrt(4000));
  assert.equal(
    found.histogram.counts.reduce((sum, count) => sum + count),
    4000,
  );
  assert.deepEqual(lab.escapeTimes({ ...question, noise: 1e-3, walkers: 3 }).times, found.times.slice(0, 3));
  assert.equal(lab.escapeTimes({ ...question, noise: { sigma: 0 } }).predicted, null);
  refuses('unknown_id', 'noise.id', () => lab.escapeTimes({ ...question, noise: { id: 'pink' } }));
  refuses('out_of_range', 'noise.params.sigma', () => lab.escapeTimes({ ...question, noise: -1 }));
  refuses('out_of_range', 'start', () => lab.escapeTimes({ ...question, landscape: { id: 'valley' } }));
  refuses('out_of_range', 'walkers', () => lab.escapeTimes({ ...question, walkers: 0 }));
});

test('the more directions lead down, the sooner noise leaves the saddle', () => {
  const means = [1, 4, 16].map((k) => {
    const { mean, negative, predicted } = lab.escapeTimes({
      landscape: { id: 'many_saddle', params: { n: 20, k } },
      optimizer: { id: 'gradient_descent', params: { lr: 0.1 } },
      noise: 1e-3,
      start: new Array(20).fill(0),
      walkers: 100,
      steps: 400,
    });
    assert.equal(negative, k);
    assert.ok(Math.abs(mean - (predicted?.mean ?? 0)) < 2.5);
    return predicted?.mean ?? 0;
  });
  for (const [i, mean] of [52.2494019, 45.7052104, 41.3369471].entries())
    assert.ok(Math.abs((means[i] ?? 0) - mean) < 1e-6);
});

test('what needs a potential refuses a field', () => {
  const landscape = { id: 'rotational_field' };
  const run = { landscape, optimizer: { id: 'gradient_descent' }, start: [1, 0], steps: 3 };
  refuses('out_of_range', 'landscape.id', () => lab.criticalPoints({ landscape, box: [-1, 1, -1, 1] }));
  refuses('out_of_range', 'landscape.id', () => lab.separatrices({ landscape, box: [-1, 1, -1, 1] }));
  refuses('out_of_range', 'landscape.id', () => lab.taylor({ landscape, at: [1, 0] }));
  refuses('out_of_range', 'landscape.id', () => lab.spectrum(run));
  refuses('out_of_range', 'landscape.id', () => lab.escapeTimes({ ...run, noise: 1, walkers: 2 }));
});

test('bifurcation and Lyapunov exponents of the double well', () => {
  const question = {
    landscape: formula('(x^2-1)^2/4'),
    optimizer: { id: 'gradient_descent' },
    start: [0.5],
    x: { path: 'optimizer.lr', min: 0.8, max: 1.26, n: 24 },
  };
  const found = lab.bifurcation({ ...question, settle: 4000 });
  assert.deepEqual([found.values.length, found.points.length, found.period.length], [24, 24 * 64, 24]);
  assert.deepEqual(
    found.doublings.map(({ value, period }) => [period, value.toFixed(9)]),
    [
      [1, '1.000000000'],
      [2, '1.236067977'],
    ],
  );
  const { values, exponents } = lab.lyapunov({ ...question, steps: 2000 });
  assert.ok(Math.abs((exponents[0] ?? NaN) - Math.log(0.6)) < 1e-9 && values[0] === 0.8);
  const { exponent } = lab.lyapunov({
    landscape: question.landscape,
    optimizer: { id: 'gradient_descent', params: { lr: 1.1 } },
    start: [0.5],
  });
  assert.ok(Math.abs(exponent + 0.8573992140459641) < 1e-9);
  refuses('unknown_id', 'x.path', () => lab.bifurcation({ ...question, x: { ...question.x, path: 'optimizer.eta' } }));
  refuses('wrong_type', 'x', () => lab.bifurcation(/** @type {any} */ ({ ...question, x: undefined })));
  refuses('out_of_range', 'optimizer.id', () =>
    lab.lyapunov({ landscape: { id: 'saddle' }, optimizer: { id: 'exact_line_search' }, start: [1, 1] }),
  );
});

test('left to itself, an exponent in many dimensions asks for no more steps than it may', () => {
  const stepsIn = (/** @type {number} */ n) => {
    const landscape = { id: 'many_saddle', params: { n } };
    const start = new Float64Array(n);
    const { settle, steps } = lyapunovQuestion({ landscape, optimizer: { id: 'gradient_descent' }, start });
    const all = { landscape, optimizer: { id: 'gradient_descent' }, start, settle: 2e7 };
    assert.throws(
      () => lab.lyapunov({ ...all, steps }),
      (/** @type {any} */ { code, field, allowed }) => {
        assert.deepEqual([code, field], ['too_large', 'settle']);
        assert.ok(settle < Number(allowed.split(' to ')[1]), `${settle} beside ${steps}: ${allowed}`);
        return true;
      },
    );
    return [settle, steps];
  };
  assert.deepEqual([2, 200, 400, 1000].map(stepsIn), [
    [1000, 10000],
    [1000, 10000],
    [250, 2500],
    [40, 400],
  ]);
});

test('the lowest pass of the arch', () => {
  const landscape = formula('(y-(1-x^2))^2+0.1*(1-x^2)^2');
  const found = lab.minimumEnergyPath({ landscape, from: [-1, 0], to: [1, 0] });
  assert.deepEqual([found.images, found.dim, found.path.length, found.converged], [21, 2, 42, true]);
  assert.equal(found.course, undefined);
  const { course, courseEnergy } = lab.minimumEnergyPath({ landscape, from: [-1, 0], to: [1, 0], record: 9 });
  assert.deepEqual([course?.length, courseEnergy?.length, courseEnergy?.[0]], [420, 210, 0]);
  assert.ok(Math.abs(found.barrier - 0.1) < 1e-6 && Math.abs(found.rise - 0.1) < 1e-6);
  assert.ok(Math.hypot(found.top[0] ?? NaN, (found.top[1] ?? NaN) - 1) < 1e-6);
  refuses('wrong_size', 'to', () => lab.minimumEnergyPath({ landscape, from: [0, 1], to: [1] }));
  refuses('out_of_range', 'to', () => lab.minimumEnergyPath({ landscape, from: [0, 1], to: [0, 1] }));
});
