// Ways between two nets: places along them and in the plane, what is asked of the core and when, and what is told of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../../web/library/core.js';
import { BENT, NOTHING, POINTS, RECORDED, recordBy, STEPS, sharesAlong } from '../../../../web/plot/net_ways/course.js';
import { placeOf, planeOf, sharesOver } from '../../../../web/plot/net_ways/plane.js';
import { lessonOf } from '../../../../web/state/lessons.js';
import { stateOf, wholeOf } from '../../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('mode_connectivity');

/** @param {Record<string, number | string>} values */
const stateWith = (values) => {
  const opening = stateOf('mode_connectivity');
  return { ...opening, values: { ...opening.values, ...values } };
};

test('the points are those that the core fits: the answer 0 costs ½ mean sin² πx', () => {
  const zero = new Float64Array(25);
  const nets = { hidden: 8, from: zero, middle: zero, to: zero };
  const { losses } = lab.mixedNets({ ...nets, shares: [0, 0] });
  assert.ok(Math.abs((losses[0] ?? 0) - NOTHING) < 1e-15);
  assert.ok(Math.abs(POINTS.reduce((sum, { y }) => sum + y * y, 0) / 32 - NOTHING) < 1e-15);
});

test('ways begin at A and end at B; halfway the curve is ¼A + ½C + ¼B', () => {
  for (const curved of [false, true]) {
    const shares = sharesAlong(curved);
    assert.deepEqual([...shares.subarray(0, 2), ...shares.subarray(2 * STEPS)], [0, 0, 1, 0]);
    assert.deepEqual([...shares.subarray(STEPS, STEPS + 2)], curved ? [0.25, 0.5] : [0.5, 0]);
  }
});

test('the record that is shown is the last by then, as far as it is known', () => {
  assert.deepEqual([RECORDED[0], RECORDED[1], RECORDED.at(-1)], [0, 1, BENT]);
  const all = RECORDED.length;
  assert.deepEqual(
    [1, 2.7, 10, 10_000].map((updates) => RECORDED[recordBy(updates, all)]),
    [1, 3, 10, 10_000],
  );
  assert.equal(recordBy(10_000, 2), 1);
  assert.equal(recordBy(10_000, 0), -1);
});

test('the plane of three nets has their distances and angles', () => {
  // A at (1, 1, 1), B 4 away, C 2 along and 3 across.
  const plane = planeOf([1, 1, 1], [1, 5, 1], [1, 3, 4]);
  assert.deepEqual([plane?.across, ...(plane?.aside ?? [])], [4, 2, 3]);
  if (!plane) return;
  assert.deepEqual(placeOf(plane, 0.5, 0), [2, 0]);
  assert.deepEqual(placeOf(plane, 0, 1), [2, 3]);
  const [x0, x1, y0, y1] = plane.box;
  const shares = sharesOver(plane, 3, 2);
  assert.equal(shares.length, 12);
  for (const [i, corner] of /** @type {const} */ ([
    [0, [x0, y0]],
    [2, [x1, y0]],
    [5, [x1, y1]],
  ])) {
    const [x, y] = placeOf(plane, shares[2 * i] ?? 0, shares[2 * i + 1] ?? 0);
    assert.ok(Math.hypot(x - corner[0], y - corner[1]) < 1e-12);
  }
  assert.equal(planeOf([0, 0], [2, 2], [1, 1]), null);
  assert.equal(planeOf([1, 1], [1, 1], [2, 1]), null);
});

test('a wall, a lower one, none on the curve; to the own copy in order there is nothing to climb', async () => {
  const cases = async (/** @type {Record<string, number | string>} */ values) => {
    const answers = await wholeOf(stateWith(values), lab);
    return kind.verdicts.way?.(answers).case;
  };
  assert.equal(await cases({}), 'wall');
  assert.equal(await cases({ path: 'matched' }), 'lower');
  assert.equal(await cases({ path: 'bent' }), 'bent');
  assert.equal(await cases({ path: 'bent', updates: 30 }), 'bending');
  assert.equal(await cases({ path: 'matched', other: 'copy' }), 'same');
  const copy = await wholeOf(stateWith({ path: 'matched', other: 'copy' }), lab);
  assert.equal(kind.record(copy).matched, 0);
  assert.deepEqual(copy.ends.matched, copy.ends.a);
  assert.ok(copy.ends.apart < 1e-12);
  // It has no plane of its own: that of the curve is shown.
  assert.equal(copy.floor.matching, false);
  assert.equal((await wholeOf(stateWith({ path: 'matched' }), lab)).floor.matching, true);
  const started = await wholeOf(stateWith({ path: 'bent', updates: 1 }), lab);
  assert.equal(started.bending.record, 1);
  assert.ok(Math.abs(started.bending.highest[0] - started.ways.straight.highest) < 1e-9);
});

test('verdicts follow the highest loss of the way', () => {
  const ends = { a: Float64Array.of(1), matched: Float64Array.of(2) };
  const caseOf = (/** @type {string} */ path, /** @type {number} */ highest, other = 1) =>
    kind.verdicts.way?.({ path, ends, bending: null, ways: { straight: { highest: other }, [path]: { highest } } })
      .case;
  assert.equal(caseOf('straight', 0.3), 'wall');
  assert.equal(caseOf('straight', 0.2), 'hill');
  assert.equal(caseOf('straight', 0.009), 'level');
  assert.equal(caseOf('matched', 0.3), 'lower');
  assert.equal(caseOf('matched', 0.3, 0.2), 'wall');
  assert.equal(caseOf('matched', 0.001), 'level');
  assert.equal(caseOf('bent', 0.02), 'bending');
  const asked = kind.needs(stateWith({}), lab);
  assert.equal(kind.verdicts.way?.(kind.ask(lab, asked)).case, 'learning');
});

test('another way or fewer updates train nothing anew; another seed does, and all is given up when nobody asks', async () => {
  /** @type {string[]} */
  const asked = [];
  /** @type {AbortSignal[]} */
  const signals = [];
  /** @type {any} */
  const fake = {
    ...lab,
    trainNetInParts: async (/** @type {any} */ { seed, from, recorded = [], signal, progress, hidden }) => {
      asked.push(from ? 'curve' : `net ${seed}`);
      signals.push(signal);
      const weights = Float64Array.from({ length: 3 * hidden + 1 }, (_, i) => Math.sin(i + seed));
      const trained = {
        recorded: recorded.slice(0, 3),
        nets: Float64Array.of(...weights, ...weights, ...weights),
        weights,
      };
      progress(0.5, trained);
      if (from) return new Promise(() => {});
      return trained;
    },
  };
  const waits = async (/** @type {() => boolean} */ until) => {
    for (let i = 0; i < 200 && !until(); i++) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(until());
  };
  let questions = kind.needs(stateWith({}), lab);
  const slow = kind.slow?.(fake, () => slow?.want(questions));
  assert.equal(slow?.now(), null);
  slow?.want(questions);
  await waits(() => Boolean(slow?.now()?.bending));
  assert.equal(slow?.now()?.bending.record, 2);
  questions = kind.needs(stateWith({ path: 'bent', updates: 1 }), lab);
  slow?.want(questions);
  assert.equal(slow?.now()?.bending.record, 1);
  assert.deepEqual(asked, ['net 1', 'net 2', 'curve']);
  questions = kind.needs(stateWith({ seed: 5, other: 'copy' }), lab);
  slow?.want(questions);
  await waits(() => asked.length === 5);
  assert.deepEqual(asked.slice(3), ['net 5', 'curve']);
  slow?.want(null);
  assert.ok(signals.every(({ aborted }, i) => aborted || !asked[i]?.startsWith('curve')));
  assert.equal(slow?.now(), null);
});
