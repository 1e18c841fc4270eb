// The necks of the films that there are against the distance of the rings: a thick one and a thin one that meet and end at d*, and
// where the runs are now.

import { area, axisMargin, clipTo } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber, formatSetting } from '../../words/format.js';
import { shownRuns } from '../view.js';

/** @typedef {import('../../kinds/film/answers.js').FilmAnswers} Answers */
/** @typedef {import('../../kinds/film/course.js').FilmRun} FilmRun */
/** @typedef {import('../view.js').Frame} Frame */

/** Half distances that are shown; the curve is drawn by u = d/c, which rises along it and is END where both films are one. */
const [LEAST, MOST] = [0.25, 0.8];
/** Narrower than this, in units of the label size, the curves stand alone. */
const NAMED = 22;
const [FIRST, END, LAST, NODES] = [0.2, 1.19967864, 5, 241];

/** @param {Frame} frame */
function geometry({ width, height, theme }) {
  const inside = area(width, height, axisMargin(theme, [0, 1], height));
  return {
    inside,
    x: linearScale([LEAST, MOST], [inside.left, inside.right]),
    y: linearScale([0, 1.05], [inside.bottom, inside.top]),
  };
}

/** @type {import('../view.js').View<Answers>} */
export const film_branches = {
  id: 'film_branches',
  needs: ['runs', 'films'],
  least: [160, 120],

  draw(ctx, answers, frame) {
    const { theme, text, step, silent } = frame;
    const { inside, x, y } = geometry(frame);
    const { d = Number.NaN } = answers.values;
    const widest = answers.marks.widest ?? Number.NaN;
    drawAxes(ctx, inside, { x, y, xName: text('axis-half-distance'), yName: text('axis-neck') }, theme);
    ctx.save();
    clipTo(ctx, inside);
    if (!silent) drawBranches(ctx, { x, y }, widest, theme);
    ctx.strokeStyle = theme.colour('accent');
    ctx.lineWidth = 1.4 * theme.line;
    ctx.setLineDash([]);
    ctx.beginPath();
    ctx.moveTo(x(d), inside.top);
    ctx.lineTo(x(d), inside.bottom);
    ctx.stroke();
    ctx.restore();
    for (const answer of shownRuns(answers, frame).reverse()) {
      const { id, necks, end, torn } = /** @type {FilmRun} */ (answer);
      const style = runnerStyle(id);
      const [radius, colour] = [6 * theme.line ** 0.5, theme.colour(style.colour)];
      const marker = torn !== null && step >= torn ? 'cross' : style.marker;
      drawMarker(
        ctx,
        marker,
        x(d),
        y(necks[Math.min(step, end)] ?? Number.NaN),
        radius,
        colour,
        theme.colour('ground'),
      );
    }
    if (silent || frame.width < NAMED * theme.text) return;
    ctx.font = `600 ${theme.text}px ${theme.font}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    const left = x(LEAST) + 0.6 * theme.text;
    ctx.fillStyle = theme.colour('kind-minimum');
    outlined(ctx, text('film-thick'), left, y(0.85), theme);
    ctx.fillStyle = theme.colour('kind-saddle');
    outlined(ctx, text('film-thin'), left, y(0.22), theme);
    ctx.fillStyle = theme.colour('ink');
    outlined(ctx, `d* = ${formatNumber(widest, 4)}`, x(widest) + 0.8 * theme.text, y(1 / Math.cosh(END)), theme);
  },

  describe: ({ values, necks }, { text }) =>
    necks
      ? text('describe-film-branches', {
          d: formatSetting(values.d ?? Number.NaN),
          thick: formatNumber(necks.thick),
          thin: formatNumber(necks.thin),
        })
      : text('describe-film-no-branches', { d: formatSetting(values.d ?? Number.NaN) }),
};

/** @param {CanvasRenderingContext2D} ctx @param {{x: import('../../plot/scale.js').Scale, y: import('../../plot/scale.js').Scale}} scales @param {number} widest @param {import('../../words/theme.js').Theme} theme */
function drawBranches(ctx, { x, y }, widest, theme) {
  const curve = (/** @type {number} */ from, /** @type {number} */ to) =>
    Array.from({ length: NODES }, (_, i) => {
      const u = from * (to / from) ** (i / (NODES - 1));
      return { d: u / Math.cosh(u), neck: 1 / Math.cosh(u) };
    });
  for (const [part, colour, dash] of /** @type {const} */ ([
    [curve(FIRST, END), 'kind-minimum', []],
    [curve(END, LAST), 'kind-saddle', [6, 4]],
  ])) {
    ctx.strokeStyle = theme.colour(colour);
    ctx.lineWidth = 2.6 * theme.line;
    ctx.setLineDash([...dash]);
    ctx.beginPath();
    for (const { d, neck } of part) ctx.lineTo(x(d), y(neck));
    ctx.stroke();
  }
  const radius = 5 * theme.line ** 0.5;
  drawMarker(ctx, 'diamond', x(widest), y(1 / Math.cosh(END)), radius, theme.colour('ink'), theme.colour('ground'));
}
