// Parameters under which rules can be compared on a quadratic.
import { number, object, refuse } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} FairQuestion
 * @property {Choice[]} optimizers
 * @property {"same_rate" | "same_effective" | "best"} fairness
 * @property {number} [lr] η of same_rate, effective step of same_effective; 0.1
 * @property {number} [lowest] curvature, 1
 * @property {number} [highest] curvature, 1
 */

/** @param {unknown} value */
function read(value) {
  const { optimizers, fairness, lr = 0.1, lowest = 1, highest = 1 } = object(value, 'question');
  if (!Array.isArray(optimizers)) throw refuse('wrong_type', 'optimizers', optimizers, 'an array');
  if (typeof fairness !== 'string') throw refuse('wrong_type', 'fairness', fairness, 'a string');
  return {
    optimizers: optimizers.map((one, i) => choice(one, `optimizers[${i}]`)),
    fairness,
    lr: number(lr, 'lr'),
    lowest: number(lowest, 'lowest'),
    highest: number(highest, 'highest'),
  };
}

/** The same rules, in order. @param {Asker} core @returns {(question: FairQuestion) => {id: string, params: Record<string, number>}[]} */
export const fairSettings = ({ answer }) => answer('fairSettings', read);
