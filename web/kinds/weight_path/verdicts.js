// Whether the slope has grown while the loss fell, at the step of the timeline that is shown; or else how straight the path is.

import { FRAMES, recordBy } from '../../plot/nets/weight_course.js';
import { formatNumber } from '../../words/format.js';
import { ratioOf, walkRatio } from './rows.js';

/** Times the smallest slope so far, from which on the slope has grown. */
const GROWN = 3;
/** Length ÷ displacement up to which a path is called direct. */
const DIRECT = 2;

/** @typedef {import('../kind.js').Verdict} Verdict */
/** @typedef {import('./answers.js').WeightPathAnswers} Answers */

/** @type {Record<string, (answers: Answers) => Verdict>} */
export const verdicts = {
  path({ course, at = FRAMES }) {
    const ratio = ratioOf(course);
    const { training, updates } = course;
    if (training && hasDiverged(training)) return { case: 'diverged', numbers: { updates: String(updates) } };
    if (!training || ratio === null) {
      return { case: 'learning', numbers: { known: String(training?.recorded.at(-1) ?? 0), updates: String(updates) } };
    }
    const grown = slopeGrown(training, recordBy(course, at));
    if (grown) return grown;
    return {
      case: ratio <= DIRECT ? 'direct' : ratio < walkRatio(updates) ? 'winding' : 'walk',
      numbers: { ratio: formatNumber(ratio), walk: formatNumber(walkRatio(updates)) },
    };
  },
};

/** @param {import('../../library/core.js').Training} training */
const hasDiverged = ({ gradients }) => !Number.isFinite(gradients.at(-1));

/** Against the record with the smallest slope so far. @param {import('../../library/core.js').Training} training @param {number} now @returns {Verdict | null} */
function slopeGrown({ gradients, losses }, now) {
  const before = gradients.subarray(0, now + 1);
  const least = before.indexOf(Math.min(...before));
  const [slope = 0, loss = 0] = [gradients[now], losses[now]];
  const [slopeThen = 0, lossThen = 0] = [gradients[least], losses[least]];
  if (!(slope > GROWN * slopeThen && loss < lossThen)) return null;
  return {
    case: 'steeper',
    numbers: {
      slope: formatNumber(slope, 2),
      before: formatNumber(slopeThen, 2),
      loss: formatNumber(loss, 2),
      lossBefore: formatNumber(lossThen, 2),
    },
  };
}
