// The landscape in space with its critical points, and the paraboloid that touches it at the probe. Drag to turn it.

import { crowded, drawKind } from '../plot/critical/critical_marks.js';
import { drawSurfaceNote } from '../plot/surface_note.js';
import { drawSurfacePaths } from '../plot/surface_paths.js';
import {
  drawLandscape,
  exaggeration,
  heightRange,
  middle,
  paintTiles,
  placeIn,
  rings,
  roomAbove,
} from '../plot/tiles.js';
import { formatNumber, formatPoint } from '../words/format.js';
import { shownRuns } from './view.js';

/** How far beyond the drawn heights the paraboloid may reach before it is cut, as a share of them. */
const BEYOND = 0.15;
const VEIL = 0.62;

/** @type {import('./view.js').View<import('../kinds/critical_lab/critical_lab.js').CriticalAnswers>} */
export const taylor_surface = {
  id: 'taylor_surface',
  needs: ['grid', 'runs', 'findings'],
  least: [120, 100],
  turns: true,

  draw(ctx, answers, frame) {
    const { theme, scene } = frame;
    const { grid, findings } = answers;
    const { box } = scene;
    const range = heightRange(grid);
    const room = roomAbove(frame.width, frame.height, theme);
    const place = placeIn(grid, box, range, frame.camera, room);
    drawLandscape(ctx, grid, place, frame);
    // On top of everything: most of the points worth touching lie in pits that the slopes before them hide.
    paintTiles(ctx, paraboloid(findings.probe, box, range, place, theme));
    drawSurfacePaths(ctx, shownRuns(answers, frame), frame.step, box, place, theme);
    const size = crowded(findings.critical.points) ? 0.4 : 0.75;
    for (const { at, kind, value, line } of findings.critical.points) {
      if (line || value > range.high) continue;
      const { x, y } = place(at[0] ?? 0, at[1] ?? 0, value);
      drawKind(ctx, kind, x, y, theme, size);
    }

    drawSurfaceNote(ctx, frame, [
      frame.text('surface-height', { factor: formatNumber(exaggeration(box, range), 2) }),
      ...(findings.probe.patch ? [frame.text('model-curve')] : []),
    ]);
  },

  describe({ findings }, frame) {
    return findings
      ? frame.text('describe-taylor-surface', {
          probe: formatPoint(findings.probe.at),
          eigenvalues: Array.from(findings.probe.report.eigenvalues, (lambda) => formatNumber(lambda)).join(
            frame.text('list-separator'),
          ),
        })
      : '';
  },
};

/**
 * A round piece of the paraboloid, as far as it stays within the drawn heights.
 * @param {import('../kinds/critical_lab/findings.js').Probe} probe
 * @param {import('../plot/tiles.js').Box} box
 * @param {{low: number, high: number}} range
 * @param {import('../plot/tiles.js').Place} place
 * @param {import('../words/theme.js').Theme} theme
 * @returns {import('../plot/tiles.js').Tile[]}
 */
function paraboloid({ patch }, box, range, place, theme) {
  if (!patch) return [];
  const [x0, x1, y0, y1] = patch.box;
  const reach = (range.high - range.low) * BEYOND;
  const cells = (patch.n - 1) / 2;
  const corner = (/** @type {number} */ i, /** @type {number} */ j) => {
    const [u, v] = [i / cells, j / cells];
    const [x, y] = [x0 + (x1 - x0) * u, y0 + (y1 - y0) * v];
    const loss = patch.values[2 * j * patch.n + 2 * i] ?? 0;
    const inView = x >= box[0] && x <= box[1] && y >= box[2] && y <= box[3];
    const shown =
      inView && Math.hypot(u - 0.5, v - 0.5) <= 0.5 && loss >= range.low - reach && loss <= range.high + reach;
    return { shown, ...place(x, y, loss) };
  };
  return rings(cells, corner)
    .filter((ring) => ring.every(({ shown }) => shown))
    .map((ring) => ({ ring, fill: theme.colour('veil'), mesh: theme.colour('accent'), alpha: VEIL, ...middle(ring) }));
}
