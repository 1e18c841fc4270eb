// A pixel of the map that is taken becomes state, and the state is found again as that pixel.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapQuestion, pixelOf, takePixel } from '../../../web/kinds/map/plane.js';
import { sceneOf, setValue } from '../../../web/state/state.js';
import { stateOf } from '../lessons.js';

const marks = { lrOneStep: 0.04, lrOptimal: 1 / 9, betaOptimal: 4 / 9 };
const state = stateOf('stability_map');
/** @param {import('../../../web/state/state.js').State} now @returns {import('../../../web/kinds/map/scene.js').MapAxes} */
const axesOf = (now) => sceneOf(now).map;

/** @param {import('../../../web/state/state.js').State} now */
const numbers = (now) => ({ etaLambda: Number(now.values.etaLambda), beta: Number(now.values.beta) });

test('a pixel is taken in the unit of its control', () => {
  const taken = takePixel(state, [0.06, 0.7], marks);
  assert.deepEqual(numbers(taken), { etaLambda: 1.5, beta: 0.7 });
  const values = { etaLambda: 1.5 * marks.lrOneStep, beta: 0.7 };
  assert.deepEqual(pixelOf(axesOf(taken), { values, start: [1, 1] }), [0.06, 0.7]);
});

test('near the optimum of theory the marks are kept, so that it follows the valley', () => {
  const taken = takePixel(state, [0.1115, 0.441], marks);
  assert.deepEqual([taken.values.etaLambda, taken.values.beta], ['lrOptimal', 'betaOptimal']);
  assert.equal(takePixel(state, [0.1115, 0.6], marks).values.etaLambda, 2.7875);
});

test('in the plane of starts a pixel is a start', () => {
  const starts = setValue(state, 'plane', 'starts');
  const taken = takePixel(starts, [2.025, -1.5], marks);
  assert.deepEqual([...taken.start], [2.025, -1.5]);
  assert.deepEqual(taken.values, starts.values);
  assert.deepEqual([...setValue(taken, 'plane', 'parameters').start], [1.6, 0.8], 'each plane has its own start');
});

test('another method keeps the pixel as far as its axes reach', () => {
  const wide = setValue(setValue(state, 'method', 'ema_momentum'), 'etaLambda', 100);
  assert.equal(wide.values.etaLambda, 100);
  assert.equal(setValue(wide, 'method', 'nesterov').values.etaLambda, 2.5);
});

test('moving within the map asks for the same map', () => {
  const map = axesOf(state);
  const ask = (/** @type {number} */ lr, /** @type {number} */ beta) =>
    mapQuestion(
      map,
      {
        landscape: { id: 'valley' },
        optimizer: { id: 'heavy_ball', params: { lr, beta } },
        start: [1, 1],
        steps: 600,
      },
      marks,
    );
  assert.deepEqual(ask(0.1, 0.2), ask(0.3, 0.9));
  assert.equal(ask(0.1, 0.2).x.max, 4.2 * 0.04);
});
