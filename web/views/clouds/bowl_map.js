// The clouds in their bowl at true scale, over contours: each beside the ellipse that theory has it fill.

import { area, axisMargin, clipTo, equalScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { shownClouds } from '../../plot/clouds/clouds.js';
import { placeOf, swarmOf, swarmsBefore, varianceOf } from '../../plot/clouds/swarms.js';
import { drawWalkers } from '../../plot/clouds/walkers.js';
import { drawContours } from '../../plot/contours.js';
import { isInside } from '../../plot/hops.js';
import { onPlane } from '../../plot/plane.js';
import { runnerStyle } from '../../plot/runner_style.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/bowl/answers.js').BowlAnswers} Answers */
/** @typedef {import('../../kinds/bowl/answers.js').BowlRun} BowlRun */
/** @typedef {import('../view.js').Frame} Frame */

/** Standard deviations to the ellipse. */
const REACH = 2;
const CORNERS = 96;

/** @param {Frame} frame */
function geometry({ width, height, theme, scene }) {
  const margin = axisMargin(theme, [scene.box[2], scene.box[3]], height);
  return equalScales(area(width, height, margin), scene.box);
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {Pick<BowlRun, "id" | "settled">} run
 * @param {Frame} frame
 */
function drawEllipse(ctx, { id, settled }, frame) {
  const { theme, plane } = frame;
  const { x, y } = geometry(frame);
  const { centre, directions, stationary } = settled;
  if (!Array.from(stationary).every(Number.isFinite)) return;
  const dim = centre.length;
  const { colour, dash } = runnerStyle(id);
  ctx.beginPath();
  for (let corner = 0; corner <= CORNERS; corner++) {
    const angle = (2 * Math.PI * corner) / CORNERS;
    const sides = [Math.cos(angle), Math.sin(angle)];
    const point = Array.from(centre, (at, i) =>
      sides.reduce(
        (sum, side, k) => sum + REACH * side * Math.sqrt(stationary[k] ?? 0) * (directions[k * dim + i] ?? 0),
        at,
      ),
    );
    const [across, up] = onPlane(plane, point);
    ctx.lineTo(x(across), y(up));
  }
  for (const [style, width, pattern] of /** @type {const} */ ([
    ['ground', 4.5, []],
    [colour, 2.2, dash],
  ])) {
    ctx.strokeStyle = theme.colour(style);
    ctx.lineWidth = width * theme.line;
    ctx.setLineDash([...pattern]);
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** @type {import('../view.js').View<Answers>} */
export const bowl_map = {
  id: 'bowl_map',
  needs: ['grid', 'runs', 'swarms'],
  least: [240, 180],

  draw(ctx, answers, frame) {
    const { theme, text, plane, step } = frame;
    const { area: inside, x, y } = geometry(frame);
    drawContours(ctx, inside, answers.grid, undefined, theme);
    drawAxes(
      ctx,
      inside,
      { x, y, xName: text(...plane.names[0]), yName: text(...plane.names[1]), note: text('bowl-ellipses') },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    // The wider ones below.
    const spread = (/** @type {BowlRun} */ { settled }) => settled.stationary[0] ?? 0;
    const shown = shownClouds(answers, frame).sort((a, b) => spread(b) - spread(a));
    for (const { id } of shown) {
      const swarm = swarmOf(answers, id);
      const places = Array.from({ length: swarm.walkers }, (_, walker) => {
        const [across, up] = onPlane(plane, placeOf(swarm, walker, step));
        return /** @type {[number, number]} */ ([x(across), y(up)]);
      });
      drawWalkers(
        ctx,
        places.filter(([px, py]) => isInside(inside, px, py)),
        runnerStyle(id),
        theme,
      );
    }
    ctx.globalAlpha = 0.3;
    for (const run of swarmsBefore(frame)) drawEllipse(ctx, run, frame);
    ctx.globalAlpha = 1;
    for (const run of shown) drawEllipse(ctx, run, frame);
    ctx.restore();
  },

  describe(answers, frame) {
    const { text, step } = frame;
    const spreads = shownClouds(answers, frame).map(({ id, settled }) => {
      const [across, up] = [0, 1].map((along) => varianceOf(swarmOf(answers, id), settled, step, along).variance);
      return `${text(`runner-${id}`)} ${formatNumber(across)}, ${formatNumber(up)}`;
    });
    return text('describe-bowl-map', { step, spreads: spreads.join('; ') });
  },
};
