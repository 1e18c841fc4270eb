// What each mechanism costs until its walkers are gone: gradients, numbers of Hessians, decompositions.

import { html } from 'lit-html';
import { runnerSample } from '../../panels/runner_sample.js';
import { formatNumber } from '../../words/format.js';
import { timesOf } from './statistics.js';

/** @typedef {import('./answers.js').CloudAnswers} CloudAnswers */

/**
 * A rule that asks for gradients alone asks for one a step; of the other its run tells.
 * @param {CloudAnswers} answers
 * @param {import('../kind.js').Lab} lab
 * @returns {{id: string, gradients: number, hessianNumbers: number, decompositions: number}[]}
 */
function costsOf(answers, lab) {
  const { optimizers } = lab.catalogue();
  return answers.runs.map((run) => {
    const { landscape, optimizer, start } = run.question;
    const steps = timesOf(answers, run).mean.value;
    const plain = optimizers.find(({ id }) => id === optimizer.id)?.firstOrder;
    if (plain || !(steps >= 0)) return { id: run.id, gradients: steps, hessianNumbers: 0, decompositions: 0 };
    const { cost } = lab.escapePhases({ landscape, optimizer, start, steps: Math.round(steps) });
    return { id: run.id, ...cost };
  });
}

/** @param {import('../kind.js').Sight} sight */
export function costTable({ answers, lab, text }) {
  const costs = costsOf(/** @type {CloudAnswers} */ (answers), lab);
  const number = (/** @type {number} */ value) =>
    html`<td class="number">${value === 0 ? '0' : Number.isInteger(value) ? value : formatNumber(value)}</td>`;
  return html`<table class="quantities costs">
    <caption>${text('cloud-cost')}</caption>
    <thead><tr><th scope="col">${text('runners')}</th><th scope="col">${text('cloud-gradients')}</th><th scope="col">${text('cloud-hessian')}</th><th scope="col">${text('cloud-decompositions')}</th></tr></thead>
    <tbody>${costs.map(
      ({ id, gradients, hessianNumbers, decompositions }) =>
        html`<tr data-cost=${id}><th scope="row">${runnerSample(id)} ${text(`runner-${id}`)}</th>${number(gradients)}${number(hessianNumbers)}${number(decompositions)}</tr>`,
    )}</tbody></table>`;
}
