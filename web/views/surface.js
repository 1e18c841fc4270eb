// The landscape as a surface, for the first glance: tiles painted from back to front, the same path on top. Drag to turn it.

import { formatNumber } from '../format.js';
import { labelFont } from '../plot/axes.js';
import { gridLevels } from '../plot/contours.js';
import { rampPlace } from '../plot/levels.js';
import { drawMarker } from '../plot/marker.js';
import { projection } from '../plot/projection.js';
import { ramp } from '../plot/ramp.js';
import { runnerStyle } from '../plot/runner_style.js';
import { shownRuns } from './view.js';

const TILES = 40;

/** Heights run from the lowest loss to where the view is cut, so that one steep corner does not flatten the rest. @param {import('../core.js').Field} grid */
function heightRange(grid) {
  const sorted = Float64Array.from(grid.loss).sort();
  const low = sorted[0] ?? 0;
  const cut = sorted[Math.floor(sorted.length * 0.97)] ?? 1;
  return { low, high: cut > low ? cut : low + 1 };
}

/** @type {import('./view.js').View} */
export const surface = {
  id: 'surface',
  turns: true,

  draw(ctx, answers, frame) {
    const { theme } = frame;
    const { grid } = answers;
    const [x0, x1, y0, y1] = frame.scene.box;
    const project = projection(frame.camera, frame.width, frame.height);
    const range = heightRange(grid);
    const height = (/** @type {number} */ loss) =>
      Math.max(0, Math.min(1, (loss - range.low) / (range.high - range.low)));
    const aspect = (y1 - y0) / (x1 - x0);
    const place = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ loss) =>
      project((2 * (x - x0)) / (x1 - x0) - 1, ((2 * (y - y0)) / (y1 - y0) - 1) * aspect, height(loss));

    paintTiles(ctx, answers, frame, place);

    for (const answer of shownRuns(answers, frame).reverse()) {
      const { run } = answer;
      const style = runnerStyle(answer.id);
      const colour = theme.colour(style.colour);
      const inView = (/** @type {number} */ k) => {
        const x = run.w[2 * k] ?? 0;
        const y = run.w[2 * k + 1] ?? 0;
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
      };
      const at = (/** @type {number} */ k) => place(run.w[2 * k] ?? 0, run.w[2 * k + 1] ?? 0, run.loss[k] ?? 0);
      const last = Math.min(frame.step, run.steps);
      ctx.beginPath();
      let shown = 0;
      for (let k = 0; k <= last && inView(k); k++) {
        const { x, y } = at(k);
        ctx.lineTo(x, y);
        shown = k;
      }
      ctx.setLineDash(style.dash);
      ctx.strokeStyle = colour;
      ctx.lineWidth = theme.line * 1.8;
      ctx.stroke();
      if (inView(shown)) {
        const { x, y } = at(shown);
        drawMarker(ctx, style.marker, x, y, 4.4 * theme.line ** 0.5, colour, theme.colour('ground'));
      }
    }

    labelFont(ctx, theme);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'bottom';
    const exaggeration = (1.35 * (x1 - x0)) / 2 / (range.high - range.low);
    ctx.fillText(
      frame.text('surface-height', { factor: formatNumber(exaggeration, 2) }),
      theme.text * 0.4,
      frame.height - theme.text * 0.2,
    );
  },

  describe(_answers, frame) {
    return frame.text('describe-surface', { step: frame.step });
  },
};

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../needs.js').Answers} answers
 * @param {import('./view.js').Frame} frame
 * @param {(x: number, y: number, loss: number) => {x: number, y: number, depth: number}} place
 */
function paintTiles(ctx, { grid }, frame, place) {
  const [x0, x1, y0, y1] = frame.scene.box;
  const levels = gridLevels(grid, frame.scene.critical);
  const colour = ramp(levels.kind === 'around' ? 'around' : 'level', frame.theme);
  const corner = (/** @type {number} */ i, /** @type {number} */ j) => {
    const column = Math.round((i / TILES) * (grid.nx - 1));
    const row = Math.round((j / TILES) * (grid.ny - 1));
    const loss = grid.loss[row * grid.nx + column] ?? 0;
    return { loss, ...place(x0 + ((x1 - x0) * column) / (grid.nx - 1), y0 + ((y1 - y0) * row) / (grid.ny - 1), loss) };
  };
  const corners = Array.from({ length: (TILES + 1) ** 2 }, (_, n) =>
    corner(n % (TILES + 1), Math.floor(n / (TILES + 1))),
  );
  const tiles = [];
  for (let j = 0; j < TILES; j++) {
    for (let i = 0; i < TILES; i++) {
      const first = j * (TILES + 1) + i;
      const ring = [first, first + 1, first + TILES + 2, first + TILES + 1].map(
        (n) => /** @type {ReturnType<typeof corner>} */ (corners[n]),
      );
      tiles.push({ ring, depth: ring.reduce((sum, point) => sum + point.depth, 0) });
    }
  }
  tiles.sort((a, b) => b.depth - a.depth);

  const mesh = frame.theme.colour('contour');
  ctx.setLineDash([]);
  ctx.lineJoin = 'round';
  ctx.lineWidth = 0.6;
  for (const { ring } of tiles) {
    const loss = ring.reduce((sum, point) => sum + point.loss, 0) / ring.length;
    const index = levels.values.findIndex((value) => value > loss);
    const fill = colour(rampPlace(levels, index < 0 ? levels.values.length : index, frame.scene.critical));
    ctx.beginPath();
    for (const point of ring) ctx.lineTo(point.x, point.y);
    ctx.closePath();
    ctx.fillStyle = fill;
    ctx.fill();
    ctx.strokeStyle = mesh;
    ctx.stroke();
  }
}
