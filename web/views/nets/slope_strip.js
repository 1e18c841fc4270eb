// Loss and length of the slope of a net that learns, both on one log axis, against its updates. A timeline.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { FRAMES, recordBy } from '../../plot/nets/weight_course.js';
import { drawWeightCurve } from '../../plot/nets/weight_curve.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale, logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/weight_path/answers.js').WeightPathAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

const DOMAIN = /** @type {const} */ ([0.008, 10]);
/** Height for a number at every power of ten, in units of the label size. */
const LEAST_FOR_ALL = 4;
const CURVES = /** @type {const} */ ([
  { name: 'path-loss', values: 'losses', style: runnerStyle('gradient_descent') },
  { name: 'path-slope', values: 'gradients', style: runnerStyle('heavy_ball') },
]);

/** @param {Answers} answers @param {Frame} frame */
function geometry({ course }, { theme, width, height }) {
  const margin = { left: theme.text * 3.4, right: theme.text * 1.1, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  return {
    inside,
    x: linearScale([0, course.updates], [inside.left, inside.right]),
    y: logScale(DOMAIN, [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const slope_strip = {
  id: 'slope_strip',
  needs: ['course'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { course } = answers;
    const { theme, text, step } = frame;
    const place = geometry(answers, frame);
    const { inside, x, y } = place;
    const names = { xName: text('path-updates'), yName: text('path-log') };
    const low = inside.bottom - inside.top < LEAST_FOR_ALL * theme.text;
    const yTicks = low ? [0.01, 10] : y.ticks(0);
    drawAxes(ctx, inside, { x, y, yTicks, yFormat: formatDecade, ...names, grid: true }, theme);
    const now = recordBy(course, step);
    for (const { values, style } of CURVES)
      if (course.training) drawWeightCurve(ctx, place, course.training[values], course, now, style, theme);
    labelFont(ctx, theme);
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    // Above the picture, from the right.
    let right = inside.right;
    for (const { name, style } of [...CURVES].reverse()) {
      ctx.fillStyle = theme.colour(style.colour);
      const words = text(name);
      outlined(ctx, words, right, inside.top - theme.text * 0.15, theme);
      right -= ctx.measureText(words).width + 1.2 * theme.text;
    }
    drawPlayhead(ctx, inside, x((course.updates * step) / FRAMES), theme);
  },

  stepAt(answers, frame, px) {
    const { x } = geometry(answers, frame);
    return Math.round(Math.max(0, Math.min(frame.last, (x.invert(px) / x.domain[1]) * FRAMES)));
  },

  describe({ course }, { text, step }) {
    const record = recordBy(course, step);
    const { training } = course;
    return text('describe-slope-strip', {
      updates: training?.recorded[record] ?? 0,
      loss: formatNumber(training?.losses[record]),
      slope: formatNumber(training?.gradients[record]),
    });
  },
};
