// Every critical point of a landscape, what it is and how that was decided; the probe is the start of a run.
// Its slice of the state is {chosen: the landscape that the visitor chose, or null}.

import { ask as askRuns, gives } from '../runs/answers.js';
import { isOutdated, present, settle } from '../runs/chosen/chosen.js';
import { chosenLink } from '../runs/chosen/chosen_link.js';
import { withPicker } from '../runs/chosen/words.js';
import { needs } from '../runs/needs.js';
import { rows } from '../runs/rows.js';
import { runTables } from '../runs/tables.js';
import { timelineEnd } from '../runs/timeline.js';
import { actions, gestures, openTool } from './actions.js';
import { findingsAt, findingsOf, findingsRecord } from './findings.js';
import { criticalPanel } from './panel.js';
import { criticalFields } from './scene.js';
import { createSearch } from './search.js';
import { criticalTable } from './table.js';
import { criticalVerdict } from './verdict.js';
import formulas from './verdicts.tex.js';

/**
 * @typedef {import('../runs/answers.js').RunsAnswers & {scene: import('./scene.js').CriticalScene,
 *   findings: import('./findings.js').Findings, search?: import('./search.js').Search}} CriticalAnswers search: what the pool has found since
 */

/** @param {import('../kind.js').Lab} lab @param {import('../runs/needs.js').Needs} questions @returns {CriticalAnswers} */
export const ask = (lab, questions) => ({ ...askRuns(lab, questions), findings: findingsOf(lab, questions) });

/** @type {import('../kind.js').Kind} */
export const critical_lab = {
  id: 'critical_lab',
  fields: criticalFields,
  gives: [...gives, 'findings'],
  needs,
  ask,
  slow: createSearch,
  atStep: findingsAt,
  last: timelineEnd,
  verdicts: { critical: criticalVerdict },
  formulas,
  words: withPicker({ en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') }),
  rows,
  record: ({ findings, runs }) => ({ ...findingsRecord(findings), startValue: runs[0]?.run.loss[0] }),
  explore: criticalPanel,
  tables: (answers, last, text) => [criticalTable(answers.findings, text), runTables(answers, last, text)],
  present,
  views: ({ tools = [] }) => tools.flatMap(({ choose }) => (choose ? [choose.curve] : [])),
  essence: ({ chosen = null }) => chosen && { ...chosen, box: null },
  link: chosenLink,
  settle,
  openTool,
  isOutdated,
  mayRefuse: ({ own }) => Boolean(own.chosen),
  gestures,
  actions,
};
