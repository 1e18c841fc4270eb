// Measured beside predicted, the controls of the scene, and where it says so the last step written out.

import { html, nothing } from 'lit-html';
import { slider } from '../state/controls.js';
import { choice } from './choice.js';
import { quantitiesPanel } from './quantities.js';
import { writtenStep } from './written_step.js';

/**
 * @param {import('../state/state.js').State} state
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/race/needs.js').Answers} answers
 * @param {unknown} ofMap more rows, where the scene has a map
 * @param {{toggleRunner(id: string): void, setValue(name: string, value: number | string): void}} actions
 * @param {import('../words/i18n.js').Translate} text
 */
export function explore(state, scene, answers, ofMap, actions, text) {
  return html`${quantitiesPanel(scene, answers, state.hidden, actions.toggleRunner, text, ofMap)}
    <div class="controls">${scene.controls
      .filter((control) => !control.onMap)
      .map((control) => {
        const { name, options } = control;
        const change = (/** @type {number | string} */ value) => actions.setValue(name, value);
        if (options) return choice(control, state.values[name], change, text);
        const now = { value: answers.values[name] ?? 0, setting: state.values[name] ?? 0, marks: answers.marks };
        return slider(control, { ...now, text, change });
      })}</div>
    ${scene.written ? writtenStep(answers, state.step, text) : nothing}`;
}
