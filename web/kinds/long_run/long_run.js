// Plain descent followed over many powers of ten, where nothing is arrived at: the timeline goes evenly along ln t.

import { explore } from '../runs/explore.js';
import { formula } from '../runs/formula.js';
import { startGestures } from '../runs/turned.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import { record, rows } from './rows.js';
import { longFields } from './scene.js';
import { longTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const long_run = {
  id: 'long_run',
  fields: longFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  atStep: (_lab, answers, step) => ({ ...answers, at: step }),
  last: (_scene, { recorded }) => recorded.length - 1,
  counts: ({ recorded }, step) => recorded[step],
  verdicts,
  rows,
  record,
  explore,
  formula,
  tables: longTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: startGestures,
};
