// Every scene is plain data that names only what exists, and what is wrong with one is told by field, value and what is allowed.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { quantities } from '../../web/plot/quantities.js';
import { runnerStyle, runnerStyles } from '../../web/plot/runner_style.js';
import { mistakesIn } from '../../web/scenes/check.js';
import { scenes } from '../../web/scenes/index.js';
import { nothing } from '../../web/scenes/scene.js';
import { lessonOf } from '../../web/state/lessons.js';
import { variantsOf } from '../../web/state/state.js';
import { views } from '../../web/views/index.js';
import { lessons, writtenScene } from './lessons.js';

const allViews = Object.fromEntries(
  await Promise.all(Object.entries(views).map(async ([id, view]) => [id, await view()])),
);

/** @param {import('../../web/scenes/scene.js').Scene} scene */
const mistakes = (scene) =>
  mistakesIn(scene, variantsOf({ ...nothing, ...scene }), {
    kind: lessonOf(scene.id).kind,
    views: allViews,
    quantities: Object.keys(quantities),
    styled: Object.keys(runnerStyles),
  });

test('every folder of a scene is in the list, once, and holds what a scene needs', () => {
  const root = new URL('../../web/scenes/', import.meta.url);
  const folders = readdirSync(root, { withFileTypes: true }).filter((each) => each.isDirectory());
  assert.deepEqual(scenes.map(({ id }) => id).sort(), folders.map(({ name }) => name).sort());
  for (const { name } of folders)
    for (const file of ['scene.js', 'verdicts.tex.js', 'en.ftl', 'zh-CN.ftl'])
      assert.ok(existsSync(new URL(`${name}/${file}`, root)), `${name}/${file}`);
});

for (const { scene } of lessons)
  test(`${scene.id} has no mistakes`, async () => {
    const written = await writtenScene(scene.id);
    assert.deepEqual(JSON.parse(JSON.stringify(written)), written);
    assert.deepEqual(mistakes(written), []);
  });

test('a mistake names scene, field, value and what is allowed', async () => {
  const good = await writtenScene('saddle_escape');
  const [claim] = good.claims;
  for (const [wrong, told] of /** @type {const} */ ([
    [{ verdict: 'escap' }, 'saddle_escape: verdict is "escap", not one of regime, escape, cycle, arrival'],
    [{ colour: 'red' }, /^saddle_escape: colour is "red", not a field: those are id, kind, stage, /],
    [{ landscape: undefined }, 'saddle_escape: landscape is undefined, not a record'],
    [{ until: 'soon' }, 'saddle_escape: until is "soon", not one of all, escape, arrival, rest, view'],
    [{ start: [1, '$y1'] }, 'saddle_escape: start.1 is "$y1", not one of $y0, $lr, $beta'],
    [
      { strip: 'speed' },
      'saddle_escape: strip is "speed", not one of error, errorNorm, radius, loss, distance, gradientNorm, stepLength',
    ],
    [
      { stage: [['critical_map']] },
      'saddle_escape: stage: critical_map, which needs is "findings", not one of grid, runs, stepMap, modes',
    ],
    [{ stage: [['globe']] }, /^saddle_escape: stage is "globe", not one of \w+, /],
    [
      { runners: [{ id: 'armijo_gradient', params: {} }] },
      'saddle_escape: runners.0.id is "armijo_gradient", not a runner with a colour, a dash and a marker in plot/runner_style.js',
    ],
    [
      { claims: [{ ...claim, runner: 'adam' }] },
      /^saddle_escape: claims.0.runner is "adam", not one of gradient_descent, /,
    ],
    [{ claims: [{ ...claim, tolerance: 0.1 }] }, /^saddle_escape: claims.0.tolerance is 0.1, not one of exact, or /],
    [
      { predict: { answers: ['half', 'same'], right: 'double', claim: 'growth' } },
      'saddle_escape: predict.right is "double", not one of half, same',
    ],
    [
      { predict: { answers: ['half', 'same'], right: 'same', claim: 'grows' } },
      'saddle_escape: predict.claim is "grows", not one of growth, ema_slower, logarithm, axis',
    ],
    [{ plane: { coordinates: [0] } }, /^saddle_escape: plane is .*, not coordinates: a list of 2, or /],
  ])) {
    const found = mistakes(/** @type {any} */ ({ ...good, ...wrong }));
    assert.ok(
      found.some((each) => (typeof told === 'string' ? each === told : told.test(each))),
      `${found.join('\n')}\n  instead of ${told}`,
    );
  }
});

test('a runner without a style is an error that says where styles are', () => {
  assert.throws(
    () => runnerStyle('armijo_gradient'),
    /runner armijo_gradient has no colour, dash and marker in plot\/runner_style\.js/,
  );
});
