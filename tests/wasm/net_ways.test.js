// Small nets and ways between them: against numbers of an independent program, as native (tests/core/analysis/nets/net_ways_test.cpp);
// progress, cancel and what is refused.
import assert from 'node:assert/strict';
import test from 'node:test';
import { lab } from './lab.js';

/** @param {number | undefined} found @param {number} expected @param {number} [tolerance] */
const near = (found, expected, tolerance = 1e-8) =>
  assert.ok(Math.abs((found ?? Number.NaN) - expected) < tolerance, `${found} ≠ ${expected}`);

const net = (/** @type {number} */ seed) => lab.trainNetInParts({ hidden: 8, updates: 100, seed });
const [a, b] = (await Promise.all([net(1), net(2)])).map(({ weights }) => weights);
if (!a || !b) throw new Error('two nets');

test('nets, what is between them and the curve are those of an independent program', async () => {
  const { losses, outputs } = lab.mixedNets({
    hidden: 8,
    from: a,
    middle: b,
    to: b,
    shares: [0, 0, 1, 0, 0.5, 0, 0.25, 0],
    at: [0.3],
  });
  near(losses[0], 0.05202170261372309);
  near(losses[1], 0.10366383582809077);
  near(losses[2], 0.2212764688207637);
  near(outputs[3], 0.6768515636827274);
  const recorded = [0, 1, 10, 100];
  const bent = await lab.trainNetInParts({ hidden: 8, updates: 100, seed: 5, from: a, to: b, recorded });
  assert.deepEqual([...bent.recorded], recorded);
  assert.deepEqual(bent.nets.subarray(75), bent.weights);
  const middle = bent.weights;
  const along = lab.mixedNets({ hidden: 8, from: a, middle, to: b, shares: [0.25, 0.5, 0.04, 0.32] });
  near(along.losses[0], 0.08765266178102694);
  near(along.losses[1], 0.07275584575471278);
  assert.equal(along.outputs.length, 0);
});

test('a net in the order of another is the same function, and a copy of itself is itself', () => {
  const matched = lab.matchedNet({ hidden: 8, from: a, to: b });
  const at = [-0.7, 0.2];
  const { outputs } = lab.mixedNets({ hidden: 8, from: b, middle: b, to: matched, shares: [0, 0, 1, 0], at });
  near(outputs[0], outputs[2] ?? Number.NaN, 1e-14);
  near(outputs[1], outputs[3] ?? Number.NaN, 1e-14);
  assert.notDeepEqual(matched, b);
  // Neurons in reverse, both signs of the first of them turned.
  const copy = a.map((weight, i) => (i < 24 ? (a[i - (i % 8) + 7 - (i % 8)] ?? 0) * (i % 8 ? 1 : -1) : weight));
  assert.deepEqual(lab.matchedNet({ hidden: 8, from: a, to: copy }), a);
});

test('training grows, the same however it is cut, and can be given up', async () => {
  const question = { hidden: 6, updates: 30_000, seed: 3, recorded: [0, 5, 20_000, 30_000] };
  /** @type {number[]} */
  const grown = [];
  const whole = await lab.trainNetInParts({
    ...question,
    workers: 0,
    progress: (part, { recorded, nets, weights }) => {
      assert.deepEqual([nets.length, weights.length], [recorded.length * 19, 19]);
      grown.push(part);
    },
  });
  assert.ok(grown.length > 1 && grown.every((part, i) => i === 0 || part > (grown[i - 1] ?? 1)), grown.join());
  assert.deepEqual(whole, await lab.trainNetInParts(question));
  const giveUp = new AbortController();
  await assert.rejects(
    lab.trainNetInParts({ ...question, workers: 0, signal: giveUp.signal, progress: () => giveUp.abort() }),
    { name: 'AbortError' },
  );
});

test('what cannot be trained, matched or mixed is refused', async () => {
  const asked = { hidden: 8, updates: 10 };
  for (const [code, field, change] of /** @type {[string, string, object][]} */ ([
    ['wrong_type', 'hidden', { hidden: undefined }],
    ['too_large', 'hidden', { hidden: 17 }],
    ['out_of_range', 'updates', { updates: 0 }],
    ['out_of_range', 'lr', { lr: 0 }],
    ['out_of_range', 'recorded[1]', { recorded: [5, 4] }],
    ['wrong_type', 'from', { from: 'A', to: b }],
    ['wrong_size', 'to', { from: a }],
    ['wrong_size', 'from', { to: b }],
    ['out_of_range', 'to[2]', { from: a, to: b.map((w, i) => (i === 2 ? 1e101 : w)) }],
    ['unknown_id', 'rate', { rate: 1 }],
  ]))
    await assert.rejects(lab.trainNetInParts({ ...asked, ...change }), { name: 'RangeError', code, field }, field);
  assert.throws(() => lab.matchedNet({ hidden: 8, from: a, to: [1] }), { code: 'wrong_size', field: 'to' });
  const mix = { hidden: 8, from: a, middle: a, to: b, shares: [0, 0] };
  for (const [code, field, change] of /** @type {[string, string, object][]} */ ([
    ['wrong_size', 'middle', { middle: [] }],
    ['wrong_size', 'shares', { shares: [1] }],
    ['not_finite', 'shares[1]', { shares: [1, Number.NaN] }],
    ['too_large', 'at', { at: new Float64Array(1001) }],
  ]))
    assert.throws(() => lab.mixedNets({ ...mix, ...change }), { name: 'RangeError', code, field }, field);
});
