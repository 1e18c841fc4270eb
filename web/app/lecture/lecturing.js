// What a lecturer can do: begin a lecture, go on and back through what its steps ask, run and tell, darken the screen, leave.

import { lectureOf, stepNow } from '../../state/lectures.js';
import { change } from '../../state/state.js';
import { createPredicting } from './predicting.js';
import { runState, standingState } from './step_state.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */
/** @typedef {(wanted: Partial<import('../parts.js').Wanted>, then: () => void) => void} FetchThen */

/** @param {import('../../lectures/lecture.js').Step} step */
const beginsStanding = ({ question, before }) => question !== undefined || before !== undefined;

/** @param {import('./predicting.js').PredictionPage & {fetchThen: FetchThen}} page */
export function createLecturing({ fetchThen, ...page }) {
  const { now, set } = page;
  const { stand, run, tell, actions } = createPredicting(page);

  /** @param {import('../../state/lectures.js').Lecturing} lecturing @param {number} at index of the step @param {boolean} [backwards] to what it has come to say */
  function show(lecturing, at, backwards = false) {
    const { steps } = lectureOf(lecturing.id);
    const there = { ...lecturing, at: Math.max(0, Math.min(steps.length, at)), curtain: /** @type {const} */ ('') };
    const step = steps[there.at];
    if (!step) return set(change(now(), { lecturing: there, prediction: null, playing: false, dialog: '' }));
    fetchThen({ scene: step.scene }, () => {
      const base = change(now(), { lecturing: there, dialog: '' });
      if (beginsStanding(step) && !backwards) return stand(standingState(step, base));
      run(runState(step, base));
      if (backwards && now().prediction?.phase === 'run') tell();
    });
  }

  /** @param {number} at index of the step @param {boolean} [backwards] */
  function goToLectureStep(at, backwards) {
    const { lecturing } = now();
    if (lecturing) show(lecturing, at, backwards);
  }

  /** @param {Partial<import('../../state/lectures.js').Lecturing>} more */
  function changeLecturing(more) {
    const { lecturing } = now();
    if (lecturing) set(change(now(), { lecturing: { ...lecturing, ...more } }));
  }

  return {
    ...actions,
    /** @param {string} id of a lecture, or of a scene, which is one too @param {number} [at] index of the step */
    startLecture: (id, at = 0) => fetchThen({ lecture: id }, () => show({ id, at, curtain: '', panel: false }, at)),
    goToLectureStep: (/** @type {number} */ at) => goToLectureStep(at),
    leaveLecture: () => set(change(now(), { lecturing: null, prediction: null, playing: false })),
    /** Ask, run, tell, and on to the next step. */
    nextLectureStep() {
      const { lecturing, prediction } = now();
      if (!lecturing) return;
      if (stepNow(now()) && prediction?.phase === 'ask') actions.runAsked();
      else if (stepNow(now()) && prediction?.phase === 'run') tell();
      else goToLectureStep(lecturing.at + 1);
    },
    previousLectureStep() {
      const { lecturing, prediction } = now();
      const step = stepNow(now());
      if (!lecturing) return;
      if (step && beginsStanding(step) && prediction && prediction.phase !== 'ask') goToLectureStep(lecturing.at);
      else if (lecturing.at > 0) goToLectureStep(lecturing.at - 1, true);
    },
    /** Black or white in place of the page, until the next key. @param {"black" | "white"} curtain */
    drawCurtain: (curtain) => changeLecturing({ curtain: now().lecturing?.curtain === curtain ? '' : curtain }),
    openCurtain: () => changeLecturing({ curtain: '' }),
    toggleLecturePanel: () => changeLecturing({ panel: !now().lecturing?.panel }),
  };
}
