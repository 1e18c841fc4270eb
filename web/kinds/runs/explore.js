// The panel of a scene of runs: the controls, measured beside predicted, and where the scene says so the last step written out.

import { html, nothing } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { writtenStep } from './written_step.js';

/** @param {import('../kind.js').Sight} sight @param {unknown} [more] below the rows */
export function explore(sight, more = nothing) {
  const { state, scene, answers, text } = sight;
  return html`${controlsPanel(sight)}
    ${quantitiesPanel(sight)}${more}
    ${scene.written ? writtenStep(answers, state.step, text) : nothing}`;
}
