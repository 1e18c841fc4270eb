// A lecture as the audience sees it: one large sentence, one large picture, the strip where the step needs it.

import { html, nothing } from 'lit-html';
import { inLanguage } from '../../lectures/lecture.js';
import { lectureOf, sentenceOf, stepNow, toTakeHome } from '../../state/lectures.js';
import { lessonOf } from '../../state/lessons.js';
import { hidesValues, questionNow } from '../../state/prediction.js';
import { sceneOf } from '../../state/state.js';
import { icons } from '../icons.js';
import { mainPictures } from '../pictures.js';
import { verdictPanel } from '../verdict.js';
import { answerList } from './question.js';
import './lecture_view.css';

/** @typedef {import('../../words/i18n.js').Translate} Translate */

/**
 * @typedef {import('./question.js').QuestionActions & {nextLectureStep(): void, previousLectureStep(): void, goToLectureStep(at: number): void,
 *   leaveLecture(): void, toggleLecturePanel(): void, openCurtain(): void, openSpeaker: (() => void) | null}} LectureViewActions
 *   openSpeaker: null where there can be no second window
 */

/** What the step says at this moment. @param {Readonly<import('../../state/state.js').State>} state @param {Translate} text */
export function saidNow(state, text) {
  const step = stepNow(state);
  if (!step) return '';
  const phase = state.prediction?.phase;
  if (step.question && phase !== 'told') return questionNow(state, text)?.sentence ?? '';
  return phase === 'ask' && step.before ? inLanguage(step.before, state.locale) : sentenceOf(step, state.locale, text);
}

/**
 * @param {Readonly<import('../../state/state.js').State>} state
 * @param {import('../../kinds/kind.js').Answers} answers
 * @param {{strip: unknown, explore: () => unknown}} parts
 * @param {LectureViewActions} actions
 * @param {Translate} text
 */
export function lectureView(state, answers, { strip, explore }, actions, text) {
  const { lecturing, prediction, locale } = state;
  if (!lecturing) return nothing;
  const lecture = lectureOf(lecturing.id);
  const step = stepNow(state);
  return html`${lectureBar(lecture, lecturing, locale, actions, text)}
    ${
      step
        ? html`<section class="said" aria-label=${text('lecture-said')} aria-live="polite" data-phase=${prediction?.phase ?? nothing}><p class="sentence">${saidNow(state, text)}</p></section>
          ${questionRow(state, actions, text)}
          ${picture(state, step, answers, text)}
          ${lecturing.panel ? html`<aside class="panel" aria-label=${text('panel')}><div id="panel-body">${explore()}</div></aside>` : nothing}
          ${prediction?.phase === 'told' ? html`<div class="told">${verdictPanel(state, sceneOf(state), answers, text)}</div>` : nothing}
          ${step.strip && !hidesValues(state) ? strip : nothing}`
        : takeHome(lecture, locale, actions, text)
    }
    ${lecturing.curtain ? html`<button type="button" class="curtain ${lecturing.curtain}" @click=${actions.openCurtain} aria-label=${text('curtain-open')}></button>` : nothing}
    <div class="halo" aria-hidden="true"></div>`;
}

/** @param {import('../../lectures/lecture.js').Lecture} lecture @param {import('../../state/lectures.js').Lecturing} lecturing @param {import('../../words/i18n.js').Locale} locale @param {LectureViewActions} actions @param {Translate} text */
function lectureBar({ title, steps }, { at, panel }, locale, actions, text) {
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const button = (/** @type {string} */ id, /** @type {() => void} */ action, /** @type {unknown} */ shown) =>
    html`<button type="button" id=${id} @click=${action} title=${text(id)} aria-label=${text(id)}>${shown}</button>`;
  return html`<header class="lecture-bar">
    <h1>${inLanguage(title, locale)}</h1>
    <p><output id="lecture-step">${Math.min(at + 1, steps.length)}</output> / ${steps.length}</p>
    <p><time id="elapsed" role="timer"></time>${minutes > 0 ? html` / ${text('minutes', { minutes })}` : nothing}</p>
    <div class="tools">
      ${button('lecture-back', actions.previousLectureStep, '‹')}
      ${button('lecture-next', actions.nextLectureStep, '›')}
      <button type="button" id="lecture-panel" aria-pressed=${panel} @click=${actions.toggleLecturePanel}>${text('lecture-panel')}</button>
      ${actions.openSpeaker ? html`<button type="button" id="open-speaker" @click=${actions.openSpeaker}>${text('open-speaker')}</button>` : nothing}
      ${button('lecture-leave', actions.leaveLecture, icons.close)}
    </div>
  </header>`;
}

/** @param {Readonly<import('../../state/state.js').State>} state @param {LectureViewActions} actions @param {Translate} text */
function questionRow(state, actions, text) {
  const question = questionNow(state, text);
  if (!question || !state.prediction) return nothing;
  return html`<section class="asked" aria-label=${text('lecture-asked')} data-phase=${state.prediction.phase}>${answerList(question.answers, state.prediction, actions, true, text)}</section>`;
}

/** @param {Readonly<import('../../state/state.js').State>} state @param {import('../../lectures/lecture.js').Step} step @param {import('../../kinds/kind.js').Answers} answers @param {Translate} text */
function picture(state, { view }, answers, text) {
  const scene = sceneOf(state);
  const shown = scene.stage.flat();
  const id = view && shown.includes(view) ? view : (shown[0] ?? '');
  return mainPictures(scene, [id], answers, lessonOf(state.scene).views, false, text);
}

/** @param {import('../../lectures/lecture.js').Lecture} lecture @param {import('../../words/i18n.js').Locale} locale @param {LectureViewActions} actions @param {Translate} text */
function takeHome(lecture, locale, actions, text) {
  const kept = toTakeHome(lecture);
  return html`<main class="take-home"><h2>${text(kept.length > 0 ? 'take-home' : 'lecture-end')}</h2>
    <ol>${kept.map((step) => html`<li><button type="button" class="kept" @click=${() => actions.goToLectureStep(lecture.steps.indexOf(step))}>${sentenceOf(step, locale, text)}</button></li>`)}</ol></main>`;
}
