// The icons of the page, drawn on a 24 × 24 grid with the colour of the text.

import { svg } from 'lit-html';

/** @param {import('lit-html').TemplateResult} shape */
const icon = (shape) => svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const icons = {
  play: icon(svg`<path d="M7 4.5v15l13-7.5z"/>`),
  pause: icon(svg`<path d="M6 5h4v14H6zM14 5h4v14h-4z"/>`),
  replay: icon(svg`<path d="M4 5h2.5v14H4zM9 4.5v15l12-7.5z"/>`),
  reset: icon(svg`<path class="line" d="M4.5 4v5h5M5 8.6A7.8 7.8 0 1 1 4.3 13"/>`),
  first: icon(svg`<path d="M5 5h2.5v14H5zM20 5v14l-10.5-7z"/>`),
  back: icon(svg`<path d="M16.5 5v14L6 12z"/>`),
  forward: icon(svg`<path d="M7.5 5v14L18 12z"/>`),
  share: icon(svg`<path class="line" d="M12 15V4M7.5 8L12 3.5 16.5 8M5 13v6.5h14V13"/>`),
  help: icon(
    svg`<path class="line" d="M9 9a3 3 0 1 1 4.3 2.7c-.9.5-1.3 1.1-1.3 2.3M12 17.4v.2"/><circle class="line" cx="12" cy="12" r="9.5"/>`,
  ),
  profile: icon(svg`<circle class="line" cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 1 0 17z"/>`),
  whole: icon(svg`<path class="line" d="M14 4.5h5.5V10M19.5 4.5L11 13M17 14v5.5H4.5V7H10"/>`),
  home: icon(svg`<path class="line" d="M3.5 11.5L12 4l8.5 7.5M6 9.8V20h4.5v-6h3v6H18V9.8"/>`),
  table: icon(svg`<path class="line" d="M4 5.5h16v13H4zM4 10h16M10 10v8.5"/>`),
  fold: icon(svg`<path class="line" d="M3.5 5h17v14h-17zM14.5 5v14"/>`),
  lecture: icon(svg`<path class="line" d="M3.5 4.5h17M5 4.5v10h14v-10M12 14.5v5M8.5 19.5h7"/>`),
  brand: icon(
    svg`<path class="line" d="M3 6.5l5 9 4-8 2.5 5.5 1.5-2.5"/><circle cx="17" cy="10" r="2.4"/><ellipse class="line" cx="12" cy="12" rx="10" ry="7.5" opacity=".35"/>`,
  ),
  close: icon(svg`<path class="line" d="M6 6l12 12M18 6L6 18"/>`),
};
