// What f does along a line and along a parabola through the origin: two curves, each with its own verdict.

import { extent } from 'd3-array';
import { clipTo } from '../plot/area.js';
import { drawAxes } from '../plot/axes.js';
import { drawKind } from '../plot/critical/critical_marks.js';
import { linearScale } from '../plot/scale.js';
import { formatSetting } from '../words/format.js';

/** The view ends where the curve rises this many times higher than it dips. */
const TALLEST = 5;

/** @type {import('./view.js').View<import('../kinds/critical_lab/critical_lab.js').CriticalAnswers>} */
export const sections = {
  id: 'sections',
  needs: ['findings'],
  least: [200, 100],

  draw(ctx, answers, frame) {
    const all = answers.findings.sections ?? [];
    const height = frame.height / Math.max(1, all.length);
    for (const [i, section] of all.entries()) drawSection(ctx, section, i * height, height, frame);
  },

  describe(answers, frame) {
    const verdicts = (answers.findings.sections ?? []).map(({ id, angle, origin }) =>
      sectionTitle(frame.text, id, angle, origin),
    );
    return verdicts.join(frame.text('list-separator'));
  },
};

/** @param {import('../words/i18n.js').Translate} text @param {string} id @param {number} angle @param {import('../kinds/critical_lab/findings.js').CriticalPoint | null} origin */
function sectionTitle(text, id, angle, origin) {
  return text(`section-${id}`, {
    angle: formatSetting(Math.round((angle * 1800) / Math.PI) / 10),
    kind: text(`kind-${origin?.kind ?? 'degenerate'}`),
  });
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {import('../kinds/critical_lab/findings.js').Section} section
 * @param {number} top
 * @param {number} height
 * @param {import('./view.js').Frame} frame
 */
function drawSection(ctx, { id, angle, bend, reach, values, origin }, top, height, { width, theme, text }) {
  const inside = {
    left: theme.text * 4.6,
    right: width - theme.text * 0.8,
    top: top + theme.text * 1.7,
    bottom: top + height - theme.text * 1.9,
  };
  if (inside.bottom - inside.top < theme.text || inside.right - inside.left < theme.text) return;
  const [low = 0, high = 1] = extent(values);
  const ceiling = low < 0 ? Math.min(high, Math.max(-TALLEST * low, -0.3 * low)) : high;
  const margin = (Math.max(0, ceiling) - low) * 0.12;
  const x = linearScale([-reach, reach], [inside.left, inside.right]);
  const y = linearScale([low - margin, Math.max(0, ceiling) + margin], [inside.bottom, inside.top]);
  drawAxes(ctx, inside, { x, y, xName: 't', yName: '', yTicks: [0], xTicks: x.ticks(4) }, theme);
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(sectionTitle(text, id, angle, origin), theme.text * 0.4, top + theme.text * 0.2);

  ctx.save();
  clipTo(ctx, inside);
  ctx.strokeStyle = theme.colour('grid');
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(inside.left, y(0));
  ctx.lineTo(inside.right, y(0));
  ctx.stroke();
  ctx.strokeStyle = theme.colour(bend ? 'curve-down' : 'curve-up');
  ctx.lineWidth = theme.line * 2.6;
  ctx.setLineDash(bend ? [10, 5] : []);
  ctx.beginPath();
  for (const [i, value] of values.entries()) ctx.lineTo(x(-reach + (2 * reach * i) / (values.length - 1)), y(value));
  ctx.stroke();
  ctx.restore();
  ctx.setLineDash([]);
  if (origin) drawKind(ctx, origin.kind, x(0), y(0), theme);
}
