// The path of the weights of a net that learns real digits: in the plane of its two main directions, and beside the straight line
// from its start to its end.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { FRAMES } from '../../plot/nets/weight_course.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import formulas from './plane.tex.js';
import { record, rows } from './rows.js';
import { weightPathFields } from './scene.js';
import { weightPathTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const weight_path = {
  id: 'weight_path',
  fields: weightPathFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  atStep: (_lab, answers, step) => ({ ...answers, at: step }),
  last: () => FRAMES,
  counts: ({ course }, step) => (step * course.updates) / FRAMES,
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: () => formulas.plane ?? '',
  tables: weightPathTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
