// Bad input from JavaScript: a RangeError that names field, value and what is allowed; and the next call works.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab, onSaddle } from './lab.js';

const good = onSaddle('heavy_ball');
const landscape = { id: 'saddle' };
const cloud = { ...good, start: [0, 0], noise: 0.1, walkers: 2 };
const grid = { landscape, box: [-1, 1, -1, 1], nx: 4, ny: 4 };

/** @type {[string, string, () => unknown][]} code, field, question (any wrong type is the point) */
const cases = /** @type {[string, string, () => unknown][]} */ (
  /** @type {[string, string, keyof typeof lab, any][]} */ ([
    ['wrong_type', 'experiment', 'simulate', undefined],
    ['wrong_type', 'experiment', 'simulate', null],
    ['wrong_type', 'experiment', 'simulate', 'saddle'],
    ['wrong_type', 'landscape', 'simulate', {}],
    ['wrong_type', 'landscape', 'simulate', { ...good, landscape: 'saddle' }],
    ['wrong_type', 'landscape.id', 'simulate', { ...good, landscape: { id: 7 } }],
    ['unknown_id', 'landscape.id', 'simulate', { ...good, landscape: { id: 'everest' } }],
    ['unknown_id', 'landscape.id', 'simulate', { ...good, landscape: { id: 'x'.repeat(100000) } }],
    ['unknown_id', 'optimizer.id', 'simulate', { ...good, optimizer: { id: '__proto__' } }],
    ['wrong_type', 'optimizer.params', 'simulate', { ...good, optimizer: { id: 'heavy_ball', params: [1] } }],
    ['unknown_id', 'optimizer.params.eta', 'simulate', onSaddle('heavy_ball', { eta: 1 })],
    ...[new Map([['lr', 0.5]]), new Date(), /lr/, Promise.resolve(), Object(7), new Float64Array(2)].map((params) => [
      'wrong_type',
      'optimizer.params',
      'simulate',
      onSaddle('heavy_ball', /** @type {any} */ (params)),
    ]),
    ['wrong_type', 'noise', 'simulate', { ...good, noise: new Date() }],
    ['out_of_range', 'optimizer.params.lr', 'simulate', onSaddle('heavy_ball', Object.create({ lr: -1 }))],
    ['wrong_type', 'optimizer.params.lr', 'simulate', onSaddle('heavy_ball', /** @type {any} */ ({ lr: '0.1' }))],
    ['wrong_type', 'optimizer.params.lr', 'simulate', onSaddle('heavy_ball', /** @type {any} */ ({ lr: null }))],
    ['not_finite', 'optimizer.params.lr', 'simulate', onSaddle('heavy_ball', { lr: NaN })],
    ['not_finite', 'optimizer.params.lr', 'simulate', onSaddle('heavy_ball', { lr: Infinity })],
    ['out_of_range', 'optimizer.params.lr', 'simulate', onSaddle('heavy_ball', { lr: -0.1 })],
    ['out_of_range', 'optimizer.params.beta', 'simulate', onSaddle('heavy_ball', { beta: 1 })],
    ['out_of_range', 'optimizer.params.convention', 'simulate', onSaddle('nesterov', { convention: 0.5 })],
    ['wrong_type', 'start', 'simulate', { ...good, start: undefined }],
    ['wrong_type', 'start', 'simulate', { ...good, start: '11' }],
    ['wrong_type', 'start', 'simulate', { ...good, start: {} }],
    ['wrong_type', 'start', 'simulate', { ...good, start: { length: -1 } }],
    ['wrong_type', 'start[0]', 'simulate', { ...good, start: { length: 2 } }],
    ['too_large', 'start', 'simulate', { ...good, start: { length: 1e300 } }],
    ['wrong_size', 'start', 'simulate', { ...good, start: [] }],
    ['wrong_size', 'start', 'simulate', { ...good, start: [1, 2, 3] }],
    ['too_large', 'start', 'simulate', { ...good, start: new Float64Array(1e6) }],
    ['wrong_type', 'start[1]', 'simulate', { ...good, start: [1, '2'] }],
    ['wrong_type', 'start[0]', 'simulate', { ...good, start: new Array(2) }],
    ['not_finite', 'start[1]', 'simulate', { ...good, start: [1, NaN] }],
    ['not_finite', 'start[0]', 'simulate', { ...good, start: new Float64Array([-Infinity, 0]) }],
    ['out_of_range', 'start[0]', 'simulate', { ...good, start: [1e200, 0] }],
    ['out_of_range', 'steps', 'simulate', { ...good, steps: -1 }],
    ['out_of_range', 'steps', 'simulate', { ...good, steps: 1.5 }],
    ['too_large', 'steps', 'simulate', { ...good, steps: 1e9 }],
    ['not_finite', 'steps', 'simulate', { ...good, steps: Infinity }],
    ['wrong_type', 'steps', 'simulate', { ...good, steps: '5' }],
    ['wrong_type', 'steps', 'simulate', { ...good, steps: 5n }],
    ['out_of_range', 'seed', 'simulate', { ...good, seed: -1 }],
    ['too_large', 'seed', 'simulate', { ...good, seed: 2 ** 53 }],
    [
      'out_of_range',
      'optimizer.id',
      'simulate',
      { ...onSaddle('exact_line_search', {}), landscape: { id: 'rosenbrock' } },
    ],
    ['wrong_type', 'noise', 'simulate', { ...good, noise: 0.1 }],
    ['unknown_id', 'noise.id', 'simulate', { ...good, noise: { id: 'pink' } }],
    ['out_of_range', 'noise.params.sigma', 'simulate', { ...good, noise: { id: 'isotropic', params: { sigma: -1 } } }],
    ['unknown_id', 'schedule.params.tau', 'simulate', { ...good, schedule: { id: 'cosine', params: { tau: 1 } } }],
    ['out_of_range', 'noise.id', 'simulate', { ...onSaddle('newton', {}), noise: { id: 'isotropic' } }],
    ['out_of_range', 'schedule.id', 'measure', { ...onSaddle('exact_line_search', {}), schedule: { id: 'step' } }],
    ['out_of_range', 'landscape.id', 'theory', { ...good, landscape: { id: 'rotational_field' } }],
    ['out_of_range', 'landscape.id', 'critical', { landscape: { id: 'rotational_field' }, at: [0, 0] }],
    ['out_of_range', 'radius', 'measure', { ...good, radius: 0 }],
    ['not_finite', 'radius', 'theory', { ...good, radius: NaN }],
    ['wrong_size', 'start', 'theory', { ...good, start: [1] }],
    ['wrong_size', 'start', 'theory', { ...good, start: [] }],
    ['wrong_type', 'at', 'critical', { landscape }],
    ['wrong_size', 'at', 'critical', { landscape, at: [1] }],
    ['not_finite', 'at[0]', 'critical', { landscape, at: [NaN, 0] }],
    ['wrong_size', 'box', 'field', { ...grid, box: [0, 1] }],
    ['out_of_range', 'box[1]', 'field', { ...grid, box: [1, -1, 0, 1] }],
    ['out_of_range', 'nx', 'field', { ...grid, nx: 0 }],
    ['too_large', 'nx', 'field', { ...grid, nx: 1e6 }],
    ['too_large', 'ny', 'field', { ...grid, nx: 4096, ny: 4096 }],
    ['wrong_type', 'gradient', 'field', { ...grid, gradient: 1 }],
    ['unknown_id', 'bogus', 'simulate', { ...good, bogus: 1 }],
    ['unknown_id', 'step', 'simulate', { ...good, step: 10 }],
    ['unknown_id', 'radious', 'measure', { ...good, radious: 2 }],
    ['unknown_id', 'radius', 'simulate', { ...good, radius: 2 }],
    ['unknown_id', 'bocks', 'field', { ...grid, bocks: [0, 1] }],
    ['unknown_id', 'points', 'criticalPoints', { landscape, box: [-1, 1, -1, 1], points: [] }],
    ['out_of_range', 'landscape.id', 'stepMap', { ...good, from: 0, to: 1, n: 5 }],
    ['out_of_range', 'n', 'stepMap', { ...good, landscape: { id: 'parabola' }, from: 0, to: 1, n: 1 }],
    ['wrong_type', 'noise.sigma', 'escapeTimes', { ...cloud, noise: {} }],
    ['wrong_type', 'noise', 'escapeTimes', { ...cloud, noise: new Date() }],
    ['wrong_type', 'noise.id', 'escapeTimes', { ...cloud, noise: { params: { sigma: 0.1 } } }],
    ['unknown_id', 'noise.sgima', 'escapeTimes', { ...cloud, noise: { sgima: 0.1 } }],
    ['unknown_id', 'noise.sigma', 'escapeTimes', { ...cloud, noise: { id: 'isotropic', sigma: 0.1 } }],
  ]).map(([code, field, name, question]) => [code, field, () => /** @type {any} */ (lab)[name](question)])
);

for (const [code, field, ask] of cases) {
  test(`${code} ${field}`, () => {
    assert.throws(ask, (error) => {
      const found = /** @type {RangeError & {code: string, field: string, value: string, allowed: string}} */ (error);
      assert.ok(found instanceof RangeError);
      assert.deepEqual([found.code, found.field], [code, field]);
      assert.ok(found.allowed.length > 0);
      for (const part of [field, found.value, found.allowed]) assert.ok(found.message.includes(part), found.message);
      assert.ok(found.message.length < 1000);
      return true;
    });
    assert.equal(lab.simulate(good).steps, 5);
  });
}

// What each is, and the first number beyond its limits: the limit is told in the same words whatever the number.
/** @type {[string, string, object, number][]} */
const counts = [
  ['walkers', 'ensembleBegin', { landscape, start: [0, 0], lr: 0.1 }, 1_000_001],
  ['n', 'goeIndex', { samples: 1 }, 301],
  ['n', 'goeEigenvalues', {}, 301],
  ['samples', 'goeSpectra', { n: 100 }, 100_001],
  ['n', 'hessianIndices', { model: 'goe', samples: 1 }, 11],
  ['samples', 'hessianIndices', { model: 'field', n: 2 }, 10_000_001],
  ['n', 'hessianIndexLaw', { model: 'signs' }, 11],
  ['samples', 'goeIndex', { n: 100 }, 20_001],
  ['steps', 'simulate', good, 1_000_001],
  ['walkers', 'escapeTimes', cloud, 1_000_001],
  ['n', 'stepMap', { ...good, landscape: { id: 'parabola' }, from: 0, to: 1 }, 100_001],
  ['rows', 'gradientFlow', { landscape, start: [1, 1], time: 1 }, 100_001],
  ['images', 'minimumEnergyPath', { landscape, from: [0, 0], to: [1, 1] }, 502],
  ['record', 'minimumEnergyPath', { landscape, from: [0, 0], to: [1, 1] }, 95_239],
  ['moves', 'minimumEnergyPath', { landscape, from: [0, 0], to: [1, 1] }, 20_001],
  ['nx', 'field', grid, 4097],
];

for (const [field, name, question, beyond] of counts)
  test(`${name} tells one limit of ${field}`, () => {
    const refused = (/** @type {number} */ value) => {
      try {
        /** @type {any} */ (lab)[name]({ ...question, [field]: value });
      } catch (error) {
        return /** @type {{code: string, field: string, allowed: string}} */ (error);
      }
      assert.fail(`${value} is accepted`);
    };
    const { code, allowed } = refused(beyond);
    assert.equal(code, 'too_large');
    assert.match(allowed, new RegExp(` to ${beyond - 1}$`));
    assert.equal(refused(beyond * 1000 < 2 ** 31 ? beyond * 1000 : 2 ** 31 - 1).allowed, allowed);
    for (const value of [1e12, -1e12, 0.5]) {
      assert.equal(refused(value).field, field);
      assert.equal(refused(value).allowed, 'a whole number of 32 bits');
    }
  });

test('anything with a length and numbers is a start, and questions may be instances of classes', () => {
  const { w } = lab.simulate(good);
  assert.deepEqual(lab.simulate({ ...good, start: { length: 2, 0: 0.1, 1: 0.1 } }).w, w);
  class Question {
    landscape = Object.freeze({ id: 'saddle' });
    optimizer = Object.create(good.optimizer);
    start = Float64Array.of(0.1, 0.1);
    get steps() {
      return 5;
    }
  }
  assert.deepEqual(lab.simulate(new Question()).w, w);
  const { params } = good.optimizer;
  const inherited = { id: 'heavy_ball', params: Object.create(params) };
  assert.deepEqual(lab.simulate({ ...good, optimizer: inherited }).w, w);
});
