// The area against the step: the loss that descends, beside that of the catenary and that of two discs, one in each ring.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawCourses } from '../../plot/film/courses.js';
import { stepScale, stepTicks } from '../../plot/film/step_axis.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawLevel } from '../../plot/level_line.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';
import { shownRuns } from '../view.js';

/** @typedef {import('../../kinds/film/answers.js').FilmAnswers} Answers */
/** @typedef {import('../../kinds/film/course.js').FilmRun} FilmRun */
/** @typedef {import('../view.js').Frame} Frame */

const DISCS = 2 * Math.PI;
const ROOM = 0.12;
/** Narrower than this, in units of the label size, the curves stand alone. */
const NAMED = 22;

/** @param {FilmRun} run @param {number} step */
const areaAt = ({ run }, step) => run.loss[step] ?? Number.NaN;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ runs, films }, { width, height, theme, last }) {
  const levels = [DISCS, ...(films ? [films.thick.area] : []), ...runs.map((run) => areaAt(run, 0))];
  const ends = runs.map((run) => areaAt(run, run.end));
  const [low, high] = [Math.min(...levels, ...ends), Math.max(...levels)];
  const domain = /** @type {const} */ ([low - ROOM * (high - low), high + ROOM * (high - low)]);
  const inside = area(width, height, axisMargin(theme, domain, height));
  return {
    inside,
    x: stepScale(last, [inside.left, inside.right]),
    y: linearScale(domain, [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const film_area = {
  id: 'film_area',
  needs: ['runs', 'films'],
  least: [160, 120],

  draw(ctx, answers, frame) {
    const { theme, text, last, silent } = frame;
    const { inside, x, y } = geometry(answers, frame);
    drawAxes(ctx, inside, { x, y, xTicks: stepTicks(last), xName: text('axis-step'), yName: text('axis-area') }, theme);
    ctx.save();
    clipTo(ctx, { ...inside, left: inside.left - 6, right: inside.right + 6 });
    drawLevel(ctx, inside, y(DISCS), 'bar', theme, 'ink-soft');
    if (answers.films && !silent) drawLevel(ctx, inside, y(answers.films.thick.area), 'predicted', theme);
    drawCourses(ctx, { x, y }, /** @type {FilmRun[]} */ (shownRuns(answers, frame)), areaAt, frame);
    ctx.restore();
    if (frame.width < NAMED * theme.text) return;
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.textAlign = 'right';
    ctx.textBaseline = 'bottom';
    ctx.fillStyle = theme.colour('ink-soft');
    outlined(ctx, text('film-discs'), inside.right - 0.4 * theme.text, y(DISCS) - 0.15 * theme.text, theme);
  },

  describe(answers, frame) {
    const { text, step, last } = frame;
    const values = shownRuns(answers, frame).map((answer) => {
      const run = /** @type {FilmRun} */ (answer);
      return `${text(`runner-${run.id}`)} ${formatNumber(areaAt(run, Math.min(step, run.end)), 4)}`;
    });
    const quantity = text('axis-area');
    return text('describe-strip', { quantity, step, last, values: values.join(text('list-separator')) });
  },
};
