// A quantity of every run against the step, as far as its film went: the past strong, what is to come pale, torn films with a cross.

import { drawMarker } from '../marker.js';
import { runnerStyle } from '../runner_style.js';

/** @typedef {import('../../kinds/film/course.js').FilmRun} FilmRun */

const LATER = 0.25;

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {{x: import('../scale.js').Scale, y: import('../scale.js').Scale}} scales
 * @param {readonly FilmRun[]} runs
 * @param {(run: FilmRun, step: number) => number} of
 * @param {{step: number, theme: import('../../words/theme.js').Theme}} frame
 */
export function drawCourses(ctx, { x, y }, runs, of, { step, theme }) {
  // The first runner lies on top.
  for (const run of [...runs].reverse()) {
    const style = runnerStyle(run.id);
    const now = Math.min(step, run.end);
    ctx.strokeStyle = theme.colour(style.colour);
    ctx.lineWidth = 2.2 * theme.line;
    ctx.lineJoin = 'round';
    for (const [from, to, alpha] of /** @type {const} */ ([
      [now, run.end, LATER],
      [0, now, 1],
    ])) {
      ctx.globalAlpha = alpha;
      ctx.setLineDash(style.dash);
      ctx.beginPath();
      for (const k of drawnSteps(x, from, to)) ctx.lineTo(x(k), y(of(run, k)));
      ctx.stroke();
    }
    ctx.globalAlpha = 1;
    ctx.setLineDash([]);
    const torn = run.torn !== null && step >= run.torn;
    const radius = (torn ? 6 : 4.4) * theme.line ** 0.5;
    const marker = torn ? 'cross' : style.marker;
    drawMarker(ctx, marker, x(now), y(of(run, now)), radius, theme.colour(style.colour), theme.colour('ground'));
  }
}

/** One for each pixel, where there are more. @param {import('../scale.js').Scale} x @param {number} from @param {number} to */
function drawnSteps(x, from, to) {
  const steps = [from];
  for (let step = from; step < to; ) {
    step = Math.min(to, Math.max(step + 1, Math.floor(x.invert(x(step) + 1))));
    steps.push(step);
  }
  return steps;
}
