// The search for critical points in view: whole at once where that takes no time, else by the pool, and given up when
// another view takes its place.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnswering } from '../../web/app/answering.js';
import { createSearch } from '../../web/kinds/critical_lab/search.js';
import { load } from '../../web/library/core.js';
import { change } from '../../web/state/state.js';
import { stateOf } from './lessons.js';

const lab = await load();

// Frames as a page has them.
Object.assign(globalThis, { requestAnimationFrame: (/** @type {() => void} */ action) => setTimeout(action) });

/** @param {string} text @param {number[]} box */
const lookingAt = (text, box) =>
  stateOf('critical_point_lab', {
    own: { chosen: { id: 'formula', text, params: {}, box } },
    start: [0.3, 0.2],
    playing: false,
  });

/** More than is looked at at once: 81 points, where a grid saw one. */
const wide = lookingAt('-cos(x)*cos(y)*exp(-(x-pi)^2-(y-pi)^2)', [-10, 10, -10, 10]);

const searched = (/** @type {any} */ answers) => [
  answers.findings.searched,
  answers.findings.critical.points.length,
  answers.findings.critical.certainty,
];

test('what the pool finds takes the place of what was there at once, at any step', async () => {
  let told = () => {};
  /** @type {Promise<void>} */
  const whole = new Promise((resolve) => {
    told = resolve;
  });
  const answering = createAnswering(lab, () => {
    if (answering.now().findings.searched === 1) told();
  });
  answering.answer(wide);
  const [part, found] = searched(answering.now());
  assert.equal(part, 0);
  assert.ok(found < 85);
  answering.wantSlow();
  await whole;
  assert.deepEqual(searched(answering.now()), [1, 85, 'proven']);
  answering.answer(change(wide, { step: 1 }));
  assert.deepEqual(searched(answering.now()), [1, 85, 'proven']);
  // The probe reads the same list: this is the deep minimum at (π, π).
  answering.answer(change(wide, { start: [Math.PI, Math.PI], step: 0 }));
  assert.deepEqual(searched(answering.now()), [1, 85, 'proven']);
  assert.equal(answering.now().findings.probe.point?.kind, 'minimum');
  // Another view has its own answer at once.
  answering.answer(lookingAt('x^2+y^2', [-1, 1.1, -1, 1.2]));
  assert.deepEqual(searched(answering.now()), [1, 1, 'proven']);
});

test('where all is known at once nothing is asked of the pool', async () => {
  const question = { scene: { box: [-6, 6, -6, 6] }, landscape: { id: 'himmelblau' }, start: [0, 0] };
  const refuses = { ...lab, criticalPointsInParts: () => assert.fail('asked') };
  const search = createSearch(refuses, () => {}, { quiet: 0 });
  search.want(question);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(search.now(), null);
  assert.ok(search.fits?.(question));
});
