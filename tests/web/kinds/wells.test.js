// Walkers in two wells: how many are where, how long they stay, and all of them after the first ones.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../../web/library/core.js';
import { meanTime, NEVER, placesAt, shareBeyond } from '../../../web/plot/wells/walkers.js';
import { agrees } from '../../../web/state/agreement.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('flat_and_sharp');

/** @param {Record<string, number | string>} values @param {string} [tool] */
const state = (values, tool) => {
  const opening = stateOf('flat_and_sharp', {}, tool);
  return { ...opening, values: { ...opening.values, ...values } };
};

test('shares and times are those of the walkers that are known', () => {
  const swarm = {
    frames: 2,
    walkers: 4,
    dim: 1,
    positions: Float32Array.of(-1, -1, Number.NaN, 1, 1, 2, Number.NaN, -1),
  };
  assert.deepEqual(placesAt(swarm, 9), Float32Array.of(1, 2, -1));
  assert.equal(shareBeyond(swarm, 0, 0), 1 / 3);
  assert.deepEqual(meanTime(Uint32Array.of(10, 30, NEVER), 0.1), { value: 2, error: 1, crossed: 2, all: 3 });
});

// From the exact integral; at η = 0.01 the chain's own mean is 70.9.
test('all walkers come later: they stay as long, and settle as theory says', async () => {
  const questions = kind.needs(state({}), lab);
  const answers = kind.ask(lab, questions);
  const few = answers.times.length;
  const later = await new Promise((resolve) => {
    const slow = kind.slow?.(lab, () => {
      const now = slow?.now();
      assert.equal(slow?.now(), now, 'nothing new, nothing else');
      const { wholeSwarm, times } = now ?? {};
      if (times?.length === 300 && wholeSwarm && placesAt(wholeSwarm, 200).length === 300) resolve(now);
    });
    slow?.want(questions);
  });
  assert.deepEqual(later.times.slice(0, few), answers.times);
  const { exit, share, exact, standardErrors } = /** @type {any} */ (kind.record({ ...answers, ...later }));
  assert.ok(Math.abs(exact - 73.461389033) < 1e-6);
  assert.ok(agrees(exit, 70.9476, { standardErrors: 4 }, standardErrors.exit), String(exit));
  assert.ok(agrees(share, 2.580982209 / 3.580982209, { standardErrors: 4 }, standardErrors.share), String(share));
});

test('the verdict says which well is left, or whether a step is too long to stay', () => {
  const verdict = (/** @type {Record<string, number | string>} */ values, /** @type {string} */ tool) =>
    kind.verdicts.leaving?.(askedOf(state(values, tool), lab)).case;
  assert.deepEqual(
    [verdict({}, 'wells'), verdict({ well: 'flat' }, 'wells'), verdict({}, 'steep'), verdict({ rate: 0.1 }, 'steep')],
    ['sharp', 'flat', 'thrown', 'rests'],
  );
});
