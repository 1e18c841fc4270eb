// The runners of the free lab: who runs, how each ends, and the settings of one of them.

import { html, nothing } from 'lit-html';
import { bar } from '../../panels/controls.js';
import { runnerSample } from '../../panels/runner_sample.js';
import { formatNumber } from '../../words/format.js';
import { MOST_RUNNERS, paramsOf, runnersOf } from './chosen_runners.js';
import { endingOf } from './verdict.js';

/** @typedef {import('../kind.js').Sight} Sight */
/** @typedef {import('./actions.js').PlaygroundActions} Actions */

/** @param {Sight} sight @param {Actions} actions */
export function runnerList({ scene, answers, text }, actions) {
  /** @type {import('../runs/answers.js').RunAnswer[]} */
  const runs = answers.runs;
  const full = runs.length >= MOST_RUNNERS;
  return html`<table class="runners-chosen"><caption>${text('runners-chosen', { most: MOST_RUNNERS })}</caption>
    <thead class="hidden"><tr><th scope="col">${text('runners')}</th><th scope="col">${text('ending')}</th><th scope="col">f</th></tr></thead>
    <tbody>${scene.offered.map((/** @type {string} */ id) => {
      const found = runs.find((each) => each.id === id);
      const { outcome, loss } = found?.run ?? {};
      return html`<tr class=${found ? '' : 'off'}>
        <th scope="row"><button type="button" class="toggle" id="run-${id}" aria-pressed=${found !== undefined} ?disabled=${!found && full} @click=${() => actions.toggleRunner(id)}>${runnerSample(id)} ${text(`runner-${id}`)}</button></th>
        <td data-ending=${id}>${outcome ? text(`ending-${endingOf(outcome)}`, { step: outcome.step }) : nothing}</td>
        <td>${loss ? formatNumber(loss.at(-1)) : nothing}</td></tr>`;
    })}</tbody></table>`;
}

/** The runner whose settings are shown. @param {Sight} sight */
function editedIn({ state }) {
  const all = runnersOf(state);
  return all.find(({ id }) => id === state.own.edited) ?? all[0];
}

/** Whose settings are shown, and whether it has a learning rate of its own. @param {Sight} sight @param {Actions} actions */
export function runnerChoice(sight, actions) {
  const { state, answers, text } = sight;
  const edited = editedIn(sight);
  if (!edited) return nothing;
  const { id, params } = edited;
  const ownRate = typeof params.lr === 'number';
  return html`<div class="runner-settings">
    <label><span>${text('settings-of')}</span><select id="edited" .value=${id} @change=${(/** @type {Event} */ event) => actions.editRunner(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${runnersOf(state).map((runner) => html`<option value=${runner.id} ?selected=${runner.id === id}>${text(`runner-${runner.id}`)}</option>`)}
    </select></label>
    ${
      params.lr === undefined
        ? nothing
        : html`<button type="button" class="chip" id="own-rate" aria-pressed=${ownRate} @click=${() => actions.setRunnerParam(id, 'lr', ownRate ? null : (answers.values.lr ?? null))}>${text('own-rate')}</button>`
    }</div>`;
}

/** The sliders of that runner. @param {Sight} sight @param {Actions} actions */
export function runnerKnobs(sight, actions) {
  const { state, scene, lab } = sight;
  const edited = editedIn(sight);
  if (!edited) return nothing;
  const { id, params } = edited;
  const common = scene.controls.find(({ name }) => name === 'lr');
  const knobs = paramsOf(lab, id).filter((param) => param.id !== 'lr' || typeof params.lr === 'number');
  const knob = (/** @type {import('../../library/core.js').Param} */ param) => {
    const isRate = param.id === 'lr';
    const range = {
      low: isRate ? (common?.min ?? param.min) : param.min,
      high: isRate ? Number(common?.max ?? param.max) : param.max,
      log: param.scale === 'log',
      zero: false,
      integer: param.scale === 'integer' || param.scale === 'choice',
    };
    const value = Number(params[param.id] ?? param.value);
    const change = (/** @type {number | string} */ next) => actions.setRunnerParam(id, param.id, Number(next));
    return html`<div class="control" data-param=${param.id}>${bar({ id: `of-runner-${param.id}`, label: param.labels[state.locale], range, value, change })}</div>`;
  };
  return html`<div class="controls">${knobs.map(knob)}</div>`;
}
