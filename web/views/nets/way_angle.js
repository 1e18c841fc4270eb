// The angle between −∇f and the way to where the path will end, against the updates; 90° is what directions have that know nothing
// of each other.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { recordBy } from '../../plot/nets/weight_course.js';
import { drawWeightCurve } from '../../plot/nets/weight_curve.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/weight_path/answers.js').WeightPathAnswers} Answers */

const TICKS = [0, 45, 90];
/** Width for the name of the level, in units of the label size. */
const LEAST_FOR_NAME = 8;
/** The axis ends there: beyond a right angle the slope leads away. */
const LARGEST = 120;

/** @type {import('../view.js').View<Answers>} */
export const way_angle = {
  id: 'way_angle',
  needs: ['course'],
  least: [180, 120],

  draw(ctx, { course }, { theme, text, width, height, step }) {
    const margin = { left: theme.text * 3.4, right: theme.text * 1.1, top: theme.text * 1.6, bottom: theme.text * 1.9 };
    const inside = area(width, height, margin);
    const x = linearScale([0, course.updates], [inside.left, inside.right]);
    const y = linearScale([0, LARGEST], [inside.bottom, inside.top]);
    const names = { xName: text('path-updates'), yName: text('path-angle-axis') };
    drawAxes(ctx, inside, { x, y, yTicks: TICKS, ...names, grid: true }, theme);
    drawLevel(ctx, inside, y(90), 'predicted', theme);
    labelFont(ctx, theme);
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    if (inside.right - inside.left > LEAST_FOR_NAME * theme.text)
      outlined(ctx, text('path-random'), inside.right - theme.text * 0.3, y(90) - theme.text * 0.15, theme);
    const { path } = course;
    if (!path) return;
    const now = recordBy(course, step);
    drawWeightCurve(ctx, { inside, x, y }, path.angles, course, now, runnerStyle('gradient_descent'), theme);
  },

  describe({ course }, { text, step }) {
    const record = recordBy(course, step);
    return text('describe-way-angle', {
      updates: course.training?.recorded[record] ?? 0,
      angle: formatNumber(course.path?.angles[record]),
    });
  },
};
