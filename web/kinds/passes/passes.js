// Passes: two points with a wall between them in the slice, and the way round that one dimension more opens.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { startGestures } from '../runs/turned.js';
import { ask, gives, needs } from './answers.js';
import formulas from './landscapes.tex.js';
import { record, rows } from './rows.js';
import { passFields } from './scene.js';
import { passTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const passes = {
  id: 'passes',
  fields: passFields,
  gives,
  needs,
  ask,
  last: (_scene, answers) => answers.last,
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: ({ answers }) => formulas[answers.landscape.id] ?? '',
  tables: passTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: startGestures,
};
