// A choice: buttons side by side, one of them pressed.

import { html } from 'lit-html';

/**
 * @param {import('../scenes/scene.js').Control} control
 * @param {number | string | undefined} setting
 * @param {(value: string) => void} change
 * @param {import('../words/i18n.js').Translate} text
 * @param {boolean} frozen not to be changed
 */
export function choice(control, setting, change, text, frozen) {
  return html`<div class="choice" role="group" aria-label=${text(`control-${control.name}`)} data-control=${control.name}>${(
    control.options ?? []
  ).map(
    ({ id }) =>
      html`<button type="button" data-option=${id} aria-pressed=${setting === id} ?disabled=${frozen} @click=${() => change(id)}>${text(`option-${control.name}-${id}`)}</button>`,
  )}</div>`;
}
