// The map of a long run: contours, the recorded points of every runner, critical points, and the direction that w comes to.

import { clipTo, mapScales, placeIn } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawContours, gridLevels } from '../../plot/contours.js';
import { drawKind } from '../../plot/critical/critical_marks.js';
import { formatPoint, formatSetting } from '../../words/format.js';
import { drawRuns } from '../map_runs.js';
import { pointAt, shownRuns, stepOf } from '../view.js';

/** @typedef {import('../../kinds/long_run/answers.js').LongAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Longer than any view. */
const BEYOND = 100;

/** @param {Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** A ray from the origin. @param {CanvasRenderingContext2D} ctx @param {ReturnType<typeof geometry>} place @param {readonly number[]} direction @param {import('../../words/theme.js').Theme} theme */
function drawDirection(ctx, { area: inside, x, y }, [across = 0, up = 0], theme) {
  const far = BEYOND / Math.hypot(across, up);
  ctx.save();
  clipTo(ctx, inside);
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.6;
  ctx.setLineDash([2, 5]);
  ctx.beginPath();
  ctx.moveTo(x(0), y(0));
  ctx.lineTo(x(far * across), y(far * up));
  ctx.stroke();
  ctx.restore();
}

/** @type {import('../view.js').View<Answers>} */
export const long_map = {
  id: 'long_map',
  needs: ['grid', 'runs', 'limit'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const place = geometry(frame);
    const { area: inside, x, y } = place;
    drawContours(ctx, inside, answers.grid, undefined, theme);
    const note = text(`levels-${gridLevels(answers.grid, undefined).kind}`);
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-y'), note }, theme);
    if (answers.limit.length > 0) drawDirection(ctx, place, answers.limit, theme);
    for (const { at, kind } of answers.critical?.points ?? []) drawKind(ctx, kind, x(at[0] ?? 0), y(at[1] ?? 0), theme);

    drawRuns(ctx, place, answers, frame);
  },

  handle(answers, frame) {
    const scales = geometry(frame);
    const [across = 0, up = 0] = answers.start;
    return { at: [scales.x(across), scales.y(up)], toDomain: placeIn(scales, frame.scene.box) };
  },

  describe(answers, frame) {
    const points = shownRuns(answers, frame).map(
      (answer) => `${frame.text(`runner-${answer.id}`)} ${formatPoint(pointAt(answer, frame.step))}`,
    );
    const step = formatSetting(stepOf(answers, frame.step));
    return frame.text('describe-contour-map', { step, points: points.join(frame.text('list-separator')) });
  },
};
