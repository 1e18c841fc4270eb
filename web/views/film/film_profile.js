// The film between its rings, as the first method that is shown has it; the silhouettes of the others, the catenary of theory, and the
// thin film, at which the area is level too.

import { area, equalScales } from '../../plot/area.js';
import { drawRing, drawSheet, profileOf, traceProfile } from '../../plot/film/sheet.js';
import { outlined } from '../../plot/labels/outlined.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber, formatSetting } from '../../words/format.js';
import { pointAt, runsBefore, shownRuns } from '../view.js';

/** @typedef {import('../../kinds/film/answers.js').FilmAnswers} Answers */
/** @typedef {import('../../kinds/film/course.js').FilmRun} FilmRun */
/** @typedef {import('../view.js').Frame} Frame */

/** The picture is as wide as the rings are ever apart. */
const [HALF, HIGH] = [1, 1.12];
/** Lower than this, in units of the label size, the film stands alone. */
const NAMED = 13;
const FINE = 61;

/** @param {Frame} frame */
function geometry({ width, height, theme }) {
  const side = height < NAMED * theme.text ? 0 : theme.text;
  const inside = area(width, height, { left: side, right: side, top: 2 * side, bottom: 1.9 * side });
  return equalScales(inside, [-HALF, HALF, -HIGH, HIGH]);
}

/** @param {Answers} answers @param {number} c neck of a catenary */
function catenary({ values }, c) {
  const { d = Number.NaN } = values;
  return Array.from({ length: FINE }, (_, i) => {
    const place = ((2 * i) / (FINE - 1) - 1) * d;
    return { place, height: c * Math.cosh(place / c) };
  });
}

/** @param {FilmRun} run @param {number} step */
const neckNow = (run, step) => run.necks[Math.min(step, run.end)] ?? Number.NaN;

/** @type {import('../view.js').View<Answers>} */
export const film_profile = {
  id: 'film_profile',
  needs: ['runs', 'films'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, step, silent } = frame;
    const scales = geometry(frame);
    const { d = Number.NaN } = answers.values;
    const shown = /** @type {FilmRun[]} */ (shownRuns(answers, frame));
    const [first] = shown;
    for (const place of [-d, d]) drawRing(ctx, scales, place, theme, -1);
    if (first) {
      const profile = profileOf(pointAt(first, Math.min(step, first.end)), d);
      drawSheet(ctx, scales, profile, theme.colour(runnerStyle(first.id).colour), theme);
    }
    for (const before of runsBefore(frame)) {
      ctx.globalAlpha = 0.3;
      const { end = before.run.steps } = /** @type {Partial<FilmRun>} */ (before);
      const reached = before.experiment.landscape.params?.d ?? d;
      drawOutline(ctx, scales, before.id, profileOf(pointAt(before, Math.min(step, end)), Number(reached)), 4, theme);
      ctx.globalAlpha = 1;
    }
    for (const run of [...shown].reverse())
      drawOutline(ctx, scales, run.id, profileOf(pointAt(run, Math.min(step, run.end)), d), 2.4, theme);
    if (answers.necks && !silent) {
      for (const [c, colour, dash] of /** @type {const} */ ([
        [answers.necks.thin, 'kind-saddle', [6, 5]],
        [answers.necks.thick, 'ink', [2, 5]],
      ])) {
        ctx.strokeStyle = theme.colour(colour);
        ctx.lineWidth = 2.2 * theme.line;
        ctx.setLineDash([...dash]);
        traceProfile(ctx, scales, catenary(answers, c));
        ctx.stroke();
      }
      ctx.setLineDash([]);
    }
    for (const place of [-d, d]) drawRing(ctx, scales, place, theme, 1);
    if (frame.height >= NAMED * theme.text) drawWords(ctx, scales, answers, first, frame);
  },

  describe(answers, frame) {
    const { text, step } = frame;
    const films = shownRuns(answers, frame).map((answer) => {
      const run = /** @type {FilmRun} */ (answer);
      const name = text(`runner-${run.id}`);
      return run.torn !== null && step >= run.torn
        ? text('describe-film-torn', { name, step: run.torn })
        : text('describe-film-neck', { name, neck: formatNumber(neckNow(run, step)) });
    });
    return text('describe-film-profile', {
      d: formatSetting(answers.values.d ?? Number.NaN),
      step,
      films: films.join(text('list-separator')),
    });
  },
};

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../../plot/film/sheet.js').Scales} scales
 * @param {string} id of a runner
 * @param {import('../../plot/film/sheet.js').Profile} profile
 * @param {number} width
 * @param {import('../../words/theme.js').Theme} theme
 */
function drawOutline(ctx, scales, id, profile, width, theme) {
  const style = runnerStyle(id);
  ctx.strokeStyle = theme.colour(style.colour);
  ctx.lineWidth = width * theme.line;
  ctx.lineJoin = 'round';
  ctx.setLineDash(style.dash);
  traceProfile(ctx, scales, profile);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** @param {CanvasRenderingContext2D} ctx @param {import('../../plot/film/sheet.js').Scales} scales @param {Answers} answers @param {FilmRun | undefined} run @param {Frame} frame */
function drawWords(ctx, { x, y }, answers, run, { theme, text, step, silent }) {
  const { d = Number.NaN } = answers.values;
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = theme.colour('ink');
  const above = y(HIGH) + 0.1 * theme.text;
  const known = answers.necks ? text('film-catenary', { neck: formatNumber(answers.necks.thick) }) : text('film-none');
  if (!silent) outlined(ctx, known, x(0), above, theme);
  ctx.textBaseline = 'top';
  outlined(ctx, text('film-apart', { distance: formatSetting(2 * d) }), x(0), y(-HIGH) + 0.3 * theme.text, theme);
  if (!run) return;
  ctx.textBaseline = 'middle';
  const torn = run.torn !== null && step >= run.torn;
  ctx.font = `600 ${1.25 * theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour(torn ? 'accent' : runnerStyle(run.id).colour);
  const words = torn ? text('film-is-torn') : text('film-neck-now', { neck: formatNumber(neckNow(run, step)) });
  // A film that is torn is thin where the words stand: they stand over it.
  outlined(ctx, words, x(0), torn ? y(0) - 1.6 * theme.text : y(0), theme);
}
