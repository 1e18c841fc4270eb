// Ways between two nets that fit the same points: the straight one, the one to the second net with its neurons in the order of the
// first's, and a curve that is trained.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { STEPS } from '../../plot/net_ways/course.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import { record, rows } from './rows.js';
import { netWaysFields } from './scene.js';
import { netWaysTables } from './tables.js';
import { verdicts } from './verdicts.js';
import formulas from './ways.tex.js';

/** @type {import('../kind.js').Kind} */
export const net_ways = {
  id: 'net_ways',
  fields: netWaysFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  last: () => STEPS,
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: ({ answers }) => formulas[answers.path] ?? '',
  tables: netWaysTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
