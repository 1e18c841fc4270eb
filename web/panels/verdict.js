// The verdict: a name and its reason, the inequality with its numbers filled in.

import { html, nothing } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { lessonOf } from '../state/lessons.js';
import { runnerSample } from './runner_sample.js';

/** @typedef {import('../kinds/kind.js').Verdict} Verdict */

/** The runner of which the verdict speaks: the one that stands out, or the first that is shown. @param {import('../scenes/scene.js').Scene} scene @param {Pick<import('../state/state.js').State, "focus" | "hidden">} state @returns {string} its id; '' where the scene has none */
export function leaderOf({ runners }, { focus, hidden }) {
  return focus || (runners.find(({ id }) => !hidden.includes(id)) ?? runners[0])?.id || '';
}

/** @param {import('../scenes/scene.js').Scene} scene @param {import('../kinds/kind.js').Answers} answers @param {string} [leader] runner of which it speaks, the first if left out @returns {Verdict} */
export function verdictOf(scene, answers, leader = '') {
  const { kind } = lessonOf(scene.id);
  const judge = kind.verdicts[scene.verdict];
  if (!judge) throw new Error(`${scene.id}: ${kind.id} has no verdict ${scene.verdict}`);
  /** @type {{id: string}[]} */
  const runs = answers.runs ?? [];
  const first = runs.find(({ id }) => id === leader);
  return judge(
    first && first !== runs[0] ? { ...answers, runs: [first, ...runs.filter((run) => run !== first)] } : answers,
  );
}

/**
 * @param {string} formula MathML with a token per number, its name between at-signs
 * @param {Record<string, string>} numbers
 */
export function fillIn(formula, numbers) {
  return formula.replace(/@(\w+)@/g, (_, name) => numbers[name] ?? '–');
}

/**
 * @param {import('../state/state.js').State} state
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {import('../words/i18n.js').Translate} text
 */
export function verdictPanel(state, scene, answers, text) {
  const leader = leaderOf(scene, state);
  const verdict = verdictOf(scene, answers, leader);
  const whose = verdict.whose ?? leader;
  const formula = verdict.reason ?? lessonOf(scene.id).formulas[verdict.case] ?? '';
  return html`<section class="verdict" aria-label=${text('verdict')}>
    ${scene.runners.length > 1 ? html`<p class="whose">${runnerSample(whose)} ${text(`runner-${whose}`)}</p>` : nothing}
    <h2 id="verdict" data-case=${verdict.case}>${text(`verdict-${verdict.case}`, verdict.numbers)}</h2>
    <p class="reason">${unsafeHTML(fillIn(formula, verdict.numbers))}</p>
  </section>`;
}
