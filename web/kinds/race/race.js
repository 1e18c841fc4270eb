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
import { swingRows, swings } from './swing.js';
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
  rows: (scene, answers) => [...rows(scene, answers), ...(scene.verdict === 'cycle' ? swingRows(answers) : [])],
  record: (answers, runner) => ({
    ...record(answers, runner),
    ...(answers.scene.verdict === 'cycle' ? swings(answers.runs[0]) : {}),
  }),
  explore,
  formula,
  tables: runTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: startGestures,
};
