// The path of a net's weights in the plane of its two main directions, over the loss of that plane; dashed, the straight line from
// its start to its end.

import { clipTo, mapScales } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { drawContours, gridLevels } from '../../plot/contours.js';
import { drawTrail } from '../../plot/hops.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { boxAround, FRAMES, placeInPlane, recordBy } from '../../plot/nets/weight_course.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber, formatPoint } from '../../words/format.js';

/** @typedef {import('../../kinds/weight_path/answers.js').WeightPathAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** @param {import('../../plot/nets/weight_course.js').Course} course @param {Frame} frame */
const learning = ({ training, updates }, { text }) =>
  text('path-learning', { known: training?.recorded.at(-1) ?? 0, updates });

/** Of the plane, what stands on its axes. @param {import('../../library/core.js').WeightPath} path @param {Frame} frame */
const namesOf = ({ shares }, { text }) =>
  [0, 1].map((i) => text(`path-direction-${i + 1}`, { share: formatNumber(100 * (shares[i] ?? 0)) }));

/** @type {import('../view.js').View<Answers>} */
export const weight_plane = {
  id: 'weight_plane',
  needs: ['course'],
  least: [200, 160],

  draw(ctx, { course }, frame) {
    const { theme, text, width, height, step } = frame;
    const { path, plane } = course;
    if (!path) {
      labelFont(ctx, theme, 1.2);
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillText(learning(course, frame), width / 2, height / 2, width);
      return;
    }
    const { area: inside, x, y } = mapScales(frame, plane?.box ?? boxAround(path));
    if (plane) drawContours(ctx, inside, plane.grid, undefined, theme);
    const [xName = '', yName = ''] = namesOf(path, frame);
    const note = plane ? text(`levels-${gridLevels(plane.grid).kind}`) : '';
    drawAxes(ctx, inside, { x, y, xName, yName, note }, theme);
    const at = (/** @type {number} */ record) => {
      const [first, second] = placeInPlane(path, record);
      return /** @type {[number, number]} */ ([x(first), y(second)]);
    };
    const style = runnerStyle('gradient_descent');
    ctx.save();
    clipTo(ctx, inside);
    ctx.strokeStyle = theme.colour('ink');
    ctx.lineWidth = theme.line * 1.4;
    ctx.setLineDash([6, 5]);
    ctx.beginPath();
    ctx.moveTo(...at(0));
    ctx.lineTo(...at(FRAMES));
    ctx.stroke();
    ctx.restore();
    drawTrail(ctx, inside, { at, count: FRAMES + 1 }, step, style, theme, 2.6);
    drawEnds(ctx, [at(0), at(FRAMES)], frame);
    const colour = theme.colour(style.colour);
    drawMarker(ctx, style.marker, ...at(recordBy(course, step)), 6 * theme.line ** 0.5, colour, theme.colour('ground'));
  },

  describe({ course }, frame) {
    const { path, training } = course;
    if (!path) return learning(course, frame);
    const record = recordBy(course, frame.step);
    return frame.text('describe-weight-plane', {
      updates: training?.recorded[record] ?? 0,
      point: formatPoint(placeInPlane(path, record)),
      names: namesOf(path, frame).join(frame.text('list-separator')),
    });
  },
};

/** Where the path starts and where it ends, by name. @param {CanvasRenderingContext2D} ctx @param {[number, number][]} ends @param {Frame} frame */
function drawEnds(ctx, ends, { theme, text }) {
  for (const [i, at] of ends.entries()) {
    drawMarker(
      ctx,
      i === 0 ? 'square' : 'star',
      ...at,
      5 * theme.line ** 0.5,
      theme.colour('ink'),
      theme.colour('ground'),
    );
    labelFont(ctx, theme);
    ctx.fillStyle = theme.colour('ink');
    ctx.textAlign = i === 0 ? 'right' : 'left';
    ctx.textBaseline = 'top';
    const away = theme.text * (i === 0 ? -0.6 : 0.6);
    outlined(ctx, text(i === 0 ? 'path-start' : 'path-end'), at[0] + away, at[1] + theme.text * 0.4, theme);
  }
}
