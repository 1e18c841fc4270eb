// Clouds in a bowl: walkers that gradient noise keeps moving about a minimum, as whole runs to be played back.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { formula } from '../runs/formula.js';
import { ask, gives, needs, slow } from './answers.js';
import { record, rows } from './rows.js';
import { bowlFields } from './scene.js';
import { bowlTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const bowl = {
  id: 'bowl',
  fields: bowlFields,
  gives,
  needs,
  ask,
  slow,
  last: ({ steps }) => Math.max(1, steps),
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula,
  tables: bowlTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
