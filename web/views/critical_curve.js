// A landscape of one variable with every critical point, and at the probe the parabola that touches to second order.

import { extent } from 'd3-array';
import { area, axisMargin, clipTo, stretchedScales } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { CATCH, drawKind } from '../plot/critical/critical_marks.js';
import { FAR, isInside } from '../plot/hops.js';
import { poleBehind } from '../plot/poles.js';
import { formatNumber, formatPoint } from '../words/format.js';
import { drawCurveRuns } from './curve_runs.js';

const MARGIN = 0.08;
const AROUND = 2.5;

/** @param {import('../kinds/critical_lab/critical_lab.js').CriticalAnswers} answers @param {import('./view.js').Frame} frame */
function geometry(answers, frame) {
  const [x0, x1] = frame.scene.box;
  let [low = 0, high = 1] = extent(answers.grid.loss.filter(Number.isFinite));
  // The critical points fill the view; what rises far above them leaves it.
  const [lowest = low, highest = high] = extent(answers.findings.critical.points.map(({ value }) => value));
  const span = highest - lowest;
  if (span > 0) [low, high] = [Math.max(low, lowest - AROUND * span), Math.min(high, highest + AROUND * span)];
  const spare = MARGIN * (high - low || 1);
  const inside = area(frame.width, frame.height, axisMargin(frame.theme, [low - spare, high + spare], frame.height));
  return { inside, x0, x1, ...stretchedScales(inside, [x0, x1, low - spare, high + spare]) };
}

/** @type {import('./view.js').View<import('../kinds/critical_lab/critical_lab.js').CriticalAnswers>} */
export const critical_curve = {
  id: 'critical_curve',
  needs: ['grid', 'runs', 'findings'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text } = frame;
    const { findings, grid } = answers;
    const { inside, x0, x1, x, y } = geometry(answers, frame);
    drawAxes(
      ctx,
      inside,
      {
        x,
        y,
        xName: text('axis-x'),
        yName: text('axis-loss'),
        note: findings.probe.patch ? text('model-curve') : undefined,
        grid: true,
      },
      theme,
    );
    const curve = (/** @type {Float64Array} */ values, /** @type {number} */ from, /** @type {number} */ to) => {
      ctx.beginPath();
      let pen = false;
      for (const [i, value] of values.entries()) {
        const finite = Number.isFinite(value);
        const at = x(from + ((to - from) * i) / (values.length - 1));
        const height = Math.max(-FAR, Math.min(FAR, y(value)));
        if (finite && pen) ctx.lineTo(at, height);
        else if (finite) ctx.moveTo(at, height);
        pen = finite && !poleBehind(values, i);
      }
      ctx.stroke();
    };
    ctx.save();
    clipTo(ctx, inside);
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.colour('landscape');
    ctx.lineWidth = theme.line * 3;
    curve(grid.loss, x0, x1);
    const { patch } = findings.probe;
    if (patch) {
      ctx.strokeStyle = theme.colour('accent');
      ctx.lineWidth = theme.line * 2;
      curve(patch.values, patch.box[0], patch.box[1]);
    }
    ctx.restore();

    drawCurveRuns(ctx, inside, { x, y }, answers, frame);
    for (const { at, kind, value } of findings.critical.points) {
      const [px, py] = [x(at[0] ?? 0), y(value)];
      if (isInside(inside, px, py)) drawKind(ctx, kind, px, py, theme, 1.2);
    }
  },

  handle(answers, frame) {
    const { x0, x1, x, y } = geometry(answers, frame);
    const points = answers.findings.critical.points;
    return {
      at: [x(answers.start[0] ?? 0), y(answers.runs[0]?.run.loss[0] ?? 0)],
      toDomain: (px) => [Math.max(x0, Math.min(x1, x.invert(px)))],
      snap: (px) => {
        const distance = (/** @type {ArrayLike<number>} */ at) => Math.abs(x(at[0] ?? 0) - px);
        const [nearest] = points.map(({ at }) => at).sort((a, b) => distance(a) - distance(b));
        return nearest && distance(nearest) <= CATCH ? [...nearest] : null;
      },
    };
  },

  describe({ findings }, frame) {
    const points = findings.critical.points.map(({ at, kind }) => `${frame.text(`kind-${kind}`)} ${formatPoint(at)}`);
    return frame.text('describe-critical-map', {
      probe: formatPoint(findings.probe.at),
      value: formatNumber(findings.probe.report.value),
      count: findings.critical.points.length,
      points: points.join(frame.text('list-separator')),
    });
  },
};
