// Predict, observe, explain: a question is asked while the run stands still, the run answers it, and only then what was
// predicted is judged. The question is the scene's own, or that of the lecture's step.

import { inLanguage } from '../lectures/lecture.js';
import { stepNow } from './lectures.js';
import { lessonOf } from './lessons.js';

/** @typedef {Readonly<import('./state.js').State>} State */
/** @typedef {import('../words/i18n.js').Translate} Translate */

/**
 * @typedef {object} Prediction
 * @property {"ask" | "run" | "told"} phase
 * @property {string} chosen id of an answer; '' before one is chosen
 * @property {Readonly<Record<string, number>>} hands raised, by answer
 * @property {readonly (readonly number[])[]} drawn points of a path drawn by hand, in the coordinates of the picture
 */

/**
 * @typedef {object} AskedAnswer
 * @property {string} id
 * @property {string} label
 * @property {boolean} right
 * @property {string} reveals what choosing it shows; '' where nothing is said
 */

/** @returns {Prediction} */
export const asking = () => ({ phase: 'ask', chosen: '', hands: {}, drawn: [] });

/**
 * The question of the moment in the language of the page.
 * @param {State} state
 * @param {Translate} text
 * @returns {{sentence: string, answers: AskedAnswer[]} | null} null where the step has none
 */
export function questionNow(state, text) {
  const step = stepNow(state);
  if (state.lecturing && !step?.question) return null;
  const { scene } = lessonOf(state.scene);
  const wanted = step?.question ?? 'predict';
  if (typeof wanted === 'object')
    return {
      sentence: inLanguage(wanted.text, state.locale),
      answers: wanted.answers.map((answer, i) => ({
        id: String(i),
        label: inLanguage(answer.text, state.locale),
        right: answer.right === true,
        reveals: answer.reveals ? inLanguage(answer.reveals, state.locale) : '',
      })),
    };
  const found = wanted === 'predict' ? scene.predict : scene.teacher?.questions.find(({ id }) => id === wanted);
  if (!found) return null;
  const stem = wanted === 'predict' ? 'predict' : `teacher-${wanted}`;
  return {
    sentence: text(stem),
    answers: found.answers.map((id) => ({
      id,
      label: text(`${stem}-${id}`),
      right: id === found.right,
      reveals: id === found.right ? '' : text(`${stem}-${id}-reveals`),
    })),
  };
}

/** Whether something is asked, rather than only shown. @param {State} state */
const isAsked = (state) => state.prediction !== null && (!state.lecturing || stepNow(state)?.question !== undefined);

/** Numbers and verdict are kept back until the run has answered; by ?valuesVisible=false without a question too. @param {State} state */
export const hidesValues = (state) => state.prediction?.phase !== 'told' && (isAsked(state) || !state.valuesVisible);

/** Whether a hand on the picture draws the path that is expected. @param {State} state */
export const draws = (state) => state.prediction?.phase === 'ask' && isAsked(state) && state.start.length === 2;
