// The bifurcation diagram of descent: where runs are after many steps, by learning rate; one of them beside its neighbour; and how
// fast the two part. Its slice of the state is {box: the part of the diagram that is shown, if not the whole}.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { formula } from '../runs/formula.js';
import { ask, gives, needs } from './answers.js';
import { gestures } from './gestures.js';
import { record, rows } from './rows.js';
import { diagramFields } from './scene.js';
import { measureAll, slow } from './slow_answers.js';
import { tables } from './tables.js';
import { verdicts } from './verdicts.js';
import { zoom } from './zoom.js';

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
  explore: (sight) => html`${controlsPanel(sight)} ${zoom.panel(sight)} ${quantitiesPanel(sight)}`,
  formula,
  tables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  link: zoom.link,
  gestures,
  actions: zoom.actions,
};
