// Steps and the flow of a field that turns: F = (μx − ωy, ωx + μy), which is the gradient of no landscape where ω ≠ 0.

import { explore } from '../runs/explore.js';
import { runsFields } from '../runs/scene.js';
import { runTables } from '../runs/tables.js';
import { startGestures } from '../runs/turned.js';
import { ask, gives, needs } from './answers.js';
import formulas from './field.tex.js';
import { record, rows } from './rows.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const rotation = {
  id: 'rotation',
  fields: runsFields,
  gives,
  needs,
  ask,
  last: (scene) => scene.steps,
  verdicts,
  rows,
  record,
  explore,
  formula: () => formulas.field ?? '',
  tables: runTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: startGestures,
};
