// The marker of a kind of critical point, and the arrow of a curvature, as the map draws them: for legends and buttons.

import { svg } from 'lit-html';

/** Outlines in a box of 12 × 12, centred. @type {Record<string, import('lit-html').TemplateResult>} */
const outlines = {
  minimum: svg`<path d="M6 11L.8 2h10.4z"/>`,
  maximum: svg`<path d="M6 1l5.2 9H.8z"/>`,
  saddle: svg`<path d="M6 .4L11.6 6 6 11.6.4 6z"/>`,
  degenerate: svg`<path d="M1.4 1.4h9.2v9.2H1.4z"/>`,
};

/** @param {string} kind */
export function kindSample(kind) {
  return svg`<svg class="kind ${`kind-${kind}`}" viewBox="0 0 12 12" aria-hidden="true">${outlines[kind]}</svg>`;
}

/** λ > 0: heads point in; λ < 0: dashed, heads point out; 0: a plain dotted line. @param {number} lambda */
export function curvatureSample(lambda) {
  if (lambda === 0)
    return svg`<svg class="curvature" viewBox="0 0 40 12" aria-hidden="true"><path class="flat" d="M2 6h36"/></svg>`;
  return lambda > 0
    ? svg`<svg class="curvature up" viewBox="0 0 40 12" aria-hidden="true"><path d="M1 6h11M39 6H28"/><path class="head" d="M17 6l-6-3.5v7zM23 6l6-3.5v7z"/></svg>`
    : svg`<svg class="curvature down" viewBox="0 0 40 12" aria-hidden="true"><path d="M17 6H6M23 6h11"/><path class="head" d="M1 6l6-3.5v7zM39 6l-6-3.5v7z"/></svg>`;
}
