// Which landscape: a menu of the catalogue, or a formula typed in, with its parameters as sliders, and the part in view.

import { html, nothing } from 'lit-html';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';
import { bar } from '../../../panels/controls.js';
import { printed } from '../../../panels/equation.js';
import { choosable, chosenOf, formulaError } from './chosen.js';
import { namesSaid } from './formula_names.js';

/** @typedef {import('../../../words/i18n.js').Translate} Translate */
/** @typedef {import('./actions.js').ChosenActions} ChosenActions */
/** @typedef {{id: string, label: unknown, value: number, from: number, to: number, log: boolean, integer: boolean}} Knob */

const ZOOM = 1.5;

/** @param {import('../../../state/state.js').State} state @param {import('../../../library/core.js').Lab} lab @param {ChosenActions} actions @param {Translate} text */
export function landscapePicker(state, lab, actions, text) {
  const chosen = chosenOf(state);
  const typed = chosen.text !== undefined || chosen.draft !== undefined;
  const entry = choosable(lab).find(({ id }) => id === chosen.id);
  const selected = typed ? 'formula' : chosen.id;
  const pick = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    if (value === 'formula') actions.openFormula();
    else actions.chooseLandscape(value);
  };
  return html`<div class="picker">
      <select id="landscape" aria-label=${text('landscape')} .value=${selected} @change=${pick}>
        <option value="formula" ?selected=${typed}>${text('own-formula')}</option>
        ${choosable(lab).map(({ id, titles }) => html`<option value=${id} ?selected=${id === selected}>${titles[state.locale]}</option>`)}
      </select>
      <button type="button" id="zoom-in" @click=${() => actions.zoom(1 / ZOOM)} title=${text('zoom-in')} aria-label=${text('zoom-in')}>+</button>
      <button type="button" id="zoom-out" @click=${() => actions.zoom(ZOOM)} title=${text('zoom-out')} aria-label=${text('zoom-out')}>−</button>
    </div>
    ${typed ? formulaField(state, lab, actions, text) : html`<div class="formula" tabindex="0" role="group" aria-label=${text('formula')}>${printedOf(entry, lab)}</div>`}
    ${knobs(state, lab, actions)}`;
}

/** @param {import('../../../library/core.js').LandscapeEntry | undefined} entry @param {import('../../../library/core.js').Lab} lab */
function printedOf(entry, lab) {
  if (!entry) return nothing;
  return entry.prose ? entry.formula : unsafeHTML(printed(lab, entry.formula));
}

/** @param {import('../../../state/state.js').State} state @param {import('../../../library/core.js').Lab} lab @param {ChosenActions} actions @param {Translate} text */
function formulaField(state, lab, actions, text) {
  const chosen = chosenOf(state);
  const draft = chosen.draft ?? chosen.text ?? '';
  const error = formulaError(lab, draft);
  const nowhere = !error && draft !== chosen.text;
  const said = nowhere ? text('formula-not-finite') : error?.sentences?.[state.locale];
  const info = error ? undefined : lab.formulaInfo(draft);
  return html`<div class="typed">
    <input id="formula" type="text" maxlength="2000" spellcheck="false" autocomplete="off" autocapitalize="off" aria-label=${text('formula-label')} aria-describedby="formula-says formula-names"
      aria-invalid=${error || nowhere ? 'true' : 'false'} .value=${draft} @input=${(/** @type {Event} */ event) => actions.typeFormula(/** @type {HTMLInputElement} */ (event.target).value)}>
    <p id="formula-says" class=${error || nowhere ? 'error' : ''} aria-live="polite">${error || nowhere ? said : unsafeHTML(info ? printed(lab, draft) : '')}</p>
    <p id="formula-names" aria-live="polite">${info ? unsafeHTML(namesSaid(info, text)) : nothing}</p>
  </div>`;
}

/** The parameters of the landscape in view as sliders. @param {import('../../../state/state.js').State} state @param {import('../../../library/core.js').Lab} lab @returns {Knob[]} */
function knobsOf(state, lab) {
  const { id, text, params } = chosenOf(state);
  if (text !== undefined)
    return lab.formulaInfo(text).params.map((param) => ({
      id: param.id,
      label: unsafeHTML(`<math>${param.mathml}</math>`),
      value: params[param.id] ?? param.value,
      from: param.from,
      to: param.to,
      log: false,
      integer: false,
    }));
  return (choosable(lab).find((entry) => entry.id === id)?.params ?? []).map((param) => ({
    id: param.id,
    label: param.labels[state.locale] ?? param.id,
    value: params[param.id] ?? param.value,
    from: param.min,
    to: param.max,
    log: param.scale === 'log',
    integer: param.scale === 'integer' || param.scale === 'choice',
  }));
}

/** @param {import('../../../state/state.js').State} state @param {import('../../../library/core.js').Lab} lab @param {ChosenActions} actions */
function knobs(state, lab, actions) {
  return html`<div class="controls">${knobsOf(state, lab).map((knob) => {
    const range = { low: knob.from, high: knob.to, log: knob.log, zero: false, integer: knob.integer };
    const change = (/** @type {number | string} */ value) => actions.setParam(knob.id, Number(value));
    return html`<div class="control" data-param=${knob.id}>${bar({ id: `param-${knob.id}`, label: knob.label, range, value: knob.value, change })}</div>`;
  })}</div>`;
}
