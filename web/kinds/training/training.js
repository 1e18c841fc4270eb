// Nets that learn real digits on batches of several sizes: loss, accuracy, sharpness, and what they still misread.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { FRAMES } from '../../plot/nets/course.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import { record, rows } from './rows.js';
import { trainingFields } from './scene.js';
import { trainingTables } from './tables.js';
import formulas from './update.tex.js';
import { verdicts } from './verdicts.js';

/** Of the digits: their licence asks that it be named. */
const SOURCE = 'https://doi.org/10.24432/C50P49';

/** @type {import('../kind.js').Kind} */
export const training = {
  id: 'training',
  fields: trainingFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  atStep: (_lab, answers, step) => ({ ...answers, at: step }),
  last: () => FRAMES,
  verdicts,
  rows,
  record,
  explore: (sight) =>
    html`${controlsPanel(sight)} ${quantitiesPanel(sight)}
      <p class="note">${sight.text('training-credit')} <a href=${SOURCE} target="_blank" rel="noopener">${sight.text('training-credit-source')}</a></p>`,
  formula: () => formulas.update ?? '',
  tables: trainingTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
