// The free lab: whatever is chosen there survives its link, and what a link cannot have is told and left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeLink, encodeLink } from '../../web/address/link.js';
import { MOST_RUNNERS, paramsOf, setRunnerParam, toggleRunner } from '../../web/kinds/playground/chosen_runners.js';
import { overlayNames, stripNames } from '../../web/kinds/playground/scene.js';
import { chooseLandscape, typeFormula } from '../../web/kinds/runs/chosen/chosen.js';
import { load } from '../../web/library/core.js';
import { runnerStyles } from '../../web/plot/runner_style.js';
import { lessonOf } from '../../web/state/lessons.js';
import { change, changeOwn, sceneOf } from '../../web/state/state.js';
import { askedOf, bothWords, stateOf } from './lessons.js';

const lab = await load();
const opening = stateOf('playground', { playing: false });
const { kind } = lessonOf('playground');
/** @type {string[]} */
const offered = sceneOf(opening).offered;

/** @param {Readonly<import('../../web/state/state.js').State>} state */
const linked = (state) => kind.settle?.(decodeLink(encodeLink(state, ''), opening), lab) ?? state;

/** @param {Readonly<import('../../web/state/state.js').State>} state */
const runs = (state) => sceneOf(state).runners.map(({ id }) => id);

test('every runner that is offered has a style, a name in both languages, and runs on any landscape', async () => {
  for (const id of offered) {
    assert.ok(runnerStyles[id], id);
    for (const text of await bothWords('playground')) assert.ok(text.has(`runner-${id}`), id);
    assert.ok(paramsOf(lab, id).length > 0, id);
    assert.equal(lab.catalogue().optimizers.find((entry) => entry.id === id)?.quadraticOnly, false, id);
  }
});

test('any runners, settings, overlays and quantity survive the link exactly', () => {
  const chosen = fc.record({
    runners: fc.subarray(offered, { minLength: 1, maxLength: Math.min(MOST_RUNNERS, offered.length) }),
    beta: fc.double({ min: 0, max: 0.9999, noNaN: true }),
    lr: fc.option(fc.double({ min: 1e-5, max: 1, noNaN: true })),
    overlays: fc.subarray(overlayNames),
    quantity: fc.constantFrom(...stripNames),
    start: fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })),
  });
  fc.assert(
    fc.property(chosen, ({ runners, beta, lr, overlays, quantity, start }) => {
      const toggled = offered.filter((id) => runners.includes(id) !== runs(opening).includes(id));
      const come = toggled.filter((id) => runners.includes(id));
      // One comes before the others leave, so that never none runs and never seven.
      const order = [...come.slice(0, 1), ...toggled.filter((id) => !come.includes(id)), ...come.slice(1)];
      let state = order.reduce((now, id) => toggleRunner(now, lab, id), /** @type {typeof opening} */ (opening));
      assert.deepEqual(runs(state), runners);
      for (const id of runners)
        if (paramsOf(lab, id).some((param) => param.id === 'beta')) state = setRunnerParam(state, id, 'beta', beta);
      state = setRunnerParam(state, runners[0] ?? '', 'lr', lr);
      state = change(changeOwn(state, { overlays, quantity }), { start });
      const back = linked(state);
      assert.equal(back.notice, null);
      // −0 is written 0.
      const plain = (/** @type {typeof state} */ each) =>
        JSON.stringify([sceneOf(each).runners, sceneOf(each).overlays, sceneOf(each).strip, each.start]);
      assert.equal(plain(back), plain(state));
    }),
    { numRuns: 60 },
  );
});

test('a formula, a landscape of one variable, and six runners: the core answers all of them', () => {
  const six = offered.reduce(
    (now, id) => (runs(now).includes(id) ? now : toggleRunner(now, lab, id)),
    /** @type {typeof opening} */ (opening),
  );
  assert.ok(runs(six).length <= MOST_RUNNERS);
  for (const state of [typeFormula(six, lab, '(1-x*y)^2 + a*x^2'), chooseLandscape(six, lab, 'double_well')]) {
    const answers = askedOf(linked(state), lab);
    assert.deepEqual(
      answers.runs.map((/** @type {{id: string}} */ { id }) => id),
      runs(six),
    );
    for (const { run } of answers.runs) assert.ok(run.steps > 0);
  }
});

test('the last runner stays, and a seventh does not come', () => {
  const [first = ''] = runs(opening);
  const one = runs(opening)
    .slice(1)
    .reduce((now, id) => toggleRunner(now, lab, id), /** @type {typeof opening} */ (opening));
  assert.deepEqual(runs(toggleRunner(one, lab, first)), [first]);
});

test('a runner has the learning rate of all until it is given its own', () => {
  const rate = (/** @type {typeof opening} */ state) =>
    askedOf(state, lab).runs.map((/** @type {any} */ { experiment }) => experiment.optimizer.params.lr);
  assert.deepEqual(rate(opening), [0.01, 0.01, 0.01]);
  const own = setRunnerParam(opening, 'heavy_ball', 'lr', 0.002);
  assert.deepEqual(rate(own), [0.01, 0.002, 0.01]);
  assert.deepEqual(rate(setRunnerParam(own, 'heavy_ball', 'lr', null)), [0.01, 0.01, 0.01]);
});

test('what a link cannot have is told once and left out', () => {
  for (const [link, named] of /** @type {const} */ ([
    ['runners=heavy_ball,warp', 'runners'],
    ['runners=heavy_ball,heavy_ball', 'runners'],
    ['heavy_ball.beta=7', 'heavy_ball.beta'],
    ['heavy_ball.mass=1', 'heavy_ball.mass'],
    ['heavy_ball.beta=many', 'heavy_ball.beta'],
    ['overlays=fog', 'overlays'],
    ['quantity=speed', 'quantity'],
    ['warp.beta=1', 'warp.beta'],
    ['landscape=nowhere', 'landscape'],
  ])) {
    const state = kind.settle?.(decodeLink(`v=1&scene=playground&${link}`, opening), lab);
    assert.equal(state?.notice?.name, named, link);
    assert.ok(state && askedOf(state, lab).runs.length > 0, link);
  }
});
