// How long a cloud has to be followed: until the last of its walkers is gone, as theory has it, or as one walker shows where
// there is no closed form and nothing left to chance.

/** @typedef {import('../../library/core.js').EscapeQuestion} EscapeQuestion */

/**
 * @typedef {object} Pace
 * @property {{mean: number, sd: number} | null} predicted steps until a walker is gone
 * @property {number} end step by which nearly all are gone, and a little more
 * @property {number} all steps after which one is left of so many walkers as nobody asks for
 * @property {number | undefined} growth of the distance a step
 * @property {boolean} sideways the rule is unstable where the landscape curves up, too
 */

const AFTER = 3;
const MOST_WALKERS = 1e7;
/** Of ln|ξ|, ξ normal. */
const SPREAD = Math.PI / Math.sqrt(8);

/**
 * The share that still waits falls as the distance grows, by e^(−SPREAD/sd) a step: so few start close enough.
 * @param {{mean: number, sd: number}} predicted @param {number} walkers @returns {number} steps until one of so many is left
 */
const untilOneIsLeft = ({ mean, sd }, walkers) => Math.ceil(mean + (sd * Math.log(walkers)) / SPREAD) + AFTER;

/** @param {import('../kind.js').Lab} lab @param {EscapeQuestion} question @returns {Pace} */
export function paceOf(lab, question) {
  const { predicted, escaped, mean } = lab.escapeTimes({ ...question, walkers: 1 });
  const walk = (/** @type {number} */ steps) => Math.max(1, Math.min(question.steps, steps));
  const alone = walk(escaped ? mean + AFTER : question.steps);
  const chance = predicted !== null && predicted.sd > 0;
  const { growth, multipliers = [] } = lab.theory({ landscape: question.landscape, optimizer: effective(question) });
  return {
    predicted,
    end: chance ? walk(untilOneIsLeft(predicted, 2 * question.walkers)) : alone,
    all: chance ? walk(untilOneIsLeft(predicted, MOST_WALKERS)) : alone,
    growth,
    // Along the ways down it is to grow.
    sideways: Array.from(multipliers).some((factor) => Math.abs(factor) > 1 && factor !== growth),
  };
}

/** The rule with the learning rate that it has near the saddle. @param {EscapeQuestion} question */
function effective({ optimizer, schedule }) {
  const { lr, ...params } = optimizer.params ?? {};
  const factor = Number(schedule?.params?.factor ?? 1);
  return { ...optimizer, params: { ...params, ...(lr === undefined ? {} : { lr: Number(lr) * factor }) } };
}
