// A race: runs of several optimizers, or of one, from the same start.

import { ask, gives } from '../runs/answers.js';
import { explore } from '../runs/explore.js';
import { formula } from '../runs/formula.js';
import { needs } from '../runs/needs.js';
import { record, rows } from '../runs/rows.js';
import { runsFields } from '../runs/scene.js';
import { runTables } from '../runs/tables.js';
import { timelineEnd } from '../runs/timeline.js';
import { startGestures } from '../runs/turned.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const race = {
  id: 'race',
  fields: runsFields,
  gives,
  needs,
  ask,
  last: timelineEnd,
  verdicts,
  rows,
  record,
  explore,
  formula,
  tables: runTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: startGestures,
};
