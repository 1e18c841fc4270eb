// The controls of the scene, but for those that are set in a picture, or left out for the class.

import { html } from 'lit-html';
import { isFrozen, isShown } from '../state/limits.js';
import { choice } from './choice.js';
import { slider } from './controls.js';

/** @typedef {Pick<import('../kinds/kind.js').Sight, "state" | "scene" | "answers" | "actions" | "text">} Sight */

/** @param {Sight} sight */
export const controlsPanel = (sight) =>
  controlList(
    sight.scene.controls.filter(({ inPicture, name }) => !inPicture && isShown(sight.state.limits, name)),
    sight,
  );

/** @param {readonly import('../scenes/scene.js').Control[]} controls @param {Sight} sight */
export function controlList(controls, { state, answers, actions, text }) {
  return html`<div class="controls">${controls.map((control) => {
    const { name, options } = control;
    const frozen = isFrozen(state.limits, name);
    const change = (/** @type {number | string} */ value) => actions.setValue(name, value);
    if (options) return choice(control, state.values[name], change, text, frozen);
    const now = {
      frozen,
      value: answers.values[name] ?? 0,
      setting: state.values[name] ?? 0,
      marks: answers.marks ?? {},
    };
    return slider(control, { ...now, text, change });
  })}</div>`;
}
