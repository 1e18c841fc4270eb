// Two wells of equal depth, one sharp and one flat: walkers that noise carries from one to the other, and steps too long to stay.

import { html } from 'lit-html';
import { controlsPanel } from '../../panels/controls_panel.js';
import { quantitiesPanel } from '../../panels/quantities.js';
import { shareBeyond, swarmNow } from '../../plot/wells/walkers.js';
import { formatNumber } from '../../words/format.js';
import { formula } from '../runs/formula.js';
import { ask, gives, needs, slow } from './answers.js';
import { record, rows } from './rows.js';
import { wellsFields } from './scene.js';
import { verdicts } from './verdicts.js';

/** @type {import('../kind.js').Kind} */
export const wells = {
  id: 'wells',
  fields: wellsFields,
  gives,
  needs,
  ask,
  slow,
  last: (_scene, { swarm }) => Math.max(1, swarm.frames - 1),
  verdicts,
  rows,
  record,
  explore: (sight) => html`${controlsPanel(sight)} ${quantitiesPanel(sight)}`,
  formula,
  tables(answers, last, text) {
    const { law, every } = answers;
    const swarm = swarmNow(answers);
    const number = (/** @type {number} */ frame) =>
      law ? shareBeyond(swarm, frame, law.top) : (swarm.positions[frame] ?? Number.NaN);
    return html`<table><caption>${text(law ? 'axis-share-flat' : 'axis-x')}</caption>
      <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">${text('measured')}</th></tr></thead>
      <tbody>${Array.from(
        { length: last + 1 },
        (_, frame) => html`<tr><th scope="row">${frame * every}</th><td>${formatNumber(number(frame))}</td></tr>`,
      )}</tbody></table>`;
  },
  words: { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') },
};
