// The dialog of lectures: begin one of the built-in, or that of this scene; arrange one's own, save it, open a file.

import { html, nothing } from 'lit-html';
import { lectures, openers } from '../../lectures/index.js';
import { inLanguage } from '../../lectures/lecture.js';
import { titleOf } from '../../scenes/index.js';
import { hasLecture, lectureOf, OWN } from '../../state/lectures.js';
import './lecture_dialog.css';

/** @typedef {import('../../words/i18n.js').Translate} Translate */
/**
 * @typedef {object} LectureDialogActions
 * @property {(id: string, at?: number) => void} startLecture
 * @property {(sentence: string) => void} addLectureStep the page as it stands
 * @property {(at: number) => void} removeLectureStep
 * @property {() => void} saveLecture
 * @property {(file: File) => void} openLectureFile
 */

/** @param {Readonly<import('../../state/state.js').State>} state @param {LectureDialogActions} actions @param {Translate} text */
export function lectureDialog({ scene, locale }, actions, text) {
  const begin = (/** @type {string} */ id, /** @type {string} */ title) =>
    html`<li><button type="button" class="begin" data-lecture=${id} @click=${() => actions.startLecture(id)}>${title}</button></li>`;
  const others = openers.filter((id) => id !== scene);
  return html`<div class="lectures">
    <ul>${lectures.map(({ id, title }) => begin(id, title[locale]))}
      ${begin(scene, text('lecture-of-scene', { title: titleOf(scene, locale) }))}</ul>
    <h3>${text('openers')}</h3>
    <ul>${others.map((id) => begin(id, titleOf(id, locale)))}</ul>
    <p><a href="?teacher&amp;scene=${scene}&amp;locale=${locale}" target="_blank" rel="noopener">${text('teacher-page')}</a></p>
    <h3>${text('own-lecture')}</h3>
    ${ownLecture(locale, actions, text)}
    <form @submit=${(/** @type {SubmitEvent} */ event) => addStep(event, actions)}>
      <label>${text('own-sentence')}<input id="own-sentence" name="sentence" required maxlength="200" autocomplete="off"></label>
      <button>${text('own-add')}</button>
    </form>
    <label class="file">${text('open-lecture')}<input type="file" id="lecture-file" accept=".json,application/json" @change=${(/** @type {Event} */ event) => openFile(event, actions)}></label>
  </div>`;
}

/** @param {import('../../words/i18n.js').Locale} locale @param {LectureDialogActions} actions @param {Translate} text */
function ownLecture(locale, actions, text) {
  if (!hasLecture(OWN)) return html`<p class="own-hint">${text('own-hint')}</p>`;
  const lecture = lectureOf(OWN);
  const { steps } = lecture;
  return html`<ol class="own">${steps.map(
    ({ scene, text: said, claim }, at) =>
      html`<li><span>${said ? inLanguage(said, locale) : (claim ?? '')} <small>${titleOf(scene, locale)}</small></span>
        <button type="button" class="show" @click=${() => actions.startLecture(OWN, at)}>${text('belief-show')}</button>
        <button type="button" class="show" @click=${() => actions.removeLectureStep(at)} aria-label=${text('own-remove', { step: at + 1 })}>${text('own-remove-short')}</button></li>`,
  )}</ol>
    ${
      steps.length > 0
        ? html`<p><button type="button" class="begin" data-lecture=${OWN} @click=${() => actions.startLecture(OWN)}>${text('own-begin')}</button>
            <button type="button" id="save-lecture" @click=${actions.saveLecture}>${text('own-save')}</button></p>
            <label>${text('own-file')}<textarea id="own-file" readonly rows="3" .value=${JSON.stringify(lecture, null, 1)}></textarea></label>`
        : nothing
    }`;
}

/** @param {SubmitEvent} event @param {LectureDialogActions} actions */
function addStep(event, actions) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  actions.addLectureStep(String(new FormData(form).get('sentence')));
  form.reset();
}

/** @param {Event} event @param {LectureDialogActions} actions */
function openFile(event, actions) {
  const [file] = /** @type {HTMLInputElement} */ (event.target).files ?? [];
  if (file) actions.openLectureFile(file);
}
