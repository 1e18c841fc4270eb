// The outcome map: every pixel is a run. Colour is how fast, pattern is what else; theory's boundary and optimum on top.

import { area, axisMargin, clipTo, equalScales } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawHead, drawHops } from '../plot/hops.js';
import { drawLegend, flow, legendHeight } from '../plot/legend.js';
import { axisUnit } from '../plot/map/axis_unit.js';
import { legendItems } from '../plot/map/map_legend.js';
import { drawBasins, drawBoundary, drawCross, drawFastest, drawOptimum } from '../plot/map/map_marks.js';
import { drawMap } from '../plot/map/map_picture.js';
import { fastest, nearest } from '../plot/map/outcomes.js';
import { drawReadout, readout } from '../plot/map/readout.js';
import { runnerStyle } from '../plot/runner_style.js';
import { linearScale, logScale } from '../plot/scale.js';
import { formatNumber, formatPoint, formatSetting } from '../words/format.js';

/** @typedef {import('./view.js').Frame} Frame */
/** @typedef {import('../kinds/map/map.js').MapAnswers} Answers */
/** @typedef {import('../plot/area.js').Area} Area */

const scratch = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');

/** @param {Answers} answers @param {Frame} frame */
function geometry(answers, frame) {
  const { theme } = frame;
  const { question } = answers.plane;
  const margin = axisMargin(theme);
  const room = frame.width - margin.left - margin.right;
  const items = legendItems(answers, frame);
  const places = flow(/** @type {CanvasRenderingContext2D} */ (scratch), items, room, theme);
  const legend = legendHeight(places, theme) + theme.text * 0.4;
  let inside = area(frame.width, frame.height, { ...margin, top: margin.top + legend });
  const equal = question.x.path.startsWith('start.');
  if (equal) {
    const { x, y } = question;
    inside = equalScales(inside, [x.min, x.max, y.min, y.max]).area;
  }
  const across = (inside.right - inside.left) / question.x.n / 2;
  const up = (inside.bottom - inside.top) / question.y.n / 2;
  // The first and the last pixel are centred on the ends of the axes.
  const x = scaleOf(question.x, [inside.left + across, inside.right - across]);
  const y = scaleOf(question.y, [inside.bottom - up, inside.top + up]);
  const unit = axisUnit(answers);
  const axis = scaleOf({ ...question.x, min: question.x.min / unit, max: question.x.max / unit }, [
    inside.left + across,
    inside.right - across,
  ]);
  const legendTop = equal ? Math.max(0, inside.top - legend - margin.top) : 0;
  return { inside, x, y, axis, places, legendTop };
}

/** @param {import('../library/core.js').SweepQuestion["x"]} axis @param {[number, number]} range @returns {import('../plot/area.js').Scale} */
function scaleOf({ min, max, scale }, range) {
  return (scale === 'log' ? logScale : linearScale)([min, max], range);
}

/**
 * Where the axes are the landscape's own, the run is drawn where it goes.
 * @param {CanvasRenderingContext2D} ctx
 * @param {Area} inside
 * @param {Answers} answers
 * @param {Frame} frame
 * @param {import('../plot/area.js').Scale} x
 * @param {import('../plot/area.js').Scale} y
 */
function drawRun(ctx, inside, answers, frame, x, y) {
  const [answer] = answers.runs;
  if (!answer) return;
  const { run } = answer;
  const at = (/** @type {number} */ k) =>
    /** @type {[number, number]} */ ([x(run.w[2 * k] ?? 0), y(run.w[2 * k + 1] ?? 0)]);
  const coordinates = (/** @type {number} */ k) => run.w.subarray(2 * k, 2 * k + 2);
  const track = { count: run.steps + 1, at, coordinates };
  drawHops(ctx, inside, track, frame.step, runnerStyle(answer.id), frame.theme);
  drawHead(ctx, inside, track, frame.step, runnerStyle(answer.id), frame.theme);
}

/** @param {Answers} answers @param {Frame} frame @param {number} px @param {number} py @returns {[number, number]} values of the pixel there */
function pixelAt(answers, frame, px, py) {
  const { x, y } = geometry(answers, frame);
  const map = /** @type {import('../kinds/runs/maps.js').OutcomeMap} */ (answers.map);
  return [map.x[nearest(map.x, x.invert(px))] ?? 0, map.y[nearest(map.y, y.invert(py))] ?? 0];
}

/** @type {import('./view.js').View<import('../kinds/map/map.js').MapAnswers>} */
export const outcome_map = {
  id: 'outcome_map',
  hint: 'hint-pixel',
  needs: ['runs', 'plane', 'map'],
  least: [240, 180],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { map, scene } = answers;
    if (!map) return;
    const { inside, x, y, axis, places, legendTop } = geometry(answers, frame);
    drawLegend(ctx, places, inside.left, legendTop, theme);
    drawMap(ctx, inside, map, answers.plane, theme);
    const wide = Math.max(3, Math.floor((inside.right - inside.left) / (theme.text * 3.5)));
    drawAxes(
      ctx,
      inside,
      {
        x: axis,
        y,
        xTicks: axis.ticks(wide),
        xName: text(scene.map.x.name),
        yName: text(scene.map.y.name),
        note: text(map.part === 1 ? 'map-final' : map.part > 0 ? 'map-sharpens' : 'map-preview', {
          percent: Math.round(map.part * 100),
        }),
      },
      theme,
    );
    ctx.save();
    clipTo(ctx, inside);
    if (answers.plane.boundary)
      drawBoundary(ctx, inside, answers.plane.boundary, x, y, text(`boundary-${answers.runs[0]?.id}`), theme);
    ctx.restore();
    const best = answers.plane.optimum && fastest(map, answers.plane);
    if (best) drawFastest(ctx, x(map.x[best.column] ?? 0), y(map.y[best.row] ?? 0), theme);
    if (answers.plane.optimum) drawOptimum(ctx, x(answers.plane.optimum.lr), y(answers.plane.optimum.beta), theme);
    if (answers.plane.basins) {
      drawRun(ctx, inside, answers, frame, x, y);
      drawBasins(ctx, answers.plane.basins, x, y, theme);
    }
    const { pixel: taken, probe } = answers;
    drawCross(ctx, inside, x(taken[0]), y(taken[1]), theme, probe ? 0.45 : 1, false);
    if (probe) drawCross(ctx, inside, x(probe[0]), y(probe[1]), theme, 1, true);
    const [column, row] = probe ?? taken;
    if (!frame.silent) drawReadout(ctx, inside, x(column), y(row), readout(answers, text), theme);
  },

  handle(answers, frame) {
    if (!answers.map) return null;
    const { x, y } = geometry(answers, frame);
    const [column, row] = answers.pixel;
    return { at: [x(column), y(row)], toDomain: (px, py) => pixelAt(answers, frame, px, py), moves: 'pixel' };
  },

  hoverAt(answers, frame, px, py) {
    if (!answers.map) return null;
    const { inside } = geometry(answers, frame);
    if (px < inside.left || px > inside.right || py < inside.top || py > inside.bottom) return null;
    return pixelAt(answers, frame, px, py);
  },

  handleLabel(answers, text) {
    const { values, start, scene } = answers;
    const label = text('map-handle');
    if (!scene.map.x.control) return { label, now: start[0] ?? 0, words: formatPoint(start) };
    const lr = (values[scene.map.x.control] ?? 0) / axisUnit(answers);
    const beta = values[scene.map.y.control ?? ''] ?? 0;
    return { label, now: lr, words: `ηλₘₐₓ = ${formatSetting(lr)}, β = ${formatSetting(beta)}` };
  },

  describe(answers, frame) {
    const { text } = frame;
    const { plane, map } = answers;
    if (!map) return '';
    if (plane.basins) return text('describe-map-starts', { start: formatPoint(answers.start) });
    const best = fastest(map, plane);
    return text('describe-map', {
      lr: formatNumber(best ? (map.x[best.column] ?? 0) / axisUnit(answers) : null),
      beta: formatNumber(best ? map.y[best.row] : null),
      steps: best?.steps ?? 0,
    });
  },
};
