// The curvatures of a stuck student, a dot each, before and after one of its neurons is split: all on one side of 0, then one
// and more on the other.

import { area } from '../../plot/area.js';
import { drawAxes, labelFont } from '../../plot/axes.js';
import { outlined } from '../../plot/labels/outlined.js';
import { drawMarker } from '../../plot/marker.js';
import { symlogScale } from '../../plot/scale.js';
import { TRAINED } from '../../plot/students/course.js';
import { fatesOf, nobodyStuck } from '../../plot/students/fates.js';
import { countDown, signOf } from '../../plot/students/spectra.js';
import { formatNumber, superscript } from '../../words/format.js';

/** @typedef {import('../../kinds/students/answers.js').StudentsAnswers} Answers */
/** @typedef {import('../view.js').Frame} Frame */
/** @typedef {import('../../plot/area.js').Area} Area */
/** @typedef {import('../../plot/scale.js').Scale} Scale */

const DOMAIN = /** @type {const} */ ([-0.35, 4]);
const NEAR = 0.02;
const TICKS = [-0.2, -0.05, 0, 0.05, 0.2, 1, 3];
const LOOKS = /** @type {const} */ ({
  up: { colour: 'curve-up', marker: 'disc' },
  flat: { colour: 'kind-degenerate', marker: 'square' },
  down: { colour: 'curve-down', marker: 'triangle_down' },
});

/** @param {Frame} frame @param {0 | 1} row @returns {Area} */
function rowOf({ width, height, theme }, row) {
  const high = height / 2;
  return area(width, height, {
    left: theme.text * 0.9,
    right: theme.text * 0.9,
    top: row * high + theme.text * 3.3,
    bottom: height - (row + 1) * high + theme.text * 1.9,
  });
}

/** @type {import('../view.js').View<Answers>} */
export const split_spectrum = {
  id: 'split_spectrum',
  needs: ['lanes', 'trap'],
  least: [240, 170],

  draw(ctx, { trap, lanes, asked }, frame) {
    const { theme, text, step } = frame;
    const split = step > TRAINED;
    const before = trap?.found.point.eigenvalues ?? [];
    const after = split ? (trap?.found.split.point.eigenvalues ?? []) : [];
    const size = Math.min(dotSize(before, rowOf(frame, 0), theme), dotSize(after, rowOf(frame, 1), theme));
    drawRow(ctx, before, rowOf(frame, 0), size, frame);
    drawRow(ctx, after, rowOf(frame, 1), size, frame);
    const neurons = lanes[0]?.neurons ?? 0;
    heading(
      ctx,
      rowOf(frame, 0),
      text('students-before', { dimension: superscript(neurons * neurons) }),
      before,
      frame,
    );
    heading(
      ctx,
      rowOf(frame, 1),
      text('students-after', { dimension: superscript(neurons * (neurons + 1)) }),
      after,
      frame,
    );
    if (trap && split) return;
    const inside = rowOf(frame, trap ? 1 : 0);
    labelFont(ctx, theme);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    const nobody = nobodyStuck(fatesOf(lanes[0]?.students), asked.starts);
    const words = text(trap ? 'students-not-yet' : nobody ? 'students-nobody' : 'students-not-computed');
    const [left, right] = [scaleIn(inside)(0), inside.right];
    ctx.fillText(words, (left + right) / 2, (inside.top + inside.bottom) / 2, right - left);
  },

  describe({ trap }, { text, step }) {
    if (!trap) return text('describe-no-spectrum');
    const { point, split } = trap.found;
    const [before, after] = [point.eigenvalues, split.point.eigenvalues];
    const first = text('describe-spectrum', {
      count: before.length,
      lowest: formatNumber(before[0]),
      down: countDown(before),
    });
    if (step <= TRAINED) return first;
    const numbers = { count: after.length, lowest: formatNumber(after[0]), down: countDown(after) };
    return `${first} ${text('describe-spectrum-after', numbers)}`;
  },
};

/** @param {Area} inside @returns {Scale} */
const scaleIn = (inside) => symlogScale(DOMAIN, [inside.left, inside.right], NEAR);

/** Which dots stand on one place: in pixels of the axis. @param {ArrayLike<number>} curvatures @param {Scale} x @param {number} size @returns {number[][]} */
function pilesOf(curvatures, x, size) {
  /** @type {Map<number, number[]>} */
  const piles = new Map();
  for (const curvature of Array.from(curvatures)) {
    // Nothing stands on the other side of 0 for being counted to a pile.
    const place =
      Math.sign(signOf(curvature) === 'flat' ? 0 : curvature) *
      Math.ceil(Math.abs(x(curvature) - x(0)) / (2 * size) - 0.5);
    piles.set(place, [...(piles.get(place) ?? []), curvature]);
  }
  return [...piles.values()];
}

/** So large that the highest pile fits. @param {ArrayLike<number>} curvatures @param {Area} inside @param {import('../../words/theme.js').Theme} theme */
function dotSize(curvatures, inside, theme) {
  let size = theme.text * 0.42;
  const fits = () =>
    Math.max(0, ...pilesOf(curvatures, scaleIn(inside), size).map(({ length }) => length)) * 2 * size <=
    inside.bottom - inside.top;
  while (size > 0.6 && !fits()) size *= 0.93;
  return size;
}

/** @param {CanvasRenderingContext2D} ctx @param {ArrayLike<number>} curvatures @param {Area} inside @param {number} size @param {Frame} frame */
function drawRow(ctx, curvatures, inside, size, { theme, text }) {
  const x = scaleIn(inside);
  ctx.fillStyle = theme.colour('ramp-around-3');
  ctx.fillRect(inside.left, inside.top, x(0) - inside.left, inside.bottom - inside.top);
  drawAxes(ctx, inside, { x, y: x, xTicks: TICKS, yTicks: [], xName: 'λ', yName: '' }, theme);
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 2;
  ctx.setLineDash([]);
  ctx.beginPath();
  ctx.moveTo(x(0), inside.top);
  ctx.lineTo(x(0), inside.bottom);
  ctx.stroke();
  for (const pile of pilesOf(curvatures, x, size)) {
    const middle = pile.reduce((sum, curvature) => sum + x(curvature), 0) / pile.length;
    for (const [i, curvature] of pile.entries()) {
      const { colour, marker } = LOOKS[signOf(curvature)];
      drawMarker(
        ctx,
        marker,
        middle,
        inside.bottom - (2 * i + 1) * size,
        size * 0.85,
        theme.colour(colour),
        theme.colour('ground'),
      );
    }
  }
  labelFont(ctx, theme, 0.9);
  ctx.textBaseline = 'top';
  ctx.textAlign = 'center';
  ctx.fillStyle = theme.colour('curve-down');
  const top = inside.top + theme.text * 0.3;
  outlined(ctx, text('students-way-down'), (inside.left + x(0)) / 2, top, theme);
  ctx.fillStyle = theme.colour('curve-up');
  ctx.textAlign = 'left';
  outlined(ctx, text('students-way-up'), x(0) + theme.text * 0.5, top, theme);
}

/** What it is, and the lowest curvature, large. @param {CanvasRenderingContext2D} ctx @param {Area} inside @param {string} words @param {ArrayLike<number>} curvatures @param {Frame} frame */
function heading(ctx, inside, words, curvatures, { theme, text }) {
  const lowest = curvatures[0];
  ctx.textAlign = 'left';
  ctx.textBaseline = 'bottom';
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour('ink');
  const room = inside.right - inside.left;
  ctx.fillText(words, inside.left, inside.top - theme.text * 1.9, room);
  if (lowest === undefined) return;
  const down = countDown(curvatures);
  ctx.font = `600 ${theme.text * 1.2}px ${theme.font}`;
  ctx.fillStyle = theme.colour(LOOKS[signOf(lowest)].colour);
  const numbers = { lowest: formatNumber(lowest), down };
  ctx.fillText(
    text(down > 0 ? 'students-lowest-down' : 'students-lowest-up', numbers),
    inside.left,
    inside.top - theme.text * 0.3,
    room,
  );
}
