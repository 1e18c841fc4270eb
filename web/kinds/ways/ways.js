// Ways down: walkers that noise drives off saddles with more and more negative directions, and how long they wait.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import formulas from './hat.tex.js';
import { record, rows } from './rows.js';
import { waysFields } from './scene.js';
import { waysTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const ways = {
  id: 'ways',
  fields: waysFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  last: (_scene, { lanes }) => Math.max(1, ...lanes.map((/** @type {import('./lanes.js').Lane} */ { end }) => end)),
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: () => formulas.hat ?? '',
  tables: waysTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
