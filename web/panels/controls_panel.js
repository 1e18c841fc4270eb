// The controls of the scene, but for those that are set in a picture.

import { html } from 'lit-html';
import { choice } from './choice.js';
import { slider } from './controls.js';

/** @param {Pick<import('../kinds/kind.js').Sight, "state" | "scene" | "answers" | "actions" | "text">} sight */
export function controlsPanel({ state, scene, answers, actions, text }) {
  return html`<div class="controls">${scene.controls
    .filter((control) => !control.inPicture)
    .map((control) => {
      const { name, options } = control;
      const change = (/** @type {number | string} */ value) => actions.setValue(name, value);
      if (options) return choice(control, state.values[name], change, text);
      const now = { value: answers.values[name] ?? 0, setting: state.values[name] ?? 0, marks: answers.marks ?? {} };
      return slider(control, { ...now, text, change });
    })}</div>`;
}
