// The map of the free lab: runs from one start, over and under what the visitor lays over it.

import { clipTo, mapScales, placeIn } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawContours, gridLevels } from '../plot/contours.js';
import { crowded, drawKind } from '../plot/critical/critical_marks.js';
import { drawLens } from '../plot/critical/quadratic_lens.js';
import { isInside } from '../plot/hops.js';
import { outlined } from '../plot/labels/outlined.js';
import { drawMap } from '../plot/map/map_picture.js';
import { drawArrows } from '../plot/overlays/arrows.js';
import { drawFlowLine } from '../plot/overlays/flow_line.js';
import { drawNotes } from '../plot/overlays/notes.js';
import { drawProbes } from '../plot/overlays/probes.js';
import { drawContinuum, drawSeparatrices } from '../plot/overlays/separatrices.js';
import { drawTermArrows, timesOf } from '../plot/overlays/term_arrows.js';
import { runnerStyle } from '../plot/runner_style.js';
import { formatNumber, formatPoint, formatSetting } from '../words/format.js';
import { drawRuns } from './map_runs.js';
import { pointAt, shownRuns } from './view.js';

/** @typedef {import('./view.js').Frame} Frame */
/** @typedef {import('../kinds/playground/playground.js').PlaygroundAnswers} Answers */
/** @typedef {ReturnType<typeof geometry>} Place */

/** @param {Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame */
function drawAll(ctx, answers, frame) {
  const { theme, text } = frame;
  const place = geometry(frame);
  const { area: inside, x, y } = place;
  drawGround(ctx, answers, frame, place);
  drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-y') }, theme);
  drawNotes(ctx, inside, theme, notes(answers, frame, x));
  drawLaid(ctx, answers, frame, place);

  drawRuns(ctx, place, answers, frame);
  drawKinds(ctx, answers, frame, place);
  drawTold(ctx, answers, frame, place);
  if (answers.blind && answers.start.length === 2) drawProbes(ctx, answers.blind.probes, x, y, theme);
}

/** @param {Answers} answers @param {Frame} frame */
function describe(answers, frame) {
  if (answers.blind && !answers.blind.revealed) {
    const probes = answers.blind.probes.map(
      ({ at, value, gradient }) => `${formatPoint(at)}: f = ${formatNumber(value)}, ∇f = ${formatPoint(gradient)}`,
    );
    return frame.text('describe-blind-map', { at: formatPoint(answers.start), probes: probes.join('; ') || '–' });
  }
  const points = shownRuns(answers, frame).map(
    (answer) => `${frame.text(`runner-${answer.id}`)} ${formatPoint(pointAt(answer, frame.step))}`,
  );
  return frame.text('describe-overlay-map', {
    step: frame.step,
    points: points.join('; '),
    overlays: answers.overlays.map((name) => frame.text(`overlay-${name}`)).join(', '),
  });
}

/** @type {import('./view.js').View<Answers>} */
export const overlay_map = {
  id: 'overlay_map',
  needs: ['grid', 'runs', 'laid'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    drawAll(ctx, answers, frame);
    if (frame.scene.compares) drawLetter(ctx, 'B', frame);
  },

  handle(answers, frame) {
    const scales = geometry(frame);
    const [x = 0, y = 0] = answers.start;
    return { at: [scales.x(x), scales.y(y)], toDomain: placeIn(scales, frame.scene.box) };
  },

  describe,
};

/** What was kept to be compared with. @type {import('./view.js').View<Answers>} */
export const kept_map = {
  id: 'kept_map',
  needs: ['grid', 'runs', 'laid'],
  least: [200, 160],

  draw(ctx, { kept }, frame) {
    if (!kept) return;
    const own = { ...frame, scene: kept.scene, before: [] };
    drawAll(ctx, kept, own);
    drawLetter(ctx, 'A', own);
  },

  describe: ({ kept }, frame) =>
    kept ? `A: ${describe(kept, { ...frame, scene: kept.scene })}` : frame.text('kept-none'),
};

/** Which of the two it is, in the corner. @param {CanvasRenderingContext2D} ctx @param {string} letter @param {Frame} frame */
function drawLetter(ctx, letter, frame) {
  const { theme } = frame;
  const { area: inside } = geometry(frame);
  ctx.font = `700 ${theme.text * 1.8}px ${theme.font}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillStyle = theme.colour('ink');
  outlined(ctx, letter, inside.left + theme.text * 0.5, inside.top + theme.text * 0.4, theme);
}

/** Where runs end from each start, or how high it is. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame @param {Place} place */
function drawGround(ctx, { grid, map, plane, overlays }, { scene, theme }, { area: inside }) {
  if (map && plane && overlays.includes('outcomes')) drawMap(ctx, inside, map, plane, theme);
  else if (overlays.includes('contours')) drawContours(ctx, inside, grid, scene.critical, theme);
}

/** @param {Answers} answers @param {Frame} frame @param {import('../plot/area.js').Scale} x @returns {string[]} */
function notes({ grid, overlays, told }, { scene, text }, x) {
  const times = told ? timesOf(told, x) : 1;
  const shown = (/** @type {string} */ name) => overlays.includes(name);
  return [
    ...(times > 1 ? [text('note-times', { times: formatSetting(times) })] : []),
    ...(shown('outcomes') ? [text('note-outcomes')] : []),
    ...(shown('flow') ? [text('note-flow')] : []),
    ...(shown('arrows') ? [text('note-arrows')] : []),
    ...(shown('contours') && !shown('outcomes') ? [text(`levels-${gridLevels(grid, scene.critical).kind}`)] : []),
  ];
}

/** What lies under the runs. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame @param {Place} place */
function drawLaid(ctx, { laid }, { scene, theme }, { area: inside, x, y }) {
  ctx.save();
  clipTo(ctx, inside);
  if (laid.arrows) drawArrows(ctx, laid.arrows, scene.box, x, y, theme);
  if (laid.taylor) drawLens(ctx, laid.taylor, x, y, theme);
  if (laid.separatrices) drawSeparatrices(ctx, laid.separatrices, x, y, 1, theme);
  for (const { line } of laid.critical ?? []) if (line) drawContinuum(ctx, line, x, y, theme);
  if (laid.flow) drawFlowLine(ctx, laid.flow, x, y, theme);
  ctx.restore();
}

/** The critical points, over the runs, as those end in them. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame @param {Place} place */
function drawKinds(ctx, { laid: { critical = [] } }, { theme }, { area: inside, x, y }) {
  for (const { at, kind, line } of critical) {
    const [px, py] = [x(at[0] ?? 0), y(at[1] ?? 0)];
    if (!line && isInside(inside, px, py)) drawKind(ctx, kind, px, py, theme, crowded(critical) ? 0.7 : 1);
  }
}

/** The terms of the step to come, as far as they are told. @param {CanvasRenderingContext2D} ctx @param {Answers} answers @param {Frame} frame @param {Place} place */
function drawTold(ctx, { told, terms: shown, runs: [first] }, { theme }, { area: inside, x, y }) {
  if (!told || !first) return;
  const terms = told.terms.slice(0, shown ?? told.terms.length);
  ctx.save();
  clipTo(ctx, inside);
  const whole = terms.length === told.terms.length;
  drawTermArrows(ctx, { ...told, terms }, timesOf(told, x), whole, runnerStyle(first.id).colour, x, y, theme);
  ctx.restore();
}
