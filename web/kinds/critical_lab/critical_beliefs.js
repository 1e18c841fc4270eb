// Three common beliefs about critical points, each beside what happens, with numbers computed here and now.

import { html } from 'lit-html';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {import('../../scenes/scene.js').Chosen} Chosen */
/** @typedef {{tool: string, chosen?: Chosen, values?: Record<string, number>}} Shown what a card puts on the stage */
/** @typedef {{id: string, numbers: Record<string, string>, shown: Shown}} Belief */

const STEP = 0.5;

/** @param {number} h11 @param {number} h22 */
const bowl = (h11, h22) => ({ id: 'formula', params: { text: '(h11*x^2 + h22*y^2)/2', h11, h22 } });

/** @param {Lab} lab @returns {Belief[]} */
export function criticalBeliefs(lab) {
  const top = lab.critical({ landscape: bowl(-2, -2), at: [0, 0] });
  const saddle = bowl(2, -2);
  const rise = (/** @type {number[]} */ at) => lab.critical({ landscape: saddle, at }).value;
  const flat = { id: 'formula', params: { text: 'x^4 + y^4' } };
  const quartic = lab.critical({ landscape: flat, at: [0, 0] });
  const [found] = lab.criticalPoints({ landscape: flat, box: [-1, 1, -1, 1] }).points;
  return [
    {
      id: 'negative',
      numbers: { low: formatNumber(top.eigenvalues[0]), high: formatNumber(top.eigenvalues[1]), kind: top.kind },
      shown: { tool: 'matrix', values: { h11: -2, h12: 0, h22: -2 } },
    },
    {
      id: 'downhill',
      numbers: { up: formatNumber(rise([STEP, 0])), down: formatNumber(rise([0, STEP])), kind: 'saddle' },
      shown: { tool: 'matrix', values: { h11: 2, h12: 0, h22: -2 } },
    },
    {
      id: 'necessary',
      numbers: {
        low: formatNumber(quartic.eigenvalues[0]),
        high: formatNumber(quartic.eigenvalues[1]),
        kind: found?.kind ?? 'degenerate',
      },
      shown: { tool: 'probe', chosen: { id: 'formula', text: 'x^4 + y^4', params: {}, box: [-1.5, 1.5, -1.5, 1.5] } },
    },
  ];
}

/** @param {Belief[]} beliefs @param {(shown: Shown) => void} show @param {import('../../words/i18n.js').Translate} text */
export function criticalBeliefCards(beliefs, show, text) {
  return html`<div class="beliefs">${beliefs.map(
    ({ id, numbers, shown }) => html`<article class="card" data-belief=${id}>
      <p><b>${text('belief-common')}</b> <s>${text(`belief-${id}`)}</s></p>
      <p><b>${text('belief-happens')}</b> ${text(`belief-${id}-happens`, { ...numbers, kind: text(`kind-${numbers.kind}`) })}
        <button type="button" class="show" @click=${() => show(shown)}>${text('belief-show')}</button></p>
    </article>`,
  )}</div>`;
}
