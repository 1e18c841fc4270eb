// The points of a bifurcation diagram as a picture: a pixel is the darker, the more points of its column lie in it, so that the
// density of a chaotic run is seen; a colour for each start.

/** @typedef {import('../../kinds/diagram/answers.js').Diagram} Diagram */
/** @typedef {import('../../words/theme.js').Theme} Theme */

/** Colours of the starts, custom properties. */
export const startColours = ['run-gradient-descent', 'run-heavy-ball'];
/** Height of a point, in units of the line width. */
const THICK = 1.5;
/** How dark a pixel is that has as many points as there would be if they lay evenly over the height. */
const EVEN = 0.6;

/** What is painted: the first columns of these points. @type {Map<string, {points: Float64Array[], columns: number, key: string, ctx: CanvasRenderingContext2D}>} */
const sheets = new Map();

/** @param {string} use @param {number} width @param {number} height */
function sheetFor(use, width, height) {
  let sheet = sheets.get(use);
  if (!sheet) {
    const ctx = document.createElement('canvas').getContext('2d');
    sheet = { points: [], columns: 0, key: '', ctx: /** @type {CanvasRenderingContext2D} */ (ctx) };
    sheets.set(use, sheet);
  }
  const { canvas } = sheet.ctx;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  return sheet;
}

/** @param {string} colour #rrggbb @returns {number[]} red, green, blue, 0 … 255 */
const channels = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * How many points of each column lie in each row of pixels.
 * @param {Pick<Diagram, "box" | "keep">} diagram
 * @param {Float64Array} points of one start
 * @param {number} rows over the height of its box, the first one at the top
 * @param {number} first column
 * @param {number} end the column after the last
 * @returns {Uint32Array} [row][column from the first]
 */
export function countPoints({ box, keep }, points, rows, first, end) {
  const columns = end - first;
  const counts = new Uint32Array(rows * columns);
  const [, , low, high] = box;
  for (let column = 0; column < columns; column++) {
    for (let k = 0; k < keep; k++) {
      const value = points[(first + column) * keep + k] ?? Number.NaN;
      const row = Math.floor(((high - value) / (high - low)) * rows);
      if (row >= 0 && row < rows) counts[row * columns + column] = (counts[row * columns + column] ?? 0) + 1;
    }
  }
  return counts;
}

/** @param {CanvasRenderingContext2D} ctx @param {Diagram} diagram @param {number} rows @param {number} first column @param {Theme} theme */
function paint(ctx, diagram, rows, first, theme) {
  const { keep, points, known } = diagram;
  const columns = known - first;
  const image = ctx.createImageData(columns, rows);
  const layers = points.map((each, i) => ({
    counts: countPoints(diagram, each, rows, first, known),
    colour: channels(theme.colour(startColours[i] ?? 'ink')),
  }));
  const even = keep / rows;
  const shade = (/** @type {number} */ count) => 1 - (1 - EVEN) ** (count / even);
  for (let pixel = 0; pixel < rows * columns; pixel++) {
    let [clear, weight] = [1, 0];
    const sum = [0, 0, 0];
    for (const { counts, colour } of layers) {
      const count = counts[pixel] ?? 0;
      if (count === 0) continue;
      const alpha = shade(count);
      clear *= 1 - alpha;
      weight += alpha;
      for (let i = 0; i < 3; i++) sum[i] = (sum[i] ?? 0) + alpha * (colour[i] ?? 0);
    }
    if (weight === 0) continue;
    for (let i = 0; i < 3; i++) image.data[4 * pixel + i] = (sum[i] ?? 0) / weight;
    image.data[4 * pixel + 3] = 255 * (1 - clear);
  }
  ctx.putImageData(image, first, 0);
}

/**
 * The columns between two learning rates.
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../area.js').Area} inside where its box is drawn
 * @param {string} use one picture is kept for each
 * @param {Diagram} diagram
 * @param {readonly [number, number]} between learning rates
 * @param {Theme} theme
 */
export function drawPoints(ctx, inside, use, diagram, between, theme) {
  const { left, top, right, bottom } = inside;
  const { box, columns, known } = diagram;
  const columnAt = (/** @type {number} */ lr) => Math.round(((lr - box[0]) / (box[1] - box[0])) * columns);
  const [first, end] = [Math.max(0, columnAt(between[0])), Math.min(known, columnAt(between[1]))];
  if (end <= first) return;
  const rows = Math.max(2, Math.round((bottom - top) / (THICK * theme.line)));
  const sheet = sheetFor(use, columns, rows);
  const key = [rows, columns, theme.profile].join();
  // A diagram that grows keeps its points.
  const painted = sheet.points === diagram.points && sheet.key === key ? sheet.columns : 0;
  if (painted < known) paint(sheet.ctx, diagram, rows, painted, theme);
  Object.assign(sheet, { points: diagram.points, columns: known, key });
  const wide = (right - left) / columns;
  ctx.drawImage(
    sheet.ctx.canvas,
    first,
    0,
    end - first,
    rows,
    left + first * wide,
    top,
    (end - first) * wide,
    bottom - top,
  );
}
