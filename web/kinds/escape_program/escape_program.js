// The escape program: gradient steps, and where the slope is small a look at the curvature, told line by line; and what that look costs.

import { explore } from '../runs/explore.js';
import { formula } from '../runs/formula.js';
import { startGestures } from '../runs/turned.js';
import { ask, gives, slow, whole } from './answers.js';
import { costMeter } from './meter.js';
import { staysOf } from './moments.js';
import { needs } from './needs.js';
import { record, rows } from './rows.js';
import { programFields } from './scene.js';
import { programTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const escape_program = {
  id: 'escape_program',
  fields: programFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  last: (_scene, { moments, lanczos }) => Math.max(1, lanczos ? lanczos.pairs.products : moments.length - 1),
  stays: ({ moments, lanczos }, step) => (lanczos ? 0 : staysOf(moments[step])),
  verdicts,
  rows,
  record,
  explore: (sight) => explore(sight, costMeter(sight)),
  formula: (sight) => (sight.answers.lanczos ? '' : formula(sight)),
  tables: programTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: startGestures,
};
