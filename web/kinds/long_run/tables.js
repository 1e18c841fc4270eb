// The rows at which the steps have one digit: 1, 2, 5, 10 … and the last one.

import { html } from 'lit-html';
import { formatNumber, formatPoint, formatSetting } from '../../words/format.js';
import { measuredAt } from './measured.js';

/** @param {number} step */
const isRound = (step) => step < 10 || /^[125]0*$/.test(String(step));

/** @param {import('./answers.js').LongAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function longTables(answers, _last, text) {
  return answers.runs.map((answer) => {
    const { run, id } = answer;
    const rows = [...run.recorded.keys()].filter((row) => isRound(run.recorded[row] ?? 0) || row === run.steps);
    return html`<table><caption>${text(`runner-${id}`)}</caption>
      <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">${text('data-point')}</th><th scope="col">${text('axis-loss')}</th><th scope="col">${text('long-length')}</th></tr></thead>
      <tbody>${rows.map((row) => {
        const { loss, length, step } = measuredAt(answer, row, answers);
        const at = run.w.subarray(row * run.dim, (row + 1) * run.dim);
        return html`<tr><th scope="row">${formatSetting(step, 4)}</th><td>${formatPoint(at, 4)}</td><td>${formatNumber(loss, 4)}</td><td>${formatNumber(length, 4)}</td></tr>`;
      })}</tbody></table>`;
  });
}
