// Whether students are stuck, and whether a split lets one out. At a step of the timeline before the split only the first is told.

import { TRAINED } from '../../plot/students/course.js';
import { fatesOf, SHELF, shareOf } from '../../plot/students/fates.js';
import { signOf } from '../../plot/students/spectra.js';
import { formatNumber } from '../../words/format.js';

/** @type {Record<string, (answers: import('./answers.js').StudentsAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  traps({ lanes, trap, asked, at = Number.POSITIVE_INFINITY }) {
    const students = lanes[0]?.students;
    const fates = fatesOf(students);
    const { percent, error } = shareOf(fates);
    const { point, split } = trap?.found ?? {};
    const { starts } = asked;
    const end = split?.losses.at(-1) ?? Number.NaN;
    const numbers = {
      known: String(fates.known.length),
      starts: String(starts),
      stuck: String(fates.stuck.length),
      share: formatNumber(percent),
      error: formatNumber(error, 2),
      worst: formatNumber(Math.max(0, ...fates.known.map((start) => students?.ends[start] ?? 0)), 2),
      lowest: formatNumber(point?.eigenvalues[0]),
      after: formatNumber(split?.predicted[0]),
      end: formatNumber(end),
    };
    if (point && split && at > TRAINED) {
      const lets = signOf(split.predicted[0] ?? 0) === 'down';
      return { case: !lets ? 'held' : end > SHELF ? 'lower' : 'split', numbers };
    }
    if (point) return { case: signOf(point.eigenvalues[0] ?? 0) === 'up' ? 'stuck' : 'passing', numbers };
    if (fates.known.length < starts) return { case: 'learning', numbers };
    return { case: fates.stuck.length > 0 ? 'waiting' : 'free', numbers };
  },
};
