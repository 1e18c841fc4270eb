// The runners that the visitor chose, up to six from one start, with settings of their own. A learning rate that is not
// a runner's own is that of all.

import { lessonOf } from '../../state/lessons.js';
import { tell } from '../../state/notice.js';
import { change, changeOwn, sceneOf } from '../../state/state.js';

/** @typedef {import('../../state/state.js').State} State */
/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {{id: string, params: Readonly<Record<string, number | string>>}} ChosenRunner params: its own numbers, and "$lr" */

export const MOST_RUNNERS = 6;

/** Of all runners. */
const COMMON = '$lr';

/** The scene with the chosen runners, overlays and quantity in place of its own. @param {import('../kind.js').Scene} scene @param {State["own"]} own @returns {import('../kind.js').Scene} */
export function withChosen(scene, { runners, edited, overlays, quantity, revealed }) {
  /** @type {import('../../scenes/scene.js').Runner[]} */
  const all = runners ?? scene.runners;
  // Where a step is told, or one looks for the lowest point oneself, there is one runner and no other.
  const one = all.filter(({ id }, i) => (all.some((each) => each.id === edited) ? id === edited : i === 0));
  return {
    ...scene,
    runners: scene.told || scene.blind ? one : all,
    overlays: scene.blind && !revealed ? [] : (overlays ?? scene.overlays),
    strip: quantity || scene.strip,
  };
}

/** @param {Lab} lab @param {string} id */
export const paramsOf = (lab, id) => lab.catalogue().optimizers.find((entry) => entry.id === id)?.params ?? [];

/** With the learning rate of all, where the rule has one and no own is given. @param {Lab} lab @param {string} id @param {Record<string, number | string>} own @returns {ChosenRunner} */
function completed(lab, id, own) {
  const hasRate = paramsOf(lab, id).some((param) => param.id === 'lr');
  return { id, params: Object.freeze(hasRate ? { lr: COMMON, ...own } : own) };
}

/** A rule whose learning rate is 1 if nothing else is said takes whole steps, as Newton's: it keeps that. @param {Lab} lab @param {string} id @returns {ChosenRunner} */
function joining(lab, id) {
  const whole = paramsOf(lab, id).some((param) => param.id === 'lr' && param.value === 1);
  return completed(lab, id, whole ? { lr: 1 } : {});
}

/** @param {Readonly<State>} state @param {readonly ChosenRunner[]} runners @returns {Readonly<State>} */
const choose = (state, runners) => change(changeOwn(state, { runners: Object.freeze(runners) }), { hidden: [] });

/** @param {Readonly<State>} state @returns {ChosenRunner[]} */
export const runnersOf = ({ scene, own }) =>
  own.runners ?? lessonOf(scene).scene.runners.map(({ id, params }) => ({ id, params }));

/** Lets a rule run too, or no longer: one at least, six at most. @param {Readonly<State>} state @param {Lab} lab @param {string} id @returns {Readonly<State>} */
export function toggleRunner(state, lab, id) {
  const now = runnersOf(state);
  const others = now.filter((runner) => runner.id !== id);
  if (others.length < now.length) return others.length > 0 ? choose(state, others) : state;
  if (now.length >= MOST_RUNNERS) return state;
  // In the order in which they are offered, whatever the order of clicks.
  const { offered } = sceneOf(state);
  const all = [...now, joining(lab, id)];
  return choose(
    state,
    all.sort((one, other) => offered.indexOf(one.id) - offered.indexOf(other.id)),
  );
}

/** @param {Readonly<State>} state @param {string} id @param {string} name @param {number | null} value null: the learning rate of all again @returns {Readonly<State>} */
export function setRunnerParam(state, id, name, value) {
  return choose(
    state,
    runnersOf(state).map((runner) =>
      runner.id === id ? { id, params: Object.freeze({ ...runner.params, [name]: value ?? COMMON }) } : runner,
    ),
  );
}

/** Completes what a link said of runners; a setting that a rule does not have, or not so, is left out with a notice. @param {Readonly<State>} state @param {Lab} lab @returns {Readonly<State>} */
export function settleRunners(state, lab) {
  /** @type {ChosenRunner[] | null} */
  const runners = state.own.runners ?? null;
  if (!runners) return state;
  let { notice } = state;
  const settled = runners.map(({ id, params }) => {
    const known = paramsOf(lab, id);
    const good = Object.entries(params).filter(([name, value]) => {
      const param = known.find((each) => each.id === name);
      const fits = value === COMMON || (param && Number(value) >= param.min && Number(value) <= param.max);
      if (!fits) notice = tell(notice, { message: 'notice-plain', name: `${id}.${name}`, value: String(value) });
      return fits;
    });
    return completed(lab, id, Object.fromEntries(good));
  });
  return change(choose(state, settled), { notice, hidden: state.hidden });
}
