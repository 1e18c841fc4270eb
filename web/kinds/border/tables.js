// Every grid on which boxes were counted.

import { html } from 'lit-html';
import { formatNumber, formatSetting } from '../../words/format.js';
import { boxAt, magnification } from './film.js';

/** @typedef {import('./answers.js').Count} Count */

/** @param {import('./answers.js').BorderAnswers} answers @param {number} _last @param {import('../../words/i18n.js').Translate} text */
export function tables({ scene, target, last, counts, near, film }, _last, text) {
  const nearness = (/** @type {number} */ share) => magnification(scene.whole, boxAt(scene.whole, target, share));
  const rows = [
    ...(counts ?? []).map((count) => ({ ...count, times: nearness(0) })),
    ...(near ?? []).map((count) => ({ ...count, times: nearness(1) })),
    ...(film ?? []).map((count, k) => ({ ...count, times: nearness(k / last) })),
  ];
  return html`<table><caption>${text('border-boxes')}</caption>
    <thead><tr><th scope="col">${text('axis-magnification')}</th><th scope="col">${text('axis-across')}</th><th scope="col">${text('border-boxes')}</th><th scope="col">${text(`border-share-${scene.ends}`)}</th></tr></thead>
    <tbody>${rows.map(({ times, n, boxes, share }) => html`<tr><th scope="row">${formatSetting(times)}</th><td>${n}</td><td>${boxes}</td><td>${formatNumber(share)}</td></tr>`)}</tbody></table>`;
}
