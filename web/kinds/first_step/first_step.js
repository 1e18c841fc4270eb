// How far the first step throws each runner, and what kind of point its run comes to.

import { ask, gives } from '../runs/answers.js';
import { explore } from '../runs/explore.js';
import { formula } from '../runs/formula.js';
import { needs } from '../runs/needs.js';
import { runsFields } from '../runs/scene.js';
import { runTables } from '../runs/tables.js';
import { timelineEnd } from '../runs/timeline.js';
import { startGestures } from '../runs/turned.js';
import { record, rows } from './rows.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const first_step = {
  id: 'first_step',
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
