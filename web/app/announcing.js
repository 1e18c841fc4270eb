// What a screen reader is told while the picture moves: where the run is and how it goes.

import { leaderOf, verdictOf } from '../panels/verdict.js';
import { throttle } from '../state/frames.js';
import { countAt } from '../state/lessons.js';
import { hidesValues } from '../state/prediction.js';
import { sceneOf } from '../state/state.js';

/** Milliseconds from one sentence to the next. */
const PAUSE = 2000;

/**
 * @param {HTMLElement} root
 * @param {() => Readonly<import('../state/state.js').State>} now
 * @param {() => import('../kinds/kind.js').Answers} answers
 * @param {import('../words/i18n.js').Translate} text
 */
export const announcing = (root, now, answers, text) =>
  throttle(() => {
    const state = now();
    const verdict = verdictOf(sceneOf(state), answers(), leaderOf(sceneOf(state), state));
    const words = text(`verdict-${verdict.case}`, verdict.numbers);
    const said = { step: countAt(state.scene, answers(), state.step), verdict: words };
    // What is asked is answered by the run alone.
    root.querySelector('#live')?.replaceChildren(hidesValues(state) ? '' : text('live', said));
  }, PAUSE);
