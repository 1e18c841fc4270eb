// Long runs through the border: rows of simulate at chosen steps, at once as in parts; progress, and what is refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { recordedUpTo, rowAt } from '../../web/plot/long_run/course.js';
import { lab } from './lab.js';

const landscape = { id: 'mountain', params: { s: 1 } };
const asked = { landscape, start: [-1.5, 0.05], lr: 1, recorded: [0, 1, 2, 10, 1000, 3000] };

test('rows are those of simulate', () => {
  const { dim, recorded, w, loss, gradient } = lab.longDescent(asked);
  const run = lab.simulate({
    landscape,
    optimizer: { id: 'gradient_descent', params: { lr: 1 } },
    start: [-1.5, 0.05],
    steps: 3000,
  });
  assert.deepEqual([dim, ...recorded], [2, ...asked.recorded]);
  for (const [row, step] of asked.recorded.entries()) {
    assert.equal(loss[row], run.loss[step]);
    assert.deepEqual(w.subarray(2 * row, 2 * row + 2), run.w.subarray(2 * step, 2 * step + 2));
    assert.deepEqual(gradient.subarray(2 * row, 2 * row + 2), run.gradient.subarray(2 * step, 2 * step + 2));
  }
});

test('in parts they are the same, and grow', async () => {
  const question = { ...asked, recorded: recordedUpTo(1e5) };
  /** @type {number[]} */
  const grown = [];
  const whole = await lab.longDescentInParts({
    ...question,
    progress: (part, known) => {
      assert.deepEqual([known.w.length, known.lengths.length], [2 * known.recorded.length, known.loss.length]);
      grown.push(part);
    },
  });
  assert.ok(grown.length > 1 && grown.every((part, i) => i === 0 || part > (grown[i - 1] ?? 1)), grown.join());
  assert.deepEqual(whole, lab.longDescent(question));
  // An independent program has these.
  const last = rowAt(whole.recorded, 1e4);
  assert.ok(Math.abs((whole.w[2 * last] ?? 0) - 17.711588049236834) < 1e-9);
  assert.ok(Math.abs((whole.loss.at(-1) ?? 0) - 0.001251432749818901) < 1e-12);
});

test('a run that leaves the domain has fewer rows', async () => {
  const leaving = {
    landscape: { id: 'gaussian_likelihood', params: { residual: 3 } },
    start: [1],
    lr: 0.5,
    recorded: [0, 1, 100_000],
  };
  assert.deepEqual([...lab.longDescent(leaving).recorded], [0]);
  assert.deepEqual([...(await lab.longDescentInParts(leaving)).w], [1]);
});

test('what is refused names its field', async () => {
  for (const [change, code, field] of /** @type {const} */ ([
    [{ recorded: [2, 1] }, 'out_of_range', 'recorded[1]'],
    [{ recorded: [0.5] }, 'out_of_range', 'recorded[0]'],
    [{ lr: '1' }, 'wrong_type', 'lr'],
    [{ start: [1] }, 'wrong_size', 'start'],
    [{ steps: 5, every: 1 }, 'unknown_id', 'every'],
  ])) {
    const question = /** @type {any} */ ({ ...asked, ...change });
    assert.throws(() => lab.longDescent(question), { name: 'RangeError', code, field });
    await assert.rejects(lab.longDescentInParts(question), { name: 'RangeError', code, field });
  }
  // In one piece it would take longer than anybody waits.
  assert.throws(() => lab.longDescent({ ...asked, recorded: [1e8] }), { code: 'too_large', field: 'count' });
});

test('steps are recorded evenly along the logarithm, powers of ten among them', () => {
  const recorded = recordedUpTo(1e6);
  assert.deepEqual(recorded.slice(0, 9), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  for (let decade = 0; decade <= 6; decade++) assert.ok(recorded.includes(10 ** decade));
  assert.equal(recorded.at(-1), 1e6);
  assert.equal(recordedUpTo(1234).at(-1), 1234);
});
