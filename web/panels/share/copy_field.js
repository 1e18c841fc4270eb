// A text to take along, with a button that copies it.

import { html } from 'lit-html';

/**
 * @param {string} id its label is the message `snippet-ID`
 * @param {string} value
 * @param {boolean} copied it was the last one
 * @param {() => void} tell that it has been copied
 * @param {import('../../words/i18n.js').Translate} text
 */
export function copyField(id, value, copied, tell, text) {
  const name = `share-${id}`;
  const select = (/** @type {Event} */ event) => /** @type {HTMLTextAreaElement} */ (event.target).select();
  return html`<div class="copy-field"><label for=${name}>${text(`snippet-${id}`)}</label>
    <textarea id=${name} readonly rows=${value.includes('\n') ? 2 : 1} spellcheck="false" .value=${value} @focus=${select}></textarea>
    <button type="button" id="copy-${id}" @click=${() => copy(name, value).then(tell)}>${text(copied ? 'copied' : 'copy')}</button></div>`;
}

/** @param {string} id of the field @param {string} value */
async function copy(id, value) {
  try {
    await navigator.clipboard.writeText(value);
  } catch {
    // A frame or an old address without the clipboard: what is selected can still be copied.
    /** @type {HTMLTextAreaElement} */ (document.querySelector(`#${id}`)).select();
    document.execCommand('copy');
  }
}
