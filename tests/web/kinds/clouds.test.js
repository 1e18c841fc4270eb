// Clouds of walkers: their statistics, their timeline, the same walkers in part and in whole, and what leaves the saddle sideways.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentsOf } from '../../../web/kinds/cloud/statistics.js';
import { load } from '../../../web/library/core.js';
import { sideBySide } from '../../../web/plot/clouds/walkers.js';
import { agrees } from '../../../web/state/agreement.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { sceneOf } from '../../../web/state/state.js';
import { askedOf, stateOf } from '../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('escape_race');

/** @param {Record<string, number>} values @param {string} [tool] */
const race = (values, tool) => {
  const opening = stateOf('escape_race', {}, tool);
  return { ...opening, values: { ...opening.values, ...values } };
};

/** @param {ReturnType<typeof race>} state @returns {Promise<import('../../../web/kinds/cloud/answers.js').CloudAnswers>} with what comes later */
async function wholeOf(state) {
  const questions = kind.needs(state, lab);
  const answers = kind.ask(lab, questions);
  const later = await new Promise((resolve) => {
    const slow = kind.slow?.(lab, () => {
      const now = slow?.now();
      if (Object.keys(now?.whole ?? {}).length === answers.runs.length) resolve(now);
    });
    slow?.want(questions);
  });
  return { ...answers, ...later };
}

test('standard errors of mean and spread are those of a sample', () => {
  // Of 1, 2, 3, 4: mean 5/2, variance 5/3, fourth central moment 41/16.
  const { mean, sd } = momentsOf([1, 2, 3, 4]);
  assert.deepEqual([mean.value, sd.value], [2.5, Math.sqrt(5 / 3)]);
  assert.ok(Math.abs(mean.error - Math.sqrt(5 / 12)) < 1e-15);
  assert.equal(sd.error, 0);
  // Of nine 0 and one 10: variance 10, fourth moment (9 + 9⁴)/10 = 657.
  const skew = momentsOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 10]).sd;
  assert.ok(Math.abs(skew.error - Math.sqrt((657 - 100) / 10 / 40)) < 1e-12);
  assert.deepEqual(momentsOf([7, 7]).sd, { value: 0, error: 0 });
  assert.ok(Number.isNaN(momentsOf([7]).sd.value));
});

// E n and sd in closed form; the same walkers as those that are there at once.
test('a thousand walkers of each mechanism come later, and agree with theory within 4 standard errors', async () => {
  const answers = await wholeOf(race({ walkers: 1000 }));
  const few = answers.clouds.noise?.walkers ?? 0;
  assert.ok(few >= 100 && few < 1000, String(few));
  const [part, whole] = [answers.clouds.noise?.escape.times, answers.whole?.noise?.escape.times];
  assert.deepEqual(whole?.subarray(0, few), part);
  const spread = Math.PI / Math.sqrt(8);
  const expected = /** @type {const} */ ({
    noise: [52.2494019, spread / Math.log(1.2)],
    noise_momentum: [23.7973633, spread / Math.log(1.5)],
    kick: [32.303, 5.68],
    negative_curvature: [10, 0],
    boost: [8.862, spread / Math.log(2.8)],
  });
  for (const [id, [mean, sd]] of Object.entries(expected)) {
    const found = /** @type {any} */ (kind.record(answers, id));
    const { standardErrors } = found;
    assert.ok(agrees(found.mean, mean, { standardErrors: 4 }, standardErrors.mean), `${id}: ${found.mean}`);
    // Whole steps add 1/12 to the variance.
    const stepped = sd && Math.sqrt(sd * sd + 1 / 12);
    assert.ok(agrees(found.sd, stepped, { standardErrors: 4 }, standardErrors.sd), `${id}: ${found.sd}`);
  }
});

test('the timeline ends when nearly all that are shown are gone', () => {
  const state = race({});
  const answers = askedOf(state, lab);
  const last = (/** @type {string[]} */ hidden) => kind.last(sceneOf(state), answers, hidden);
  for (const { id } of answers.runs) {
    const others = answers.runs
      .map((/** @type {{id: string}} */ run) => run.id)
      .filter((/** @type {string} */ other) => other !== id);
    const { times } = answers.clouds[id].escape;
    const gone = times.filter((/** @type {number} */ time) => time <= last(others)).length;
    assert.ok(gone >= 195, `${id}: ${gone}`);
    assert.equal(times.length, 200);
  }
  assert.ok(last(['noise']) < last([]));
});

test('adaptive rules need the steps of theory', () => {
  const steps = [1e-2, 1e-4, 1e-8, 1e-16].map((y0) => {
    const answers = askedOf(race({ y0 }, 'adaptive'), lab);
    return ['gradient_descent', 'adam', 'sign_descent'].map((id) => kind.record(answers, id).mean);
  });
  assert.deepEqual(steps, [
    [49, 20, 20],
    [97, 20, 20],
    [194, 21, 20],
    [387, 23, 20],
  ]);
});

// Nine times η = 0.12 is beyond 1/λ·2 = 1 where the landscape curves up by 2.
test('a learning rate that is too large for the other direction is told', () => {
  const verdict = (/** @type {number} */ lr) => {
    const answers = askedOf(race({ lr }), lab);
    const boost = answers.runs.find((/** @type {{id: string}} */ { id }) => id === 'boost');
    return kind.verdicts.leaving?.({ ...answers, runs: [boost] }).case;
  };
  assert.deepEqual([verdict(0.11), verdict(0.12)], ['boost', 'sideways']);
});

test('walkers at one height stand side by side in their lane', () => {
  const places = sideBySide([50, 50, 50, 90], 100, 20, 3);
  assert.deepEqual(
    places.map(([, y]) => y),
    [50, 50, 50, 90],
  );
  assert.equal(new Set(places.slice(0, 3).map(([x]) => x)).size, 3);
  assert.equal(places[3]?.[0], 100);
  const crowd = sideBySide(new Array(500).fill(0), 0, 20, 3);
  assert.ok(crowd.every(([x]) => Math.abs(x) <= 20.1));
});
