// Weights that are factors: a matrix W₂W₁ that is completed from small layers, and x = u² on a line of solutions. Which of
// infinitely many solutions descent comes to.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { ask, gives, needs } from './answers.js';
import formulas from './losses.tex.js';
import { record, rows } from './rows.js';
import { factorsFields } from './scene.js';
import { factorsTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const factors = {
  id: 'factors',
  fields: factorsFields,
  gives,
  needs,
  ask,
  last: (_scene, answers) => answers.last,
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: ({ scene }) => formulas[scene.asks] ?? '',
  tables: factorsTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
