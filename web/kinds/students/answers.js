// What the core says of students: they learn in the Workers, those of one size after those of the size before; the first that is
// found stuck is looked at and split meanwhile.

import { RECORDED, STEPS, WALKED } from '../../plot/students/course.js';
import { firstTrapped } from '../../plot/students/fates.js';
import { latest } from '../../state/latest.js';
import { sceneOf } from '../../state/state.js';
import { inOrder } from './in_order.js';

export const gives = ['lanes', 'trap', 'published'];

/** Percent of runs that are stuck, by the neurons that teacher and student have. Safran & Shamir, ICML 2018. @type {Record<number, number>} */
const PUBLISHED = { 6: 0.3, 8: 12.6, 10: 34.6 };

/** Neurons more than the teacher has, of the students that are compared. */
const EXTRAS = [0, 1, 2];
/** A run from the split net takes so long that it has walked out: η times its steps. */
const WALK = 300;

/** @typedef {import('../../library/core.js').Students} Students */
/** @typedef {import('../../library/core.js').StudentTrap} StudentTrap */
/** @typedef {Omit<import('../../library/core.js').StudentQuestion, "student">} Asked of students of every size */
/** @typedef {import('../../library/core.js').SplitQuestion} SplitQuestion */
/**
 * @typedef {object} StudentsNeeds
 * @property {import('../../scenes/scene.js').Scene} scene
 * @property {Record<string, number>} values
 * @property {Record<string, number>} marks
 * @property {Asked} asked
 * @property {number} neuron the one that is split, counted from 0
 * @property {number | null} published percent of runs that are stuck
 */
/** @typedef {{extra: number, neurons: number, students: Students | undefined}} Lane students of one size, as far as they are known */
/**
 * @typedef {object} Trap
 * @property {number} start of the student that is stuck
 * @property {SplitQuestion} question
 * @property {StudentTrap} found
 */
/**
 * @typedef {StudentsNeeds & {lanes: Lane[], trap: Trap | null, at?: number}} StudentsAnswers at: the step of the timeline; where
 *   it is left out, its end
 */

/** @param {import('../kind.js').State} state @returns {StudentsNeeds} */
export function needs(state) {
  const scene = /** @type {import('./scene.js').StudentsScene} */ (/** @type {unknown} */ (sceneOf(state)));
  const values = /** @type {Record<string, number>} */ ({ ...state.values });
  const { k = Number.NaN, starts = Number.NaN, lr = Number.NaN, neuron = 1 } = values;
  values.neuron = Math.min(neuron, k);
  return {
    scene: sceneOf(state),
    values,
    marks: { neurons: k },
    asked: { teacher: k, lr, starts, steps: STEPS, every: STEPS / RECORDED, seed: scene.seed },
    neuron: values.neuron - 1,
    published: PUBLISHED[k] ?? null,
  };
}

/** @param {unknown} _lab @param {StudentsNeeds} questions @returns {StudentsAnswers} */
export const ask = (_lab, questions) => ({ ...questions, lanes: lanesOf(questions, []), trap: null });

/** @param {StudentsNeeds} questions @param {readonly Students[]} learned by extra neurons @returns {Lane[]} */
const lanesOf = ({ asked: { teacher } }, learned) =>
  EXTRAS.map((extra) => ({ extra, neurons: teacher + extra, students: learned[extra] }));

/**
 * @param {import('../kind.js').Lab} lab
 * @param {Asked} asked
 * @param {{signal?: AbortSignal, progress?(part: number, learned: Students[]): void}} [watch]
 * @returns {Promise<Students[]>} by extra neurons
 */
async function learn(lab, asked, { signal, progress } = {}) {
  /** @type {Students[]} */
  const learned = [];
  for (const extra of EXTRAS) {
    const students = await lab.studentsInParts({
      ...asked,
      student: asked.teacher + extra,
      ...(signal ? { signal } : {}),
      progress: (part, known) => progress?.((extra + part) / (EXTRAS.length + 1), [...learned, known]),
    });
    learned.push(students);
  }
  return learned;
}

/** @param {StudentsNeeds} questions @param {readonly Students[]} learned @returns {{start: number, question: SplitQuestion} | null} null: nobody is stuck */
function trapped({ asked, neuron }, [students]) {
  const start = firstTrapped(students);
  if (!students || start === undefined) return null;
  const { teacher, lr = Number.NaN } = asked;
  const size = teacher * teacher;
  const weights = inOrder(students.weights.subarray(start * size, (start + 1) * size), teacher);
  const every = Math.max(1, Math.round(WALK / lr / (WALKED - 1)));
  return { start, question: { teacher, weights, neuron, lr, steps: every * (WALKED - 1), every } };
}

/** All that comes later. @param {import('../kind.js').Lab} lab @param {StudentsNeeds} questions @returns {Promise<StudentsAnswers>} */
export async function whole(lab, questions) {
  const learned = await learn(lab, questions.asked);
  const one = trapped(questions, learned);
  const trap = one && { ...one, found: await lab.studentTrapInParts(one.question) };
  return { ...questions, lanes: lanesOf(questions, learned), trap };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slow(lab, changed) {
  /** @type {import('../../state/latest.js').Source<Asked, Students[], Students[]>} */
  const learning = { ask: (asked, watch) => learn(lab, asked, watch), grown: (_, learned) => learned };
  /** @type {import('../../state/latest.js').Source<{start: number, question: SplitQuestion}, StudentTrap, Trap>} */
  const splitting = {
    ask: ({ question }, watch) => lab.studentTrapInParts({ ...question, signal: watch.signal }),
    grown: (_, found, _part, one) => ({ ...one, found }),
  };
  const learned = latest(learning, changed);
  const split = latest(splitting, changed, { quiet: 0 });
  /** @type {readonly Students[] | undefined} */
  let shown;
  /** Stays until that of another neuron is there. @type {Trap | null} */
  let trap = null;
  /** @type {{lanes: Lane[], trap: Trap | null} | null} */
  let known = null;
  return {
    want(questions) {
      const students = learned.want(questions?.asked);
      const one = questions && students ? trapped(questions, students) : null;
      const next = split.want(one) ?? (trap?.start === one?.start ? trap : null);
      if (students !== shown || next !== trap)
        known = questions && students ? { lanes: lanesOf(questions, students), trap: next } : null;
      [shown, trap] = [students, next];
    },
    // Students of another size or at another rate are none of those that are asked for.
    fits: () => false,
    now: () => known,
  };
}
