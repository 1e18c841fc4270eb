// "Common belief / What happens": what many believe, struck out, beside the same computed here and now.

import { html } from 'lit-html';
import { formatNumber, formatPoint } from '../words/format.js';

/** @typedef {import('../scenes/scene.js').Belief} Belief */
/** @typedef {import('../scenes/scene.js').Staged} Staged */
/** @typedef {import('../words/i18n.js').Translate} Translate */

/** @typedef {(staged: Staged, number?: {measured: string, runner?: string | undefined}) => import('../kinds/kind.js').Answers} AnswersTo a state of the scene; number: that is wanted of them, and may come later */

const DIGITS = 5;

/**
 * @param {readonly Belief[]} beliefs
 * @param {AnswersTo} answersTo
 * @param {Pick<import('../kinds/kind.js').Kind, "record">} kind
 * @param {(staged: Staged) => void} show
 * @param {Translate} text
 */
export function beliefCards(beliefs, answersTo, kind, show, text) {
  const button = (/** @type {Belief} */ belief) =>
    html`<button type="button" class="show" @click=${() => show(belief)}>${text('belief-show')}</button>`;
  return html`<div class="beliefs">${beliefs.map((belief) =>
    belief.path
      ? pathCard(belief, belief.path, answersTo(belief), button(belief), text)
      : html`<article class="card" data-belief=${belief.id}>
      <p><b>${text('belief-common')}</b> <s>${text(`belief-${belief.id}`)}</s></p>
      <p><b>${text('belief-happens')}</b> ${text(`belief-${belief.id}-happens`, beliefNumbers(belief, answersTo, kind, text))}
        ${button(belief)}</p>
    </article>`,
  )}</div>`;
}

/**
 * @param {Belief} belief
 * @param {AnswersTo} answersTo
 * @param {Pick<import('../kinds/kind.js').Kind, "record">} kind
 * @param {Translate} text
 * @returns {Record<string, string>} what the second sentence is filled in with
 */
export function beliefNumbers(belief, answersTo, { record }, text) {
  return Object.fromEntries(
    Object.entries(belief.numbers ?? {}).map(([name, { measured, runner, ...staged }]) => {
      const { tool, own, values, start } = { ...belief, ...staged };
      const value = record(answersTo({ tool, own, values, start }, { measured, runner }), runner)[measured];
      return [name, typeof value === 'string' ? text(`${name}-${value}`) : formatNumber(Number(value ?? Number.NaN))];
    }),
  );
}

/**
 * Points that are believed to be a runner's, beside its own; they are another's.
 * @param {Belief} belief
 * @param {NonNullable<Belief["path"]>} path
 * @param {import('../kinds/kind.js').Answers} answers
 * @param {unknown} button
 * @param {Translate} text
 */
function pathCard({ id }, { runner, believed, really, steps }, answers, button, text) {
  const pointOf = (/** @type {string} */ of, /** @type {number} */ k) => {
    const { run } = answers.runs.find((/** @type {{id: string}} */ each) => each.id === of);
    return run.w.subarray(run.dim * k, run.dim * (k + 1));
  };
  const same = believed.every((point, k) => point.every((x, i) => Math.abs(x - pointOf(really, k)[i]) < 1e-12));
  return html`<section class="belief">
    <p>${text(`belief-${id}`)} ${button}</p>
    <table>
      <thead><tr>
        <th scope="col">n</th><th scope="col">${text('belief-common')}</th>
        <th scope="col">${text('belief-happens')}</th>
      </tr></thead>
      <tbody>${Array.from({ length: steps + 1 }, (_, k) => {
        const point = believed[k];
        return html`<tr><th scope="row">${k}</th>
          <td>${k > 0 && point ? html`<s>${formatPoint(point, DIGITS)}</s>` : point ? formatPoint(point, DIGITS) : ''}</td>
          <td data-belief=${k}>${formatPoint(pointOf(runner, k), DIGITS)}</td></tr>`;
      })}</tbody>
    </table>
    <p>${same ? text(`belief-${id}-verdict`) : ''}</p>
  </section>`;
}
