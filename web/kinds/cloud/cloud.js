// Clouds: walkers of several mechanisms that leave a saddle, as whole runs to be played back.

import { html, nothing } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { formula } from '../runs/formula.js';
import { ask, gives, slow } from './answers.js';
import { costTable } from './costs.js';
import { needs } from './needs.js';
import { record, rows } from './rows.js';
import { cloudFields } from './scene.js';
import { cloudTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const cloud = {
  id: 'cloud',
  fields: cloudFields,
  gives,
  needs,
  ask,
  slow,
  last: (_scene, { runs }, hidden) =>
    Math.max(
      1,
      ...runs
        .filter((/** @type {{id: string}} */ { id }) => !hidden.includes(id))
        .map((/** @type {{end: number}} */ { end }) => end),
    ),
  verdicts,
  rows,
  record,
  explore: (sight) =>
    html`${controlsPanel(sight)} ${quantitiesPanel(sight)} ${sight.scene.costs ? costTable(sight) : nothing}`,
  formula,
  tables: cloudTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
