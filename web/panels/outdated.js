// Numbers that are not those of what stands in the field: pale to the eye, disabled to a screen reader, which is told why.

import { html } from 'lit-html';

/** @param {unknown} numbers @param {import('../words/i18n.js').Translate} text */
export function outdated(numbers, text) {
  return html`<div class="outdated" role="group" aria-disabled="true" aria-label=${text('outdated')}>${numbers}</div>`;
}
