// What the way that is gone costs: nonsense halfway, a hill, or nothing.

import { LEVEL, NOTHING } from '../../plot/net_ways/course.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('./answers.js').NetWaysAnswers} Answers */

/** @type {Record<string, (answers: Answers) => import('../kind.js').Verdict>} */
export const verdicts = {
  way({ path, ways, ends }) {
    const way = ways[path];
    const numbers = {
      highest: formatNumber(way?.highest),
      straight: formatNumber(ways.straight?.highest),
      nothing: formatNumber(NOTHING),
    };
    if (!way || !ends) return { case: 'learning', numbers };
    if (path === 'matched' && ends.matched.every((weight, i) => weight === ends.a[i])) return { case: 'same', numbers };
    if (way.highest <= LEVEL) return { case: path === 'bent' ? 'bent' : 'level', numbers };
    if (path === 'bent') return { case: 'bending', numbers };
    if (path === 'matched') return { case: way.highest < (ways.straight?.highest ?? 0) ? 'lower' : 'wall', numbers };
    return { case: way.highest > NOTHING ? 'wall' : 'hill', numbers };
  },
};
