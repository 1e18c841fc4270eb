// Plain descent over so many steps that only chosen ones are kept: t = 1, 2, 5, 10 … 10⁶.
import { number, numbers, object, wholes } from '../../checks.js';
import { choice, refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} LongDescentQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} start
 * @property {number} lr
 * @property {ArrayLike<number>} recorded after so many steps, ascending, 10⁸ at most
 *
 * @typedef {object} LongDescent as far as it is known: of the first of the recorded steps. Rows are those of `simulate`. Fewer
 *   than asked for in the end only where the run left the finite range or the domain
 * @property {number} dim
 * @property {Uint32Array} recorded [row]: after so many steps
 * @property {Float64Array} w [row][coordinate]
 * @property {Float64Array} loss [row]
 * @property {Float64Array} gradient [row][coordinate]
 * @property {Float64Array} lengths [row], of the path so far
 */

// A step is about 400 ns.
const STEPS_PER_PART = 25_000;
const LONGEST = 100_000;
const COLUMNS = /** @type {const} */ (['w', 'loss', 'gradient', 'lengths']);

/** @param {unknown} value */
function read(value) {
  const { landscape, start, lr, recorded } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    start: numbers(start, 'start'),
    lr: number(lr, 'lr'),
    recorded: Uint32Array.from(wholes(recorded, 'recorded', 2 ** 31 - 1, LONGEST)),
  };
}

/** Where the first part begins. */
const START = { w: new Float64Array(), length: 0 };

/** @param {ReturnType<typeof read>} question @param {Record<string, Float64Array>} rows @returns {LongDescent} */
const told = ({ start, recorded }, rows) =>
  /** @type {any} */ ({ dim: start.length, recorded: recorded.slice(0, rows.loss?.length), ...rows });

/** All of it at once, up to 10⁷ steps. @param {Asker} core @returns {(question: LongDescentQuestion) => LongDescent} */
export const longDescent =
  ({ ask }) =>
  (value) => {
    const question = read(value);
    refuseOthers(value, question);
    const count = question.recorded.at(-1) ?? 0;
    const { end: _, ...rows } = ask('longDescent', { ...question, ...START, first: 0, count });
    return told(question, rows);
  };

/**
 * Part after part, each from where the last one has ended.
 * @param {Asker} core
 * @returns {(question: LongDescentQuestion & import('../../parts/plan.js').Watched<LongDescent>) => Promise<LongDescent>}
 */
export const longDescentInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    // Refused now rather than by a part.
    ask('longDescent', { ...question, ...START, first: 0, count: 0 });
    const dim = question.start.length;
    const all = Object.fromEntries(
      COLUMNS.map((column) => {
        const width = column === 'w' || column === 'gradient' ? dim : 1;
        return [column, { width, rows: new Float64Array(width * question.recorded.length) }];
      }),
    );
    let known = 0;
    let place = START;
    return {
      units: Math.max(1, question.recorded.at(-1) ?? 0),
      size: STEPS_PER_PART,
      chained: true,
      name: 'longDescent',
      question: (range) => ({ ...question, ...place, ...range }),
      take(/** @type {Record<(typeof COLUMNS)[number], Float64Array> & {end: typeof START}} */ part) {
        for (const column of COLUMNS) all[column]?.rows.set(part[column], known * (all[column]?.width ?? 1));
        known += part.loss.length;
        place = part.end;
      },
      answer: () =>
        told(
          question,
          Object.fromEntries(
            Object.entries(all).map(([column, { width, rows }]) => [column, rows.slice(0, known * width)]),
          ),
        ),
    };
  });
