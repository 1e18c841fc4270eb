// descent-lab-element.js, a module that defines <descent-lab> and is an anywidget too: its traits are the attributes, and `state` the
// link of what is shown. Where the notebook gives the module no address of its own, the trait `src` names that of the site.

import { attributes } from './address.js';
import { defineElement } from './element.js';

defineElement(import.meta.url);

/**
 * @typedef {object} Model of an anywidget
 * @property {(name: string) => any} get
 * @property {(name: string, value: unknown) => void} set
 * @property {() => void} save_changes
 * @property {(event: string, heard: () => void) => void} on
 * @property {(event: string, heard: () => void) => void} off
 */

/** Traits are spelled as in Python. @param {string} attribute */
const traitOf = (attribute) => attribute.replaceAll('-', '_');

/** @param {unknown} value a text, a number, a list, or settings by name */
function attributeText(value) {
  if (Array.isArray(value)) return value.join();
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join(' ');
}

export default {
  /** @param {{model: Model, el: HTMLElement}} place @returns {() => void} what removes it */
  render({ model, el }) {
    const element = document.createElement('descent-lab');
    const followed = attributes.map((name) => {
      const event = `change:${traitOf(name)}`;
      const follow = () => {
        const value = model.get(traitOf(name));
        if (value === undefined || value === null || value === '') element.removeAttribute(name);
        else element.setAttribute(name, attributeText(value));
      };
      follow();
      model.on(event, follow);
      return { event, follow };
    });
    element.addEventListener('descent-state', (event) => {
      model.set('state', /** @type {CustomEvent} */ (event).detail.state.link);
      model.save_changes();
    });
    el.append(element);
    return () => {
      for (const { event, follow } of followed) model.off(event, follow);
      element.remove();
    };
  },
};
