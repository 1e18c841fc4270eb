// Gradient flow and the steps of descent beside it: both from one start, and the flow that the steps really follow.
// Its slice of the state is {pointer: the place on the map that a mouse looks at}.

import { explore } from '../runs/explore.js';
import { formula } from '../runs/formula.js';
import { ask, atStep, gives, needs } from './answers.js';
import { gestures, settle } from './gestures.js';
import { record, rows } from './rows.js';
import { flowFields } from './scene.js';
import { table } from './table.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const flow = {
  id: 'flow',
  fields: flowFields,
  gives,
  needs,
  ask,
  atStep,
  last: (_scene, { gap }) => gap.steps,
  verdicts,
  rows,
  record,
  explore,
  formula,
  tables: (answers, last, text) => [table(answers, last, text)],
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  settle,
  mayRefuse: () => true,
  isPassing: ({ own }) => Boolean(own.pointer),
  gestures,
};
