// The neurons of the stuck student, the weights of each as bars in the teacher's coordinates, where each neuron of the teacher is
// one bar of height 1. A click on one splits that one; from then on all move as the run does.

import { labelFont } from '../../plot/axes.js';
import { linearScale } from '../../plot/scale.js';
import { TRAINED, walkedAt } from '../../plot/students/course.js';
import { fatesOf, nobodyStuck } from '../../plot/students/fates.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/students/answers.js').StudentsAnswers} Answers */
/** @typedef {import('../../kinds/students/answers.js').Trap} Trap */
/** @typedef {import('../view.js').Frame} Frame */
/** @typedef {{left: number, top: number, width: number, height: number}} Cell CSS pixels */

const HIGHEST = 1.25;
const LOWEST = -0.8;
/** A cell is about so many times as wide as high. */
const SHAPE = 1.5;
/** A weight from which on a neuron of the teacher counts as learned. */
const LEARNED = 0.5;

/** @type {import('../view.js').View<Answers>} */
export const student_neurons = {
  id: 'student_neurons',
  hint: 'hint-neuron',
  needs: ['lanes', 'trap'],
  least: [220, 150],

  draw(ctx, { trap, neuron, lanes, asked }, frame) {
    const nobody = nobodyStuck(fatesOf(lanes[0]?.students), asked.starts);
    if (!trap) return drawNobody(ctx, nobody ? 'students-nobody' : 'students-not-computed', frame);
    const neurons = neuronsOf(trap, frame.step);
    const cells = cellsOf(neurons.length, frame);
    const served = servedBy(neurons);
    for (const [i, weights] of neurons.entries()) {
      const taught = served.flatMap((by, input) => (by === i ? [input] : []));
      drawNeuron(ctx, weights, taught, i, /** @type {Cell} */ (cells[i]), neuron, neurons.length, frame);
    }
  },

  handle({ trap, neuron }, frame) {
    if (!trap) return null;
    const count = trap.question.teacher;
    const cells = cellsOf(neuronsOf(trap, frame.step).length, frame);
    const { left = 0, top = 0, width = 0 } = cells[neuron] ?? {};
    const at = /** @type {[number, number]} */ ([left + width - frame.theme.text, top + frame.theme.text]);
    const found = (/** @type {number} */ px, /** @type {number} */ py) =>
      cells.findIndex(
        (cell) => px >= cell.left && px < cell.left + cell.width && py >= cell.top && py < cell.top + cell.height,
      );
    return {
      at,
      moves: 'neuron',
      snap: (px, py) => (found(px, py) >= 0 && found(px, py) < count ? [found(px, py)] : null),
      // By keys: to the next one on that side.
      toDomain: (px, py) => [Math.max(0, Math.min(count - 1, neuron + Math.sign(px - at[0] + py - at[1])))],
    };
  },

  handleLabel: ({ neuron }, text) => ({
    label: text('control-neuron'),
    now: neuron + 1,
    words: String(neuron + 1),
  }),

  describe({ trap }, { text, step }) {
    if (!trap) return text('describe-no-neurons');
    const lengths = neuronsOf(trap, step).map((weights) => formatNumber(Math.hypot(...weights)));
    return text('describe-neurons', { count: lengths.length, lengths: lengths.join(', ') });
  },
};

/** @param {Trap} trap @param {number} step @returns {number[][]} [neuron][input] */
function neuronsOf({ question: { teacher }, found }, step) {
  const size = found.split.weights.length;
  const weights =
    step > TRAINED ? found.split.path.subarray(walkedAt(step) * size, (walkedAt(step) + 1) * size) : found.weights;
  return Array.from({ length: weights.length / teacher }, (_, i) => [
    ...weights.subarray(i * teacher, (i + 1) * teacher),
  ]);
}

/** By which neuron each of the teacher's is learned; the one of the same place where by none. @param {readonly number[][]} neurons @returns {number[]} by input */
const servedBy = (neurons) =>
  (neurons[0] ?? []).map((_, input) => {
    const most = neurons.reduce(
      (best, weights, i) => ((weights[input] ?? 0) > (neurons[best]?.[input] ?? 0) ? i : best),
      0,
    );
    return (neurons[most]?.[input] ?? 0) > LEARNED ? most : input;
  });

/** @param {number} count @param {Frame} frame @returns {Cell[]} */
function cellsOf(count, { width, height }) {
  const columns = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * width) / (SHAPE * height)))));
  const lines = Math.ceil(count / columns);
  const cell = { width: width / columns, height: height / lines };
  return Array.from({ length: count }, (_, i) => ({
    ...cell,
    left: (i % columns) * cell.width,
    top: Math.floor(i / columns) * cell.height,
  }));
}

/**
 * @param {CanvasRenderingContext2D} ctx
 * @param {readonly number[]} weights
 * @param {readonly number[]} taught inputs of the neurons of the teacher that are outlined with it
 * @param {number} i
 * @param {Cell} cell
 * @param {number} chosen the one that is split
 * @param {number} count of all
 * @param {Frame} frame
 */
function drawNeuron(ctx, weights, taught, i, { left, top, width, height }, chosen, count, { theme, step, text }) {
  const half = step > TRAINED && (i === chosen || i === count - 1);
  const pad = theme.text * 0.5;
  const [from, to] = [left + pad, left + width - pad];
  const y = linearScale([LOWEST, HIGHEST], [top + height - pad, top + theme.text * 1.7]);
  if (i === chosen || half) {
    ctx.fillStyle = theme.colour('touch');
    ctx.fillRect(left + 2, top + 2, width - 4, height - 4);
  }
  const wide = (to - from) / weights.length;
  for (const [j, weight] of weights.entries()) {
    ctx.fillStyle = theme.colour(weight < 0 ? 'curve-down' : 'run-gradient-descent');
    const [a, b] = [y(0), y(Math.max(LOWEST, Math.min(HIGHEST, weight)))];
    ctx.fillRect(from + (j + 0.12) * wide, Math.min(a, b), 0.76 * wide, Math.abs(b - a));
  }
  ctx.setLineDash([]);
  ctx.lineWidth = theme.line;
  ctx.strokeStyle = theme.colour('axis');
  ctx.beginPath();
  ctx.moveTo(from, y(0));
  ctx.lineTo(to, y(0));
  ctx.stroke();
  ctx.strokeStyle = theme.colour('ink');
  ctx.lineWidth = theme.line * 1.4;
  for (const input of taught) ctx.strokeRect(from + (input + 0.06) * wide, y(1), 0.88 * wide, y(0) - y(1));
  ctx.font = `600 ${theme.text}px ${theme.font}`;
  ctx.fillStyle = theme.colour('ink');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  const name = String((i === count - 1 && half ? chosen : i) + 1);
  ctx.fillText(half ? text('students-half', { neuron: name }) : name, from, top + theme.text * 0.35, width - pad);
}

/** @param {CanvasRenderingContext2D} ctx @param {string} words message @param {Frame} frame */
function drawNobody(ctx, words, { width, height, theme, text }) {
  labelFont(ctx, theme);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(text(words), width / 2, height / 2, width - theme.text);
}
