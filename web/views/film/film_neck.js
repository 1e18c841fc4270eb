// The neck against the step, as far as it went, beside those of the two films of theory. The timeline.

import { area, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawCourses } from '../../plot/film/courses.js';
import { stepScale, stepTicks } from '../../plot/film/step_axis.js';
import { drawLevel } from '../../plot/level_line.js';
import { drawPlayhead } from '../../plot/playhead.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';
import { shownRuns } from '../view.js';

/** @typedef {import('../../kinds/film/answers.js').FilmAnswers} Answers */
/** @typedef {import('../../kinds/film/course.js').FilmRun} FilmRun */
/** @typedef {import('../view.js').Frame} Frame */

/** @param {Frame} frame */
function geometry({ theme, width, height, last }) {
  const margin = { left: theme.text * 4.2, right: theme.text * 1.2, top: theme.text * 1.5, bottom: theme.text * 1.8 };
  const inside = area(width, height, margin);
  return {
    inside,
    x: stepScale(last, [inside.left, inside.right]),
    y: linearScale([0, 1.05], [inside.bottom, inside.top]),
  };
}

/** @param {FilmRun} run @param {number} step */
const neckAt = ({ necks }, step) => necks[step] ?? Number.NaN;

/** @type {import('../view.js').View<Answers>} */
export const film_neck = {
  id: 'film_neck',
  needs: ['runs', 'films'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { theme, text, step, last, silent } = frame;
    const { inside, x, y } = geometry(frame);
    const names = { xName: text('axis-step'), yName: text('axis-neck'), note: text('film-dotted') };
    const axes = { x, y, xTicks: stepTicks(last), yTicks: [0, 1], ...names, grid: true };
    drawAxes(ctx, inside, axes, theme);
    ctx.save();
    clipTo(ctx, { ...inside, left: inside.left - 6, right: inside.right + 6, bottom: inside.bottom + 6 });
    if (answers.necks && !silent) {
      drawLevel(ctx, inside, y(answers.necks.thick), 'predicted', theme);
      drawLevel(ctx, inside, y(answers.necks.thin), 'bar', theme, 'kind-saddle');
    }
    drawCourses(ctx, { x, y }, /** @type {FilmRun[]} */ (shownRuns(answers, frame)), neckAt, frame);
    ctx.restore();
    drawPlayhead(ctx, inside, x(Math.min(step, last)), theme);
  },

  stepAt: (_answers, frame, px) => Math.round(Math.max(0, Math.min(frame.last, geometry(frame).x.invert(px)))),

  describe(answers, frame) {
    const { text, step, last } = frame;
    const values = shownRuns(answers, frame).map((answer) => {
      const run = /** @type {FilmRun} */ (answer);
      return `${text(`runner-${run.id}`)} ${formatNumber(neckAt(run, Math.min(step, run.end)))}`;
    });
    const quantity = text('axis-neck');
    return text('describe-strip', { quantity, step, last, values: values.join(text('list-separator')) });
  },
};
