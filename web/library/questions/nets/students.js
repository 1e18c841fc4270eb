// Students of n neurons that learn a teacher of k in closed form: many starts, the Hessian where one ends, a neuron split.
import { number, numbers, object, seedOf, whole } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { onePart } from '../../parts/one_part.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {object} StudentQuestion
 * @property {number} teacher neurons of the teacher, which is also the number of inputs
 * @property {number} student neurons of each student
 * @property {number} [lr] 0.3
 * @property {number} [steps] 4000
 * @property {number} [every] steps from one recorded loss to the next, 50
 * @property {number} starts
 * @property {number} [seed]
 *
 * @typedef {object} Students
 * @property {number} frames
 * @property {Float64Array} losses [start][frame], frame f after f·every steps; NaN: not known yet
 * @property {Float64Array} weights [start][neuron][input] at the end
 * @property {Float64Array} ends [start]: the loss there
 *
 * @typedef {{teacher: number, weights: ArrayLike<number>}} StudentWeights weights: [neuron][input]
 *
 * @typedef {object} StudentPoint
 * @property {number} loss
 * @property {number} gradientNorm
 * @property {Float64Array} eigenvalues of the Hessian, ascending
 * @property {Float64Array} direction eigenvector of the lowest
 *
 * @typedef {StudentWeights & {neuron: number, push?: number, lr?: number, steps?: number, every?: number}} SplitQuestion push:
 *   along the lowest eigenvector of the split net, 1e-4; lr 0.3; 1000 steps, every 10 recorded
 *
 * @typedef {object} SplitStudent
 * @property {Float64Array} weights as split
 * @property {StudentPoint} point there
 * @property {Float64Array} predicted curvatures that the split has added, ascending: eigenvalues of 2Hᵢᵢ − I, Hᵢᵢ the block of the
 *   neuron in the Hessian before it
 * @property {Float64Array} losses [frame] of the run from beside it
 * @property {Float64Array} path [frame][neuron][input] of that run
 *
 * @typedef {object} StudentTrap
 * @property {Float64Array} weights of the critical point beside
 * @property {StudentPoint} point there
 * @property {SplitStudent} split from there
 */

// About 20 ns for a pair of neurons.
const PAIRS_PER_PART = 500_000;
/** The core steps so many starts in the time of one. */
const TOGETHER = 2;

/** @param {unknown} value */
function read(value) {
  const { teacher, student, lr = 0.3, steps = 4000, every = 50, starts, seed } = object(value, 'question');
  return {
    teacher: whole(teacher, 'teacher'),
    student: whole(student, 'student'),
    lr: number(lr, 'lr'),
    steps: whole(steps, 'steps'),
    every: whole(every, 'every'),
    starts: whole(starts, 'starts'),
    seed: seedOf(seed),
  };
}

/** @param {any} value */
const readWeights = (value) => ({
  teacher: whole(object(value, 'question').teacher, 'teacher'),
  weights: numbers(value.weights, 'weights'),
});

/** @param {any} value */
function readSplit(value) {
  const { neuron, push = 1e-4, lr = 0.3, steps = 1000, every = 10 } = object(value, 'question');
  return {
    ...readWeights(value),
    neuron: whole(neuron, 'neuron'),
    push: number(push, 'push'),
    lr: number(lr, 'lr'),
    steps: whole(steps, 'steps'),
    every: whole(every, 'every'),
  };
}

/**
 * Start i is the same whatever runs beside it.
 * @param {Asker} core
 * @returns {(question: StudentQuestion & import('../../parts/plan.js').Watched<Students>) => Promise<Students>}
 */
export const studentsInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    const { teacher, student, steps, every, starts } = question;
    // Refused now rather than by a part.
    ask('students', { ...question, first: 0, count: 1, steps: 1, every: Math.min(every, 1) });
    const frames = Math.floor(steps / every) + 1;
    const size = teacher * student;
    const losses = new Float64Array(starts * frames).fill(Number.NaN);
    const weights = new Float64Array(starts * size).fill(Number.NaN);
    const ends = new Float64Array(starts).fill(Number.NaN);
    const startsOf = (/** @type {import('../../parts/plan.js').Range} */ { first, count }) => ({
      first: first * TOGETHER,
      count: Math.min(count * TOGETHER, starts - first * TOGETHER),
    });
    return {
      units: Math.ceil(starts / TOGETHER),
      size: PAIRS_PER_PART / (steps * size * 2),
      name: 'students',
      question: (range) => ({ ...question, ...startsOf(range) }),
      take(/** @type {Students} */ part, range) {
        const { first } = startsOf(range);
        losses.set(part.losses, first * frames);
        weights.set(part.weights, first * size);
        ends.set(part.ends, first);
      },
      answer: () => ({ frames, losses, weights, ends }),
    };
  });

/** @param {Asker} core @returns {(question: StudentWeights) => StudentPoint} */
export const studentPoint = ({ answer }) => answer('studentPoint', readWeights);

/** Newton's steps to the critical point beside. @param {Asker} core @returns {(question: StudentWeights) => Float64Array} */
export const settleStudent = ({ answer }) => answer('settleStudent', readWeights);

/** @param {Asker} core @returns {(question: SplitQuestion) => SplitStudent} */
export const splitStudent = ({ answer }) => answer('splitStudent', readSplit);

/**
 * Where a stuck student is, and what becomes of it once a neuron is split; on a Worker, as it takes longer than a frame.
 * @param {Asker} core
 * @returns {(question: SplitQuestion & import('../../parts/plan.js').Watched<StudentTrap>) => Promise<StudentTrap>}
 */
export const studentTrapInParts = ({ inParts }) =>
  inParts((value) => {
    const question = readSplit(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    return onePart('studentTrap', question);
  });
