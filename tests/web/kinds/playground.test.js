// The free lab: whatever is chosen there survives its link, and what a link cannot have is told and left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeLink, encodeLink } from '../../../web/address/link.js';
import { BUDGET, nextUnknown, probe, reveal } from '../../../web/kinds/playground/blind.js';
import { MOST_RUNNERS, paramsOf, setRunnerParam, toggleRunner } from '../../../web/kinds/playground/chosen_runners.js';
import { linkOf, swapped } from '../../../web/kinds/playground/kept.js';
import { overlayNames, stripNames } from '../../../web/kinds/playground/scene.js';
import { choosable, chooseLandscape, typeFormula } from '../../../web/kinds/runs/chosen/chosen.js';
import { load } from '../../../web/library/core.js';
import { runnerStyles } from '../../../web/plot/runner_style.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { change, changeOwn, sceneOf } from '../../../web/state/state.js';
import { askedOf, bothWords, stateOf } from '../lessons.js';

const lab = await load();
const opening = stateOf('playground', { playing: false });
const { kind } = lessonOf('playground');
/** @type {string[]} */
const offered = sceneOf(opening).offered;

/** @param {Readonly<import('../../../web/state/state.js').State>} state */
const linked = (state) => kind.settle?.(decodeLink(encodeLink(state, ''), opening), lab) ?? state;

/** @param {Readonly<import('../../../web/state/state.js').State>} state */
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

test('blindfold: nothing of the landscape is answered but what was asked for, and no more than the budget', () => {
  const blind = kind.openTool?.(opening, lab, 'blind') ?? opening;
  const hidden = askedOf(blind, lab);
  assert.deepEqual([hidden.runs, hidden.blind.probes, hidden.laid], [[], [], {}]);
  assert.notEqual(sceneOf(blind).landscape.id, sceneOf(opening).landscape.id);
  let state = blind;
  for (let i = 0; i < BUDGET + 5; i++) state = probe(change(state, { start: [0.1 * i, 0.2] }));
  // Where one has asked already nothing new is told.
  state = probe(state);
  const { probes, left } = askedOf(state, lab).blind;
  assert.deepEqual([probes.length, left], [BUDGET, 0]);
  const { landscape } = sceneOf(state);
  for (const { at, value } of probes) assert.equal(value, lab.critical({ landscape, at }).value);
  const back = linked(state);
  assert.deepEqual(askedOf(back, lab).blind, askedOf(state, lab).blind);
  const seen = askedOf(linked(reveal(state)), lab);
  assert.equal(seen.runs.length, 1);
  assert.equal(seen.blind.revealed, true);
});

test('blindfold shows every landscape of two variables in turn', () => {
  const all = choosable(lab).filter(({ dim }) => dim === 2);
  const met = new Set();
  let state = change(opening, { tool: 'blind' });
  for (let i = 0; i < all.length; i++) {
    state = nextUnknown(state, lab);
    met.add(sceneOf(state).landscape.id);
  }
  assert.equal(met.size, all.length);
});

test('a landscape of one variable, or probes without sense, are not what a blindfold link shows', () => {
  const curve = kind.settle?.(decodeLink('v=1&scene=playground&tool=blind&formula=x^2', opening), lab);
  assert.equal(curve?.start.length, 2);
  for (const probes of [
    '1',
    '1_2_3',
    'a_b',
    '1_2,',
    '1e9_0',
    Array(BUDGET + 1)
      .fill('1_2')
      .join(),
  ])
    assert.equal(
      decodeLink(`v=1&scene=playground&tool=blind&probes=${probes}`, opening).notice?.name,
      'probes',
      probes,
    );
});

test('A | B: what is kept is a link of the moment, and swapping twice changes nothing', () => {
  const formula = typeFormula(opening, lab, 'a*x^2 + y^2');
  const compared = kind.openTool?.(formula, lab, 'compare') ?? formula;
  const settle = (/** @type {typeof opening} */ state) => kind.settle?.(state, lab) ?? state;
  const other = change(compared, { values: { ...compared.values, lr: 0.37 } });
  const { kept, values } = askedOf(other, lab);
  assert.deepEqual([kept.landscape.params.text, kept.values.lr === values.lr, values.lr], ['a*x^2 + y^2', false, 0.37]);
  const twice = swapped(swapped(other, settle), settle);
  assert.equal(linkOf(twice), linkOf(other));
  assert.equal(twice.own.kept, other.own.kept);
});
