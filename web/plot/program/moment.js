// What is carried out at a step of the timeline, and the step along ±v that is seen then: the last one so far.

/** @typedef {import('../../kinds/escape_program/answers.js').ProgramAnswers} Answers */
/** @typedef {import('../../kinds/escape_program/moments.js').Jump} Jump */

/** @param {Pick<Answers, "moments">} answers @param {number} step @returns {import('../../kinds/escape_program/moments.js').Moment} */
export const momentAt = ({ moments }, step) =>
  /** @type {import('../../kinds/escape_program/moments.js').Moment} */ (moments[Math.min(step, moments.length - 1)]);

/**
 * @param {Pick<Answers, "jumps">} answers
 * @param {number} step
 * @returns {{jump: Jump, place: number, age: number} | null} place among the jumps; age: 0 while v is found, 1 while both sides are
 *   looked at, 2 as it is left, more afterwards
 */
export function jumpAt({ jumps }, step) {
  const place = jumps.findLastIndex(({ moment }) => moment <= step);
  const jump = jumps[place];
  return jump ? { jump, place, age: step - jump.moment } : null;
}
