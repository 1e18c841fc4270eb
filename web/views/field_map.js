// A field of forces in the plane: arrows of −F, the flow along them as a line, and the steps of each runner.

import { clipTo, mapScales, placeIn } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawGhost, drawHeads, drawHops, drawTrail } from '../plot/hops.js';
import { drawArrows } from '../plot/overlays/arrows.js';
import { runnerStyle } from '../plot/runner_style.js';
import { formatPoint } from '../words/format.js';
import { pointAt, runsBefore, shownRuns } from './view.js';

/** @typedef {import('../kinds/rotation/answers.js').RotationAnswers} RotationAnswers */

const FLOW_WIDTH = 2;

/** @param {import('./view.js').Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** @type {import('./view.js').View<RotationAnswers>} */
export const field_map = {
  id: 'field_map',
  needs: ['arrows', 'runs', 'flow'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, scene } = frame;
    const { area: inside, x, y } = geometry(frame);
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-y'), note: text('field-arrows') }, theme);
    ctx.save();
    clipTo(ctx, inside);
    drawArrows(ctx, answers.arrows, scene.box, x, y, theme);
    ctx.restore();
    const track = (/** @type {Float64Array} */ w) => ({
      count: w.length / 2,
      at: (/** @type {number} */ k) => /** @type {[number, number]} */ ([x(w[2 * k] ?? 0), y(w[2 * k + 1] ?? 0)]),
      coordinates: (/** @type {number} */ k) => w.subarray(2 * k, 2 * k + 2),
    });
    const drawn = (/** @type {import('../kinds/runs/answers.js').RunAnswer} */ { id, run }) => ({
      style: runnerStyle(id),
      track: track(run.w),
    });
    for (const { track, style } of runsBefore(frame).map(drawn)) drawGhost(ctx, inside, track, style, theme);
    const runners = shownRuns(answers, frame).map(drawn);
    if (answers.flow && !frame.hidden.includes('gradient_flow')) {
      const flow = { style: runnerStyle('gradient_flow'), track: track(answers.flow.w) };
      drawTrail(ctx, inside, flow.track, frame.step, flow.style, theme, FLOW_WIDTH);
      runners.push(flow);
    }
    for (const { track, style } of runners.filter(({ style }) => style !== runnerStyle('gradient_flow')).reverse())
      drawHops(ctx, inside, track, frame.step, style, theme);
    drawHeads(ctx, inside, runners, frame.step, theme);
  },

  handle({ start }, frame) {
    const scales = geometry(frame);
    const [x = 0, y = 0] = start;
    return { at: [scales.x(x), scales.y(y)], toDomain: placeIn(scales, frame.scene.box) };
  },

  describe(answers, { step, text, ...frame }) {
    const points = shownRuns(answers, { step, text, ...frame }).map(
      (answer) => `${text(`runner-${answer.id}`)} ${formatPoint(pointAt(answer, step))}`,
    );
    return text('describe-field-map', { step, points: points.join(text('list-separator')) });
  },
};
