// A soap film between two rings, in pieces: its area is the loss of their heights, and descent lets it relax.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { ask, gives, needs } from './answers.js';
import formulas from './area.tex.js';
import { record, rows } from './rows.js';
import { filmFields } from './scene.js';
import { filmTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const film = {
  id: 'film',
  fields: filmFields,
  gives,
  needs,
  ask,
  last: (_scene, /** @type {import('./answers.js').FilmAnswers} */ { runs }, hidden) =>
    Math.max(1, ...runs.filter(({ id }) => !hidden.includes(id)).map(({ end }) => end)),
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: () => formulas.area ?? '',
  tables: filmTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
