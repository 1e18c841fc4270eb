// Distance of the two neighbours by step, and all doublings that were located.

import { html } from 'lit-html';
import { formatNumber } from '../../words/format.js';

/** @param {import('./answers.js').DiagramAnswers} answers @param {number} last @param {import('../../words/i18n.js').Translate} text */
export function tables({ pair, runs, law, thresholds }, last, text) {
  const run = runs[0]?.run;
  const steps = Math.min(last, pair.distance.length - 1);
  return html`<table><caption>${text('diagram-doublings')}</caption>
    <thead><tr><th scope="col">${text('diagram-values')}</th><th scope="col">${text('measured')}</th><th scope="col">${text('predicted')}</th></tr></thead>
    <tbody>${(thresholds?.doublings ?? []).map((value, i) => html`<tr><th scope="row">${2 ** i} → ${2 ** (i + 1)}</th><td>${formatNumber(value, 10)}</td><td>${formatNumber(law.doublings[i], 10)}</td></tr>`)}</tbody></table>
  <table><caption>${text('axis-apart')}</caption>
    <thead><tr><th scope="col">${text('axis-step')}</th><th scope="col">x</th><th scope="col">${text('axis-apart')}</th></tr></thead>
    <tbody>${Array.from({ length: steps + 1 }, (_, k) => html`<tr><th scope="row">${k}</th><td>${formatNumber(run?.w[k * run.dim], 5)}</td><td>${formatNumber(pair.distance[k], 3)}</td></tr>`)}</tbody></table>`;
}
