// The map with every critical point: its kind, its curvatures, the separatrices between the basins, and at the probe
// the contours of the paraboloid that touches there. The probe is the start of the run and is dragged like one.

import { clipTo, mapScales, placeIn } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawContours, gridLevels } from '../plot/contours.js';
import { CATCH, crowded, drawEigenArrows, drawKind, largestCurvature } from '../plot/critical/critical_marks.js';
import { criticalValue } from '../plot/critical/critical_value.js';
import { drawLens, drawLensName } from '../plot/critical/quadratic_lens.js';
import { drawHead, drawHops, isInside } from '../plot/hops.js';
import { drawNotes } from '../plot/overlays/notes.js';
import { drawContinuum, drawSeparatrices } from '../plot/overlays/separatrices.js';
import { runnerStyle } from '../plot/runner_style.js';
import { formatNumber, formatPoint } from '../words/format.js';
import { shownRuns } from './view.js';

const GROWN_AFTER = 12;
const LONGEST_ARROW = 34;
const SHORTEST_ARROW = 10;
/** So many points are described in words. */
const DESCRIBED = 60;

/** @typedef {import('../plot/area.js').Scale} Scale */
/** @typedef {import('../kinds/critical_lab/findings.js').Findings} Findings */

/** @param {import('./view.js').Frame} frame */
const geometry = (frame) => mapScales(frame, frame.scene.box);

/** @param {import('../kinds/critical_lab/critical_lab.js').CriticalAnswers} answers */
const probeValue = ({ findings: { probe }, grid }) =>
  probe.point ? criticalValue(probe.report.value, grid) : probe.report.value;

/** Ways into a saddle part basins where there are some. @param {import('../kinds/critical_lab/findings.js').Findings} findings */
const borders = ({ critical }) => critical.points.some(({ kind }) => kind === 'minimum');

/** @type {import('./view.js').View<import('../kinds/critical_lab/critical_lab.js').CriticalAnswers>} */
export const critical_map = {
  id: 'critical_map',
  hint: 'hint-probe',
  needs: ['grid', 'runs', 'findings'],
  least: [200, 160],

  draw(ctx, answers, frame) {
    const { theme, text, scene } = frame;
    const { findings } = answers;
    const { area: inside, x, y } = geometry(frame);
    drawContours(ctx, inside, answers.grid, scene.critical, theme);
    drawAxes(ctx, inside, { x, y, xName: text('axis-x'), yName: text('axis-y') }, theme);
    drawNotes(ctx, inside, theme, [
      ...(findings.separatrices.length ? [text(`legend-${borders(findings) ? 'separatrix' : 'inflow'}`)] : []),
      text(`levels-${gridLevels(answers.grid, scene.critical).kind}`),
    ]);

    ctx.save();
    clipTo(ctx, inside);
    const grown = frame.playing ? Math.min(1, (frame.step + 1) / GROWN_AFTER) : 1;
    drawLens(ctx, findings.probe, x, y, theme);
    drawSeparatrices(ctx, findings.separatrices, x, y, grown, theme);
    drawSections(ctx, findings, x, y, theme);
    const { points } = findings.critical;
    const largest = largestCurvature(points);
    const spacing = Math.sqrt(
      ((inside.right - inside.left) * (inside.bottom - inside.top)) / Math.max(1, points.length),
    );
    const longest = Math.max(SHORTEST_ARROW, Math.min(LONGEST_ARROW, 0.3 * spacing));
    for (const point of points) {
      if (point.line) drawContinuum(ctx, point.line, x, y, theme);
      else if (!crowded(points))
        drawEigenArrows(ctx, x(point.at[0] ?? 0), y(point.at[1] ?? 0), point, largest, longest, theme);
    }
    ctx.restore();

    for (const answer of shownRuns(answers, frame)) {
      const { run } = answer;
      const track = {
        count: run.steps + 1,
        at: (/** @type {number} */ k) =>
          /** @type {[number, number]} */ ([x(run.w[2 * k] ?? 0), y(run.w[2 * k + 1] ?? 0)]),
        coordinates: (/** @type {number} */ k) => run.w.subarray(2 * k, 2 * k + 2),
      };
      drawHops(ctx, inside, track, frame.step, runnerStyle(answer.id), theme);
      drawHead(ctx, inside, track, frame.step, runnerStyle(answer.id), theme);
    }
    for (const { at, kind, line } of points) {
      const [px, py] = [x(at[0] ?? 0), y(at[1] ?? 0)];
      if (!line && isInside(inside, px, py)) drawKind(ctx, kind, px, py, theme, crowded(points) ? 0.7 : 1);
    }
    drawLensName(ctx, inside, findings.probe, x, y, text('model-label'), theme);
  },

  handle(answers, frame) {
    const { x, y } = geometry(frame);
    const [startX = 0, startY = 0] = answers.start;
    const points = answers.findings.critical.points;
    const caught = (/** @type {number} */ px, /** @type {number} */ py) => {
      const distance = (/** @type {ArrayLike<number>} */ at) => Math.hypot(x(at[0] ?? 0) - px, y(at[1] ?? 0) - py);
      const [nearest] = points.map(({ at }) => at).sort((a, b) => distance(a) - distance(b));
      return nearest && distance(nearest) <= CATCH ? [...nearest] : null;
    };
    return {
      at: [x(startX), y(startY)],
      toDomain: placeIn({ x, y }, frame.scene.box),
      snap: caught,
    };
  },

  describe(answers, frame) {
    const { findings } = answers;
    const points = findings.critical.points
      .slice(0, DESCRIBED)
      .map(
        ({ at, kind, value }) =>
          `${frame.text(`kind-${kind}`)} ${formatPoint(at)}, f = ${formatNumber(criticalValue(value, answers.grid))}`,
      );
    return frame.text('describe-critical-map', {
      probe: formatPoint(findings.probe.at),
      value: formatNumber(probeValue(answers)),
      count: findings.critical.points.length,
      points: points.join(frame.text('list-separator')),
    });
  },
};

/** The curves along which the landscape is cut. @param {CanvasRenderingContext2D} ctx @param {Findings} findings @param {Scale} x @param {Scale} y @param {import('../words/theme.js').Theme} theme */
function drawSections(ctx, { sections }, x, y, theme) {
  for (const section of sections) {
    ctx.strokeStyle = theme.colour(section.bend ? 'curve-down' : 'curve-up');
    ctx.setLineDash(section.bend ? [10, 5] : []);
    ctx.lineWidth = theme.line * 2.6;
    ctx.beginPath();
    for (let i = -60; i <= 60; i++) {
      const t = i / 40;
      const [along, across] = [t, section.bend * t * t];
      const [cos, sin] = [Math.cos(section.angle), Math.sin(section.angle)];
      ctx.lineTo(x(cos * along - sin * across), y(sin * along + cos * across));
    }
    ctx.stroke();
  }
  ctx.setLineDash([]);
}
