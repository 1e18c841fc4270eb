// Patterns that tell regions apart without colour: tiles of lines and dots, repeated.

/** @typedef {"away" | "cycle" | "dots" | "across" | "upright"} Hatch */

/** Size of a tile, and its strokes as x0, y0, x1, y1, in units of the label size. @type {Record<Hatch, {size: number, lines: number[][]}>} */
const tiles = {
  away: {
    size: 0.6,
    lines: [
      [-1, 1, 1, -1],
      [0, 1, 1, 0],
      [0, 2, 2, 0],
    ],
  },
  cycle: {
    size: 0.5,
    lines: [
      [0, 1, 1, 0],
      [0, 0, 1, 1],
    ],
  },
  dots: { size: 0.62, lines: [[0.42, 0.5, 0.58, 0.5]] },
  across: { size: 0.55, lines: [[0, 0.5, 1, 0.5]] },
  upright: { size: 0.55, lines: [[0.5, 0, 0.5, 1]] },
};

/** @type {Map<string, CanvasPattern | null>} */
const patterns = new Map();

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Hatch} hatch
 * @param {string} colour
 * @param {import('../words/theme.js').Theme} theme
 * @param {number} ratio device pixels per CSS pixel
 * @returns {CanvasPattern | null} for a context whose unit is a device pixel
 */
export function hatchPattern(ctx, hatch, colour, theme, ratio) {
  const key = [hatch, colour, theme.text, theme.line, ratio].join();
  const known = patterns.get(key);
  if (known) return known;
  const pattern = ctx.createPattern(tile(hatch, colour, theme, ratio), 'repeat');
  patterns.set(key, pattern);
  return pattern;
}

/** @param {Hatch} hatch @param {string} colour @param {import('../words/theme.js').Theme} theme @param {number} ratio */
function tile(hatch, colour, theme, ratio) {
  const { size, lines } = tiles[hatch];
  const side = Math.max(4, Math.round(theme.text * size * ratio));
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.strokeStyle = colour;
  pen.lineCap = hatch === 'dots' ? 'round' : 'butt';
  pen.lineWidth = ratio * theme.line * (hatch === 'dots' ? 2 : 1);
  pen.beginPath();
  for (const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] of lines) {
    pen.moveTo(x0 * side, y0 * side);
    pen.lineTo(x1 * side, y1 * side);
  }
  pen.stroke();
  return canvas;
}
