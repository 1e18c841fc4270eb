// The map for measuring: equal scales, contours, paths, the start to drag.

import { mapScales, placeIn } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawContours, gridLevels } from '../plot/contours.js';
import { movedTo, onPlane } from '../plot/plane.js';
import { formatPoint } from '../words/format.js';
import { drawRuns } from './map_runs.js';
import { pointAt, shownRuns } from './view.js';

/** @param {import('./view.js').Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const contour_map = {
  id: 'contour_map',
  needs: ['grid', 'runs'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, plane } = frame;
    const place = geometry(frame);
    const { area: inside, x, y } = place;
    drawContours(ctx, inside, answers.grid, frame.scene.critical, theme);
    const note = text(`levels-${gridLevels(answers.grid, frame.scene.critical).kind}`);
    drawAxes(ctx, inside, { x, y, xName: text(...plane.names[0]), yName: text(...plane.names[1]), note }, theme);

    drawRuns(ctx, place, answers, frame);
  },

  handle(answers, frame) {
    const scales = geometry(frame);
    const { plane, scene } = frame;
    const [x, y] = onPlane(plane, answers.start);
    const within = placeIn(scales, scene.box);
    return {
      at: [scales.x(x), scales.y(y)],
      toDomain: (px, py) => movedTo(plane, answers.start, within(px, py)),
    };
  },

  describe(answers, frame) {
    const points = shownRuns(answers, frame).map(
      (answer) => `${frame.text(`runner-${answer.id}`)} ${formatPoint(pointAt(answer, frame.step))}`,
    );
    return frame.text('describe-contour-map', { step: frame.step, points: points.join(frame.text('list-separator')) });
  },
};
