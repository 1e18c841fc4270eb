// Whether the film holds, and what became of those that did not.

import { formatNumber, formatSetting } from '../../words/format.js';

/** @param {import('./answers.js').FilmAnswers} answers runs: the leader first @param {import('./course.js').FilmRun | undefined} torn */
function caseOf({ films, cylinder, runs: [leader, ...others] }, torn) {
  if (!films) return leader?.torn === null ? 'thins' : 'snaps';
  if (!cylinder) return leader?.torn === null ? 'thickens' : 'collapses';
  if (torn) return 'overshoots';
  return [leader, ...others].every((run) => run?.arrived !== null) ? 'holds' : 'waits';
}

/** @type {Record<string, (answers: any) => import('../kind.js').Verdict>} */
export const verdicts = {
  /** @param {import('./answers.js').FilmAnswers} answers */
  film(answers) {
    const { values, runs, films, curvature, saddle } = answers;
    const [leader] = runs;
    const torn = runs.find((run) => run.torn !== null);
    const found = caseOf(answers, torn);
    return {
      case: found,
      numbers: {
        d: formatSetting(values.d ?? Number.NaN),
        neck: formatNumber(films?.thick.neck),
        lowest: formatNumber(curvature.lowest),
        saddle: formatNumber(saddle),
        step: String((found === 'overshoots' ? torn : leader)?.end ?? 0),
      },
      ...(found === 'overshoots' && torn ? { whose: torn.id } : {}),
    };
  },
};
