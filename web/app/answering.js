// What the core says of the state of the moment. It is asked again only where the question is another one.

import { createGhost } from '../state/ghost.js';
import { lessonOf } from '../state/lessons.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */
/** @typedef {import('../kinds/kind.js').Answers} Answers */
/** @typedef {import('../kinds/kind.js').Kind} Kind */
/** @typedef {import('../kinds/kind.js').Slow} Slow */

/**
 * @param {import('../library/core.js').Lab} lab
 * @param {() => void} changed called when answers that come by themselves are there, or have become better
 */
export function createAnswering(lab, changed) {
  let asked = '';
  let stage = '';
  /** @type {ReturnType<typeof createGhost<Answers>>} */
  const ghost = createGhost();
  /** @type {import('../kinds/kind.js').Questions} */
  let questions = {};
  /** @type {Answers} */
  let atOnce = {};
  let step = 0;
  /** @type {Kind["atStep"]} */
  let atStep;
  /** @type {Map<Kind, Slow | undefined>} */
  const slows = new Map();
  /** @type {Slow | undefined} */
  let slow;
  /** @type {{atOnce: Answers, later: Answers | null, step: number, all: Answers}} */
  let merged = { atOnce, later: null, step, all: atOnce };

  /** @param {Kind} kind */
  function slowOf(kind) {
    if (!slows.has(kind)) slows.set(kind, kind.slow?.(lab, changed));
    const next = slows.get(kind);
    if (next !== slow) slow?.want(null);
    return next;
  }

  /** All that is known at the step of the moment. @returns {Answers} */
  function now() {
    const later = slow?.now() ?? null;
    const at = atStep ? step : 0;
    if (merged.atOnce !== atOnce || merged.later !== later || merged.step !== at) {
      const known = { ...atOnce, ...later };
      merged = { atOnce, later, step: at, all: atStep?.(lab, known, at) ?? known };
    }
    return merged.all;
  }

  return {
    /** @param {State} state @returns {State} proved by the core */
    settled: (state) => lessonOf(state.scene).kind.settle?.(state, lab) ?? state,

    /** @param {State} state @throws {RangeError} what the core refuses: the answers stay those of before */
    answer(state) {
      const { kind } = lessonOf(state.scene);
      const shown = kind.asksByStep ? state.step : 0;
      const question = JSON.stringify([state.scene, state.tool, state.own, state.values, state.start, shown]);
      // A question begins on an empty stage: what was shown before might answer it.
      const nextStage = JSON.stringify([state.scene, state.tool, state.lecturing?.at, state.prediction !== null]);
      const turned = nextStage !== stage;
      if (turned) ghost.forget();
      stage = nextStage;
      if (question !== asked) {
        const next = kind.needs(state, lab);
        const found = kind.ask(lab, next);
        if (!turned) ghost.change(atOnce);
        atOnce = found;
        questions = next;
        asked = question;
        slow = slowOf(kind);
        // The first ones at once, so that the page opens with all its rows; the next ones as they are drawn. What would be
        // taken for something else is none of the question.
        if (slow && (!slow.now() || slow.fits?.(questions) === false)) slow.want(questions);
      }
      step = state.step;
      atStep = kind.atStep;
      now();
    },

    /** The answers before the last change. @returns {Answers | null} */
    before: () => ghost.now(),

    now,

    /**
     * What comes later is asked for as it is drawn, so that a slider that moves faster than frames asks for no more than is seen.
     * @returns {boolean} whether something new is known now
     */
    wantSlow() {
      const before = slow?.now();
      slow?.want(questions);
      return slow?.now() !== before;
    },
  };
}
