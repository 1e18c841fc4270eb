// The bifurcation diagram of descent: where runs are after many steps, by learning rate; one of them beside its neighbour; and how
// fast the two part. Its slice of the state is {box: the part of the diagram that is shown, if not the whole}.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { formula } from '../runs/formula.js';
import { ask, gives, needs } from './answers.js';
import { boxLink } from './box.js';
import { actions, gestures } from './gestures.js';
import { record, rows } from './rows.js';
import { diagramFields } from './scene.js';
import { measureAll, slow } from './slow_answers.js';
import { tables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @param {import('../kind.js').Sight} sight */
function explore(sight) {
  const { own, state, text } = sight;
  return html`${controlsPanel(sight)}
    <p class="chips" role="group" aria-label=${text('diagram-zoom')}>
      <button type="button" class="chip" id="zoom-in" @click=${own.zoomIn}>${text('diagram-zoom-in')}</button>
      <button type="button" class="chip" id="zoom-out" ?disabled=${!state.own.box} @click=${own.zoomOut}>${text('diagram-zoom-out')}</button>
      <button type="button" class="chip" id="whole" ?disabled=${!state.own.box} @click=${own.whole}>${text('diagram-whole')}</button>
    </p>
    ${quantitiesPanel(sight)}`;
}

/** @type {import('../kind.js').Kind} */
export const diagram = {
  id: 'diagram',
  fields: diagramFields,
  gives,
  needs,
  ask,
  slow,
  whole: async (lab, questions) => ({ ...ask(lab, questions), ...(await measureAll(lab, questions)) }),
  last: (_scene, answers) => answers.last,
  verdicts,
  rows,
  record,
  explore,
  formula,
  tables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  link: boxLink,
  gestures,
  actions,
};
