// The page for the teacher: the goal, what to do in two minutes, questions for a show of hands with what each wrong answer
// reveals, links to hand out. Made to be printed, so every link says its address.

import { html, nothing } from 'lit-html';
import { titleOf } from '../../scenes/index.js';
import './teacher_page.css';

/**
 * @param {import('../../scenes/scene.js').Scene} scene
 * @param {import('../../words/i18n.js').Locale} locale
 * @param {(staged: import('../../scenes/scene.js').Staged) => string} linkTo a state of the scene
 * @param {string} lecture address of the scene as a lecture
 * @param {import('../../words/i18n.js').Translate} text
 */
export function teacherPage({ id, teacher, predict }, locale, linkTo, lecture, text) {
  const link = (/** @type {string} */ words, /** @type {string} */ address) =>
    html`<li><a href=${address}>${words}</a> <span class="address">${address}</span></li>`;
  const questions = [
    ...(predict ? [{ stem: 'predict', ...predict }] : []),
    ...(teacher?.questions ?? []).map((question) => ({ stem: `teacher-${question.id}`, ...question })),
  ];
  return html`<main class="teacher-page">
    <p class="scene-name">${text('teacher-page')}</p>
    <h1>${titleOf(id, locale)}</h1>
    ${
      teacher
        ? html`<p class="goal">${text('teacher-goal')}</p>
          <h2>${text('teacher-tips')}</h2>
          <ol>${Array.from({ length: teacher.tips }, (_, i) => html`<li>${text(`teacher-tip-${i + 1}`)}</li>`)}</ol>`
        : nothing
    }
    <h2>${text('teacher-questions')}</h2>
    ${questions.map(
      ({ stem, answers, right }) => html`<section class="question"><h3>${text(stem)}</h3>
      <ol type="A">${answers.map(
        (answer) =>
          html`<li class=${answer === right ? 'right' : ''}>${text(`${stem}-${answer}`)}${
            answer === right ? html` <b>✓</b>` : html`<br><small>${text(`${stem}-${answer}-reveals`)}</small>`
          }</li>`,
      )}</ol></section>`,
    )}
    <h2>${text('teacher-links')}</h2>
    <ul>${(teacher?.links ?? []).map((each) => link(text(`teacher-link-${each.name}`), linkTo(each)))}
      ${link(text('teacher-lecture'), lecture)}</ul>
    <button type="button" class="print" @click=${() => window.print()}>${text('print')}</button>
  </main>`;
}
