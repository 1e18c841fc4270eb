// Students of one teacher: how many are stuck, by their size; and what becomes of a stuck one once a neuron is split.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { TRAINED, WALKED } from '../../plot/students/course.js';
import { fatesOf } from '../../plot/students/fates.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import formulas from './loss.tex.js';
import { record, rows } from './rows.js';
import { studentsFields } from './scene.js';
import { studentsTables } from './tables.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const students = {
  id: 'students',
  fields: studentsFields,
  gives,
  needs,
  ask,
  slow,
  whole,
  atStep: (_lab, answers, step) => ({ ...answers, at: step }),
  // Until all are known one may be stuck.
  last(_scene, { lanes, asked, trap }) {
    const { known, stuck } = fatesOf(lanes[0].students);
    return known.length < asked.starts || stuck.length > 0 || trap ? TRAINED + WALKED : TRAINED;
  },
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula: () => formulas.loss ?? '',
  tables: studentsTables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  gestures: (page) => ({
    /** @param {[number]} place of a neuron */
    neuron: ([place]) => page.setValue('neuron', place + 1),
  }),
};
