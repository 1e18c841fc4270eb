// A link as a QR code, computed here: no address leaves the page.

import { html, nothing, svg } from 'lit-html';
import { encode } from 'uqr';

/** @param {string} link @returns {{size: number, path: string} | null} dark modules as an SVG path; null where the link is too long for a code */
export function qrPath(link) {
  try {
    // Four light modules all around, as the standard asks.
    const { size, data } = encode(link, { ecc: 'L', border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: dark.join('') };
  } catch {
    return null;
  }
}

/** @param {string} link @param {import('../../words/i18n.js').Translate} text */
export function qrCode(link, text) {
  const code = qrPath(link);
  if (!code) return nothing;
  const { size, path } = code;
  return html`<svg class="qr" role="img" aria-label=${text('share-qr')} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${svg`<rect width=${size} height=${size}></rect><path d=${path}></path>`}</svg>`;
}
