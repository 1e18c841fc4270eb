// The verdict: a name and its reason, the inequality with its numbers filled in.

import { html } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { lessonOf } from '../state/lessons.js';

/** @typedef {import('../kinds/kind.js').Verdict} Verdict */

/** @param {import('../scenes/scene.js').Scene} scene @param {import('../kinds/kind.js').Answers} answers @returns {Verdict} */
export function verdictOf(scene, answers) {
  const { kind } = lessonOf(scene.id);
  const judge = kind.verdicts[scene.verdict];
  if (!judge) throw new Error(`${scene.id}: ${kind.id} has no verdict ${scene.verdict}`);
  return judge(answers);
}

/**
 * @param {string} formula MathML with a token per number, its name between at-signs
 * @param {Record<string, string>} numbers
 */
export function fillIn(formula, numbers) {
  return formula.replace(/@(\w+)@/g, (_, name) => numbers[name] ?? '–');
}

/**
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {import('../words/i18n.js').Translate} text
 */
export function verdictPanel(scene, answers, text) {
  const verdict = verdictOf(scene, answers);
  const formula = verdict.reason ?? lessonOf(scene.id).formulas[verdict.case] ?? '';
  return html`<section class="verdict" aria-label=${text('verdict')}>
    <h2 id="verdict" data-case=${verdict.case}>${text(`verdict-${verdict.case}`, verdict.numbers)}</h2>
    <p class="reason">${unsafeHTML(fillIn(formula, verdict.numbers))}</p>
  </section>`;
}
