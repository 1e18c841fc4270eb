// The landscape as a surface, for the first glance: tiles painted from back to front, the same path on top. Drag to turn it.

import { drawSurfaceNote } from '../plot/surface_note.js';
import { drawSurfacePaths } from '../plot/surface_paths.js';
import { drawLandscape, exaggeration, heightRange, placeIn, roomAbove } from '../plot/tiles.js';
import { formatNumber } from '../words/format.js';
import { shownRuns } from './view.js';

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const surface = {
  id: 'surface',
  needs: ['grid', 'runs'],
  least: [120, 100],
  turns: true,

  draw(ctx, answers, frame) {
    const { theme } = frame;
    const { grid } = answers;
    const { box } = frame.scene;
    const range = heightRange(grid);
    const room = roomAbove(frame.width, frame.height, theme);
    const place = placeIn(grid, box, range, frame.camera, room);
    drawLandscape(ctx, grid, place, frame);

    drawSurfacePaths(ctx, shownRuns(answers, frame), frame.step, box, place, theme);

    drawSurfaceNote(ctx, frame, [frame.text('surface-height', { factor: formatNumber(exaggeration(box, range), 2) })]);
  },

  describe(_answers, frame) {
    return frame.text('describe-surface', { step: frame.step });
  },
};
