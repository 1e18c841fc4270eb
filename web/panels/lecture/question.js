// A question with its answers: chosen or counted by hands before the run, judged after it, with bars beside the truth.

import { html, nothing, svg } from 'lit-html';
import { icons } from '../icons.js';

/** @typedef {import('../../state/prediction.js').Prediction} Prediction */
/** @typedef {import('../../state/prediction.js').AskedAnswer} AskedAnswer */
/** @typedef {import('../../words/i18n.js').Translate} Translate */
/** @typedef {{choose(id: string): void, raiseHands(id: string, count: number): void}} QuestionActions */

const LETTERS = ['A', 'B', 'C', 'D'];

/**
 * @param {readonly AskedAnswer[]} answers
 * @param {Prediction} prediction
 * @param {QuestionActions} actions
 * @param {boolean} counted whether hands can be typed in: Tab then goes from one of their fields to the next
 * @param {Translate} text
 */
export function answerList(answers, { phase, chosen, hands }, actions, counted, text) {
  const told = phase === 'told';
  const all = answers.reduce((sum, { id }) => sum + (hands[id] ?? 0), 0);
  return html`<ol class="answers">${answers.map(({ id, label, right, reveals }, i) => {
    const letter = LETTERS[i] ?? '';
    const mine = chosen === id;
    const judged = told ? (right ? 'right' : 'wrong') : nothing;
    return html`<li data-answer=${id} data-judged=${judged}>
      <button type="button" class="answer" tabindex=${counted ? -1 : nothing} aria-pressed=${mine} ?disabled=${phase !== 'ask'} @click=${() => actions.choose(id)}>
        <b class="letter">${letter}</b><span>${label}</span>${
          told && right ? html`<span class="truth" role="img" aria-label=${text('answer-right')}>✓</span>` : nothing
        }${told && mine ? html`<em>${text('answer-yours')}</em>` : nothing}</button>
      ${
        counted && phase === 'ask'
          ? html`<input type="number" class="hands" min="0" max="9999" inputmode="numeric" aria-label=${text('answer-hands', { letter })} placeholder=${text('hands')} .value=${hands[id] ? String(hands[id]) : ''} @input=${(/** @type {Event} */ event) => actions.raiseHands(id, Number(/** @type {HTMLInputElement} */ (event.target).value))}>`
          : nothing
      }
      ${all > 0 && phase !== 'ask' ? bar(hands[id] ?? 0, all, text) : nothing}
      ${told && reveals && (counted ? hands[id] : mine) ? html`<p class="reveals">${reveals}</p>` : nothing}
    </li>`;
  })}</ol>`;
}

/** @param {number} count of hands @param {number} all of them @param {Translate} text */
const bar = (count, all, text) => {
  const percent = (100 * count) / all;
  return html`<div class="bar" role="img" aria-label=${text('hands-raised', { count })}>
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${percent} height="1"/>`}</svg><span>${count}</span></div>`;
};

/**
 * The scene's own question, in the panel.
 * @param {{sentence: string, answers: AskedAnswer[]}} question
 * @param {Prediction} prediction
 * @param {string} truth the sentence of what happened
 * @param {boolean} draws the path may be drawn, too
 * @param {QuestionActions & {runAsked(): void, endPrediction(): void}} actions
 * @param {Translate} text
 */
export function questionPanel({ sentence, answers }, prediction, truth, draws, actions, text) {
  const { phase, chosen, drawn } = prediction;
  const ready = chosen !== '' || drawn.length > 1;
  return html`<section class="asked" data-phase=${phase} aria-label=${text('predict-first')}>
    <h2>${sentence}</h2>
    ${answerList(answers, prediction, actions, false, text)}
    ${draws ? html`<p class="reveals">${text('predict-draw')}</p>` : nothing}
    ${phase === 'ask' ? html`<button type="button" id="run-asked" class="main" ?disabled=${!ready} @click=${actions.runAsked}>${text('predict-run')}</button>` : nothing}
    ${
      phase === 'told'
        ? html`<p class="truth-told" role="status">${truth}</p><button type="button" id="end-prediction" class="main" @click=${actions.endPrediction}>${text('predict-done')}</button>`
        : nothing
    }
    <button type="button" class="close" @click=${actions.endPrediction} title=${text('close')} aria-label=${text('close')}>${icons.close}</button>
  </section>`;
}
