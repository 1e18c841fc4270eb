// The map for measuring: equal scales, contours, paths, the start to drag.

import { mapScales, placeIn } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawContours, gridLevels } from '../plot/contours.js';
import { drawGhost, drawHeads, drawHops } from '../plot/hops.js';
import { movedTo, onPlane } from '../plot/plane.js';
import { runnerStyle } from '../plot/runner_style.js';
import { formatPoint } from '../words/format.js';
import { pointAt, runsBefore, shownRuns } from './view.js';

/** @param {import('./view.js').Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** @type {import('./view.js').View<import('../kinds/runs/answers.js').RunsAnswers>} */
export const contour_map = {
  id: 'contour_map',
  needs: ['grid', 'runs'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, plane } = frame;
    const { area: inside, x, y } = geometry(frame);
    drawContours(ctx, inside, answers.grid, frame.scene.critical, theme);
    const note = text(`levels-${gridLevels(answers.grid, frame.scene.critical).kind}`);
    drawAxes(ctx, inside, { x, y, xName: text(...plane.names[0]), yName: text(...plane.names[1]), note }, theme);

    const drawn = (/** @type {import('../kinds/runs/answers.js').RunAnswer} */ { id, run }) => ({
      style: runnerStyle(id),
      track: {
        count: run.steps + 1,
        at: (/** @type {number} */ k) => {
          const [across, up] = onPlane(plane, run.w.subarray(run.dim * k, run.dim * (k + 1)));
          return /** @type {[number, number]} */ ([x(across), y(up)]);
        },
        coordinates: (/** @type {number} */ k) => onPlane(plane, run.w.subarray(run.dim * k, run.dim * (k + 1))),
      },
    });
    for (const { track, style } of runsBefore(frame).map(drawn)) drawGhost(ctx, inside, track, style, theme);
    const runners = shownRuns(answers, frame).map(drawn);
    // The first runner lies on top.
    for (const { track, style } of [...runners].reverse()) drawHops(ctx, inside, track, frame.step, style, theme);
    drawHeads(ctx, inside, runners, frame.step, theme);
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
