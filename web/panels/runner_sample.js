// A short piece of a runner's line with its marker, for legends.

import { svg } from 'lit-html';
import { runnerStyle } from '../plot/runner_style.js';

/** Outlines in a box of 28 × 12, centred at (14, 6). @type {Record<import('../plot/runner_style.js').Marker, import('lit-html').TemplateResult>} */
const outlines = {
  disc: svg`<circle cx="14" cy="6" r="4"/>`,
  triangle: svg`<path d="M14 1l4.5 8.5h-9z"/>`,
  triangle_down: svg`<path d="M14 11l4.5-8.5h-9z"/>`,
  square: svg`<path d="M10.3 2.3h7.4v7.4h-7.4z"/>`,
  diamond: svg`<path d="M14 .6L18.6 6 14 11.4 9.4 6z"/>`,
  plus: svg`<path class="open" d="M14 1.6v8.8M9.6 6h8.8"/>`,
  star: svg`<path class="open" d="M9.6 6h8.8M11.8 2.2l4.4 7.6M16.2 2.2l-4.4 7.6"/>`,
  cross: svg`<path class="open" d="M10.8 2.8l6.4 6.4M17.2 2.8l-6.4 6.4"/>`,
};

/** @param {string} id optimizer */
export function runnerSample(id) {
  const { dash, marker } = runnerStyle(id);
  return svg`<svg class="sample ${`run-${id}`}" viewBox="0 0 28 12" aria-hidden="true"><line x1="0" y1="6" x2="28" y2="6" stroke-dasharray=${dash.map((d) => d / 1.6).join(' ')}></line>${outlines[marker]}</svg>`;
}
