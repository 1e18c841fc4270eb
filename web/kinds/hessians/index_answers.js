// Indices of random Hessians: the first ones at once, all as the Workers count them; minima in every number of dimensions.

import { courseOf } from '../../plot/hessians/course.js';
import { latest } from '../../state/latest.js';

/** @typedef {import('./answers.js').HessianNeeds} HessianNeeds */
/** @typedef {import('../../library/core.js').HessianModel} HessianModel */
/** @typedef {import('../../plot/hessians/course.js').Course} Course */
/** @typedef {{n: number, found: number, all: number}} Counted minima among so many Hessians */
/**
 * @typedef {HessianNeeds & {course: Course, law: Float64Array, predicted: Record<HessianModel, number[]>, counted: Counted[],
 *   spectra: null, semicircle: null}} IndexAnswers predicted: share of minima, by n − 1; counted: of the model of the moment
 */

/** Entries of matrices that take a few milliseconds; of critical points so many more are tried than are kept. */
const AT_ONCE = { goe: 300_000, signs: 3_000_000, field: 60_000 };
/** More than this are counted in the dimension of the moment alone. */
const EVERYWHERE = 1_000_000;
const DIMENSIONS = Array.from({ length: 10 }, (_, i) => i + 1);
/** @type {HessianModel[]} */
const MODELS = ['goe', 'signs', 'field'];

/** @param {HessianNeeds} questions @returns {number} */
const atOnce = ({ model, n, samples }) => Math.min(samples, Math.floor(AT_ONCE[model] / n));

/** @param {import('../kind.js').Lab} lab @param {HessianNeeds} questions @returns {IndexAnswers} */
export function askIndex(lab, questions) {
  const { model, n, samples, seed } = questions;
  const few = lab.hessianIndices({ model, n, seed, samples: atOnce(questions) });
  const lowest = (/** @type {HessianModel} */ each) =>
    DIMENSIONS.map((dim) => lab.hessianIndexLaw({ model: each, n: dim })[0] ?? Number.NaN);
  const predicted = /** @type {IndexAnswers["predicted"]} */ (
    Object.fromEntries(MODELS.map((each) => [each, lowest(each)]))
  );
  return {
    ...questions,
    course: courseOf(n, few, samples),
    law: lab.hessianIndexLaw({ model, n }),
    predicted,
    counted: [],
    spectra: null,
    semicircle: null,
  };
}

/** @param {import('../kind.js').Lab} lab @param {() => void} changed @returns {import('../kind.js').Slow} */
export function slowIndex(lab, changed) {
  /** @type {import('../../state/latest.js').Source<import('../../library/core.js').HessianQuestion, Uint8Array, Course>} */
  const ofAll = {
    ask: (question, watch) => lab.hessianIndicesInParts({ ...question, ...watch }),
    grown: (_, indices, _part, { n, samples }) => courseOf(n, indices, samples),
  };
  /** @type {import('../../state/latest.js').Source<Omit<import('../../library/core.js').HessianQuestion, "n">, Counted[], Counted[]>} */
  const ofDimensions = {
    async ask(question, { signal, progress }) {
      /** @type {Counted[]} */
      const counted = [];
      for (const n of DIMENSIONS) {
        const indices = await lab.hessianIndicesInParts({ ...question, n, signal });
        counted.push({ n, found: indices.filter((index) => index === 0).length, all: indices.length });
        progress(n / DIMENSIONS.length, counted);
      }
      return counted;
    },
    grown: (_, counted) => [...counted],
  };
  const [all, dimensions] = [latest(ofAll, changed), latest(ofDimensions, changed)];
  let few = 0;
  /** @type {[Course | undefined, Counted[] | undefined]} */
  let known = [undefined, undefined];
  /** @type {{course?: Course, counted?: Counted[]} | null} */
  let told = null;
  return {
    want(questions) {
      const { model, n, samples, seed } = questions ?? {};
      few = questions ? atOnce(questions) : 0;
      all.want(few < samples ? { model, n, samples, seed } : null);
      dimensions.want(questions && { model, samples: Math.min(samples, EVERYWHERE), seed });
    },
    now() {
      const [course, counted] = [all.now(), dimensions.now()];
      if (course !== known[0] || counted !== known[1]) {
        known = [course, counted];
        const more = course && course.indices.length > few;
        told = more || counted ? { ...(more && { course }), ...(counted && { counted }) } : null;
      }
      return told;
    },
  };
}
