// Students: which are stuck, their neurons in order, the frames of their timeline, what is asked of the core and when, and what
// is told of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../../../web/kinds/students/in_order.js';
import { load } from '../../../../web/library/core.js';
import {
  RECORDED,
  recordAt,
  STEPS,
  TRAINED,
  trainedBy,
  WALKED,
  walkedAt,
} from '../../../../web/plot/students/course.js';
import { fatesOf, firstTrapped, shareOf } from '../../../../web/plot/students/fates.js';
import { countDown, signOf } from '../../../../web/plot/students/spectra.js';
import { lessonOf } from '../../../../web/state/lessons.js';
import { sceneOf, setValue } from '../../../../web/state/state.js';
import { stateOf, wholeOf } from '../../lessons.js';

const lab = await load();
/** @type {any} */ (globalThis).requestAnimationFrame = (/** @type {() => void} */ action) => setTimeout(action);
const { kind } = lessonOf('bigger_nets');

/** @param {Record<string, number>} values */
const stateWith = (values) => {
  const opening = stateOf('bigger_nets');
  return { ...opening, values: { ...opening.values, ...values } };
};

/** @param {number[][]} losses [start][frame] */
const learned = (losses) => ({
  frames: losses[0]?.length ?? 0,
  losses: Float64Array.from(losses.flat()),
  weights: new Float64Array(0),
  ends: Float64Array.from(losses, (of) => of.at(-1) ?? Number.NaN),
});

test('stuck is what is above the shelf at the end and moves no more; the share has the error of a binomial', () => {
  const still = Array(30).fill(0.02);
  const moving = Array.from({ length: 30 }, (_, i) => 0.05 - 0.001 * i);
  const unknown = Array(30).fill(Number.NaN);
  const students = learned([unknown, Array(30).fill(1e-12), moving, still]);
  assert.deepEqual(fatesOf(students), { known: [1, 2, 3], stuck: [2, 3] });
  assert.equal(firstTrapped(students), 3);
  assert.equal(firstTrapped(learned([moving])), undefined);
  // 25 of 200: 12.5 %, √(.125 · .875/200) = 2.3385 %.
  const fates = { known: [...Array(200).keys()], stuck: [...Array(25).keys()] };
  const { percent, error } = shareOf(fates);
  assert.equal(percent, 12.5);
  assert.ok(Math.abs(error - 2.3385) < 1e-4);
  assert.ok(Number.isNaN(shareOf(fatesOf(undefined)).percent));
});

test('neurons stand in the order of the teacher’s', () => {
  const weights = [0.1, -0.7, 0.2, 0, 0, 1, 0.9, 0.2, 0];
  assert.deepEqual([...inOrder(weights, 3)], [0.9, 0.2, 0, 0.1, -0.7, 0.2, 0, 0, 1]);
  assert.deepEqual([...inOrder([0.4, 0, 0.5, 0.1], 2)], [0.5, 0.1, 0.4, 0]);
});

test('frames go on by the root of the step, then along the run from the split net', () => {
  assert.deepEqual([recordAt(0), recordAt(TRAINED), recordAt(TRAINED + 30)], [0, RECORDED, RECORDED]);
  assert.deepEqual([trainedBy(TRAINED / 2), trainedBy(TRAINED)], [STEPS / 4, STEPS]);
  assert.deepEqual([walkedAt(TRAINED), walkedAt(TRAINED + 1), walkedAt(TRAINED + WALKED)], [-1, 0, WALKED - 1]);
});

test('a curvature is 0 but for rounding', () => {
  assert.deepEqual([signOf(-1e-15), signOf(-0.1), signOf(0.02)], ['flat', 'down', 'up']);
  assert.equal(countDown([-0.2, -1e-12, 0, 1]), 1);
});

test('at k = 4 nobody is stuck: nothing is split, and the timeline ends with training', async () => {
  const state = stateWith({ k: 4, starts: 20 });
  const answers = await wholeOf(state, lab);
  assert.equal(answers.trap, null);
  assert.equal(kind.verdicts.traps?.(answers).case, 'free');
  assert.equal(kind.last(sceneOf(state), answers, []), TRAINED);
  const asked = kind.needs(state, lab);
  assert.equal(kind.last(sceneOf(state), kind.ask(lab, asked), []), TRAINED + WALKED);
  assert.equal(kind.verdicts.traps?.(kind.ask(lab, asked)).case, 'learning');
});

test('the neuron that is split is one of those that the student has', () => {
  assert.equal(kind.needs(stateWith({ k: 4, neuron: 8 }), lab).neuron, 3);
});

test('while they learn what is known is shown; another neuron is split without learning anew', async () => {
  /** @type {string[]} */
  const asked = [];
  const shelf = learned([Array(501).fill(0.02)]);
  shelf.weights = Float64Array.from({ length: 100 }, (_, i) => (i % 11 === 0 ? 1 : 0));
  /** @type {any} */
  const fake = {
    studentsInParts: async (/** @type {any} */ question) => {
      asked.push(`n = ${question.student}`);
      question.progress(0.5, shelf);
      return shelf;
    },
    studentTrapInParts: async (/** @type {any} */ question) => {
      asked.push(`neuron ${question.neuron}`);
      return { neuron: question.neuron };
    },
  };
  const waits = (/** @type {() => boolean} */ done) =>
    new Promise((resolve) => {
      const look = () => (done() ? resolve(undefined) : setTimeout(look, 5));
      look();
    });
  const slow = kind.slow?.(fake, () => slow?.want(questions));
  let questions = kind.needs(stateWith({ starts: 1 }), lab);
  assert.equal(slow?.now(), null);
  slow?.want(questions);
  await waits(() => slow?.now()?.trap?.found.neuron === 0 && asked.includes('n = 10'));
  questions = kind.needs(setValue(stateWith({ starts: 1 }), 'neuron', 5), lab);
  slow?.want(questions);
  // That of before stays until the other is there.
  assert.equal(slow?.now()?.trap.found.neuron, 0);
  await waits(() => slow?.now()?.trap?.found.neuron === 4);
  assert.deepEqual([...new Set(asked)].sort(), ['n = 10', 'n = 8', 'n = 9', 'neuron 0', 'neuron 4']);
  assert.equal(asked.filter((each) => each === 'n = 8').length, 1);
  slow?.want(null);
  assert.equal(slow?.now(), null);
});
