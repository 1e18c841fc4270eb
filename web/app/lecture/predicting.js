// Predict, observe, explain, as actions: something is asked while the run stands still; the run answers; then it is told.

import { stepNow } from '../../state/lectures.js';
import { asking } from '../../state/prediction.js';
import { change } from '../../state/state.js';
import { runState, standingState } from './step_state.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */
/** @typedef {import('../../state/prediction.js').Prediction} Prediction */

/**
 * @typedef {object} PredictionPage
 * @property {() => State} now
 * @property {() => number} end step at which the run of the moment ends
 * @property {(next: State) => void} set
 * @property {(state: State) => State} settled proved by the core
 * @property {boolean} calm motion is reduced: a run is shown finished
 */

/** @param {PredictionPage} page */
export function createPredicting({ now, end, set, settled, calm }) {
  const stepAsked = () => stepNow(now()) ?? { scene: now().scene, question: 'predict' };

  /** @param {State} state */
  const stand = (state) => set(change(settled(state), { prediction: asking(), playing: false }));

  /** From its first step to where it stops; a state that says its step stands there. @param {State} state @param {Prediction} [prediction] */
  function run(state, prediction = asking()) {
    const stands = state.step > 0;
    const phase = stands ? 'told' : 'run';
    set(change(settled(state), { prediction: { ...prediction, phase }, playing: !stands && !calm }));
    if (calm && !stands) tell();
  }

  /** What remains of the run is skipped. */
  function tell() {
    set(change(now(), { playing: false, step: end() }));
    const { prediction } = now();
    if (prediction) set(change(now(), { prediction: { ...prediction, phase: 'told' } }));
  }

  /** @param {(before: Prediction) => Partial<Prediction>} next */
  function predict(next) {
    const { prediction } = now();
    if (prediction?.phase === 'ask') set(change(now(), { prediction: { ...prediction, ...next(prediction) } }));
  }

  return {
    stand,
    run,
    tell,
    actions: {
      /** The question of the scene. */
      askScene: () => stand(standingState(stepAsked(), now())),
      choose: (/** @type {string} */ chosen) => predict(() => ({ chosen })),
      raiseHands: (/** @type {string} */ answer, /** @type {number} */ count) =>
        predict(({ hands }) => ({ hands: { ...hands, [answer]: Math.max(0, Math.round(count) || 0) } })),
      /** @param {readonly number[]} point @param {boolean} begins a new path */
      drawPath: (point, begins) => predict(({ drawn }) => ({ drawn: begins ? [point] : [...drawn, point] })),
      runAsked: () => run(runState(stepAsked(), now()), now().prediction ?? undefined),
      endPrediction: () => set(change(now(), { prediction: null })),
    },
  };
}
