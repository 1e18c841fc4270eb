// What students come to beside what was published of them and what theory has of a split, and what claims may speak of.

import { fatesOf, shareOf } from '../../plot/students/fates.js';
import { countDown } from '../../plot/students/spectra.js';

/** @typedef {import('./answers.js').StudentsAnswers} Answers */

/** @param {number | undefined} value */
const finite = (value) => (value !== undefined && Number.isFinite(value) ? value : null);

/** @param {Record<string, any>} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, { lanes, trap, published }) {
  const [equal, wider] = lanes.map(({ students }) => shareOf(fatesOf(students)));
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `students-${id}` });
  const share = finite(equal?.percent);
  return [
    {
      ...row('share'),
      measured: share,
      predicted: published,
      ...(share === null ? {} : { standardError: equal?.error ?? 0 }),
      tolerance: { standardErrors: 4 },
      within: ['students-within', {}],
      why: 'students-apart',
    },
    { ...row('shareMore'), measured: finite(wider?.percent), predicted: null, tolerance: 'exact' },
    {
      ...row('lowest'),
      measured: finite(trap?.found.point.eigenvalues[0]),
      predicted: null,
      tolerance: 'exact',
    },
    {
      id: 'after',
      of: '',
      name: 'students-after-lowest',
      measured: finite(trap?.found.split.point.eigenvalues[0]),
      predicted: finite(trap?.found.split.predicted[0]),
      tolerance: { relative: 1e-6 },
    },
    {
      ...row('ways'),
      measured: trap && countDown(trap.found.split.point.eigenvalues),
      predicted: trap && countDown(trap.found.split.predicted),
      tolerance: 'exact',
      count: true,
      within: ['students-block', {}],
    },
  ];
}

/**
 * share, shareMore: percent of the students that are stuck, with as many neurons as the teacher and with one more; of the first
 * that is stuck: its loss, gradient and lowest curvature; after, ways: the lowest curvature once a neuron is split, and how many
 * are below 0; end: the loss to which the run from there comes.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record({ lanes, trap }) {
  const [equal, wider] = lanes.map(({ students }) => shareOf(fatesOf(students)));
  const { point, split } = trap?.found ?? {};
  return {
    share: finite(equal?.percent),
    shareMore: finite(wider?.percent),
    loss: point?.loss ?? null,
    gradient: point?.gradientNorm ?? null,
    lowest: point?.eigenvalues[0] ?? null,
    after: split?.point.eigenvalues[0] ?? null,
    ways: split ? countDown(split.point.eigenvalues) : null,
    end: split?.losses.at(-1) ?? null,
    standardErrors: { share: equal?.error, shareMore: wider?.error },
  };
}
