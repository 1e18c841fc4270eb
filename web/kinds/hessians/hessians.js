// Random Hessians: how many of their curvatures are negative, counted one by one; and the eigenvalues of large ones.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { drawnBy } from '../../plot/hessians/course.js';
import { ask, gives, needs, slow } from './answers.js';
import formulas from './models.tex.js';
import { record, rows } from './rows.js';
import { hessianFields } from './scene.js';
import { tables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const hessians = {
  id: 'hessians',
  fields: hessianFields,
  gives,
  needs,
  ask,
  slow,
  last: (_scene, { samples, scene }) => (scene.asks === 'index' ? drawnBy(samples).length - 1 : samples),
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: ({ answers }) => formulas[answers.scene.asks === 'index' ? answers.model : 'spectrum'] ?? '',
  tables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
