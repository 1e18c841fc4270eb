// The bifurcation diagram: where runs are after many steps, by learning rate. It draws itself from the left; beyond the learning rate of
// the moment it is pale. Dragging over it makes a box that becomes the picture.

import { area, axisMargin, clipTo, stretchedScales } from '../../plot/area.js';
import { drawAxes } from '../../plot/axes.js';
import { drawRate, drawThresholds, thresholdsOf } from '../../plot/diagram/marks.js';
import { drawPoints, startColours } from '../../plot/diagram/points.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { formatNumber, formatPoint, formatSetting } from '../../words/format.js';
import { pointAt } from '../view.js';

/** @typedef {import('../../kinds/diagram/answers.js').DiagramAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */

/** Of what lies beyond the learning rate of the moment. */
const PALE = 0.5;
/** The handle stands so far above the axis, in parts of the height. */
const HANDLE = 0.07;
/** By this part of the timeline it is drawn: first fast, as the first steps of a run stay long. */
const DRAWN = 0.6;

/** @param {Answers} answers @param {Frame} frame */
function geometry({ box }, { width, height, theme }) {
  const inside = area(width, height, axisMargin(theme, [box[2], box[3]], height));
  return { inside, ...stretchedScales(inside, box) };
}

/** Up to where it has been drawn at that step. @param {Answers} answers @param {Frame} frame */
function drawnTo({ box, lr }, { step, last, silent }) {
  const pen = box[0] + (box[1] - box[0]) * Math.min(1, Math.sqrt(step / (DRAWN * last)));
  return silent ? Math.min(lr, pen) : pen;
}

/** A word for each start, in its colour. @param {CanvasRenderingContext2D} ctx @param {import('../../plot/area.js').Area} inside @param {Answers} answers @param {Frame} frame @param {number} taken CSS pixels from the left */
function drawStarts(ctx, inside, { starts }, { theme, text }, taken) {
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'bottom';
  const words = starts.map((start) =>
    text('diagram-from', { start: start.length === 1 ? formatSetting(start[0] ?? 0) : formatPoint(start) }),
  );
  const gap = theme.text;
  const width = words.reduce((sum, each) => sum + ctx.measureText(each).width + gap, 0);
  if (taken + width > inside.right - inside.left) return;
  let right = inside.right;
  for (const [i, each] of [...words.entries()].reverse()) {
    ctx.fillStyle = theme.colour(startColours[i] ?? 'ink');
    ctx.fillText(each, right, inside.top - 0.15 * theme.text);
    right -= ctx.measureText(each).width + gap;
  }
}

/** @type {import('../view.js').View<Answers>} */
export const bifurcation_diagram = {
  id: 'bifurcation_diagram',
  hint: 'hint-rate',
  needs: ['diagram', 'law', 'runs'],
  least: [240, 180],

  draw(ctx, answers, frame) {
    const { theme, text, silent, step } = frame;
    const { inside, x, y } = geometry(answers, frame);
    const { box, lr, coarse, diagram, scene } = answers;
    const yName = text('axis-after');
    drawAxes(ctx, inside, { x, y, xName: text('axis-rate'), yName }, theme);
    drawStarts(ctx, inside, answers, frame, ctx.measureText(yName).width);

    ctx.save();
    clipTo(ctx, inside);
    const until = drawnTo(answers, frame);
    const reached = lr > box[0] && lr < box[1] ? Math.min(lr, until) : until;
    const fine = diagram === coarse ? box[0] : box[0] + ((box[1] - box[0]) * diagram.known) / diagram.columns;
    const parts = /** @type {const} */ ([
      ['coarse', coarse, fine, box[1]],
      ['fine', diagram, box[0], fine],
    ]);
    for (const [from, to, alpha] of /** @type {const} */ ([
      [box[0], reached, 1],
      [reached, until, PALE],
    ])) {
      ctx.globalAlpha = alpha;
      for (const [use, what, low, high] of parts)
        drawPoints(ctx, inside, use, what, [Math.max(from, low), Math.min(to, high)], theme);
    }
    ctx.globalAlpha = 1;
    const thresholds = thresholdsOf(answers.law).filter((each) => !silent || each <= lr);
    drawThresholds(ctx, inside, x, thresholds, theme, true);
    drawRate(ctx, inside, x, lr, theme);
    ctx.restore();

    const [run] = answers.runs;
    const now = run ? (pointAt(run, step)[0] ?? Number.NaN) : Number.NaN;
    if (lr >= box[0] && lr <= box[1] && now >= box[2] && now <= box[3])
      drawMarker(ctx, 'disc', x(lr), y(now), 4.6 * theme.line ** 0.5, theme.colour('ink'), theme.colour('ground'));
    const across = (scene.diagram[1] - scene.diagram[0]) / (box[1] - box[0]);
    if (across > 1) {
      ctx.font = `600 ${theme.text}px ${theme.font}`;
      ctx.fillStyle = theme.colour('ink');
      ctx.textAlign = 'left';
      ctx.textBaseline = 'bottom';
      const words = text('diagram-times', { times: formatSetting(across) });
      outlined(ctx, words, inside.left + 0.5 * theme.text, inside.bottom - 0.4 * theme.text, theme);
    }
  },

  handle(answers, frame) {
    const { inside, x } = geometry(answers, frame);
    const [low, high] = x.domain;
    const at = x(Math.max(low, Math.min(high, answers.lr)));
    return {
      at: [at, inside.bottom - HANDLE * (inside.bottom - inside.top)],
      toDomain: (px) => [Math.max(low, Math.min(high, x.invert(px)))],
      moves: 'lr',
    };
  },

  corner(answers, frame, px, py) {
    const { inside, x, y } = geometry(answers, frame);
    const within = (/** @type {number} */ value, /** @type {number} */ low, /** @type {number} */ high) =>
      Math.max(low, Math.min(high, value));
    return [x.invert(within(px, inside.left, inside.right)), y.invert(within(py, inside.top, inside.bottom))];
  },

  handleLabel: ({ lr }, text) => ({ label: text('diagram-handle'), now: lr, words: `η = ${formatSetting(lr, 5)}` }),

  describe({ box, period, growth, lr }, { text }) {
    return text('describe-diagram', {
      from: formatSetting(box[0], 6),
      to: formatSetting(box[1], 6),
      lr: formatSetting(lr, 5),
      values: period > 0 ? String(period) : text('diagram-many'),
      exponent: formatNumber(growth.exponent),
    });
  },
};
