// The border between runs that come to different ends, on a plane of two numbers: every pixel is a run. Its slice of the state is {box: the
// part that is zoomed into, if not that of the scene; before: those that were shown; probe: the point that is pointed at}.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { changeOwn } from '../../state/state.js';
import { formula } from '../runs/formula.js';
import { ask, gives, needs, slow, whole } from './answers.js';
import { record, rows } from './rows.js';
import formulas from './rules.tex.js';
import { borderFields } from './scene.js';
import { tables } from './tables.js';
import { verdicts } from './verdicts.js';
import { zoom } from './zoom.js';

/** Seconds at speed 1: the whole stays until it is sharp, and what comes nearer until it is seen. */
const [WHOLE_STAYS, STAYS] = [2.5, 0.15];

/** @type {import('../kind.js').Kind} */
export const border = {
  id: 'border',
  fields: borderFields,
  gives,
  needs,
  asksByStep: true,
  ask,
  slow,
  whole,
  last: (_scene, answers) => answers.last,
  stays: (_answers, step) => (step === 0 ? WHOLE_STAYS : STAYS),
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${zoom.panel(sight)} ${quantitiesPanel(sight)}`,
  formula: (sight) => (sight.scene.axes[0] === 'optimizer.lr' ? (formulas.rates ?? '') : formula(sight)),
  tables,
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
  link: zoom.link,
  essence: ({ box }) => ({ box }),
  isPassing: ({ own }) => Boolean(own.probe),
  gestures: (page) => ({
    ...zoom.gestures(page),
    /** @param {[number, number] | null} point */
    hover(point) {
      const { probe = null } = page.now().own;
      if (String(point) !== String(probe)) page.set(changeOwn(page.now(), { probe: point ?? undefined }));
    },
  }),
  actions: zoom.actions,
};
