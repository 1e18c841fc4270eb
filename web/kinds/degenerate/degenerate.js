// Points that the Hessian does not decide: which of them are left, after how many steps, and what decided what they are.

import { formula } from '../runs/formula.js';
import { runTables } from '../runs/tables.js';
import { startGestures } from '../runs/turned.js';
import { ask, gives, needs } from './answers.js';
import { panel } from './panel.js';
import { record, rows } from './rows.js';
import { degenerateFields } from './scene.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const degenerate = {
  id: 'degenerate',
  fields: degenerateFields,
  gives,
  needs,
  ask,
  last: (_scene, answers) => answers.last,
  verdicts,
  rows,
  record,
  explore: panel,
  formula,
  tables: runTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: (page) => ({
    ...startGestures(page),
    /** @param {[number]} place of a surface in the row */
    surface: ([place]) => {
      const id = page.answers().surfaces[place]?.id;
      if (id) page.setValue('surface', id);
    },
  }),
};
