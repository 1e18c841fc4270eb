// A plan whose parts each answer when some of many walkers first arrive: while walkers are missing, the answer is that of
// the first ones.

/**
 * @template A
 * @param {import('../lab.js').Asker} core
 * @param {string} name of the core's question: `first` and `count` choose walkers, Uint32Array of their steps
 * @param {{walkers: number, steps: number}} question
 * @param {number} stepsPerPart
 * @param {(times: Uint32Array) => A} answer of walkers 0, 1 … up to the first whose time is not known
 */
export function firstTimes({ ask }, name, question, stepsPerPart, answer) {
  // Refused now rather than by a part.
  ask(name, { ...question, first: 0, count: 0 });
  const times = new Uint32Array(question.walkers);
  const known = new Uint8Array(question.walkers);
  return {
    units: question.walkers,
    size: stepsPerPart / question.steps,
    name,
    question: (/** @type {object} */ range) => ({ ...question, ...range }),
    take(/** @type {Uint32Array} */ part, /** @type {{first: number, count: number}} */ { first, count }) {
      times.set(part, first);
      known.fill(1, first, first + count);
    },
    answer() {
      const unknown = known.indexOf(0);
      return answer(times.slice(0, unknown < 0 ? times.length : unknown));
    },
  };
}
