// Runs in one variable, drawn on the curve of their landscape: each hop joins two points of it.

import { drawGhost, drawHead, drawHops } from '../plot/hops.js';
import { runnerStyle } from '../plot/runner_style.js';
import { runsBefore, shownRuns } from './view.js';

/** @typedef {(value: number) => number} Scale */

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../plot/area.js').Area} inside
 * @param {{x: Scale, y: Scale}} scales of w and of the loss, to CSS pixels
 * @param {import('../kinds/runs/answers.js').RunsAnswers} answers
 * @param {import('./view.js').Frame} frame
 */
export function drawCurveRuns(ctx, inside, { x, y }, answers, frame) {
  const trackOf = (/** @type {import('../kinds/runs/answers.js').RunAnswer} */ { run }) => ({
    count: run.steps + 1,
    at: (/** @type {number} */ k) => /** @type {[number, number]} */ ([x(run.w[k] ?? 0), y(run.loss[k] ?? 0)]),
    coordinates: (/** @type {number} */ k) => run.w.subarray(k, k + 1),
  });
  for (const answer of runsBefore(frame)) drawGhost(ctx, inside, trackOf(answer), runnerStyle(answer.id), frame.theme);
  for (const answer of shownRuns(answers, frame)) {
    const { id } = answer;
    const track = trackOf(answer);
    drawHops(ctx, inside, track, frame.step, runnerStyle(id), frame.theme);
    drawHead(ctx, inside, track, frame.step, runnerStyle(id), frame.theme);
  }
}
