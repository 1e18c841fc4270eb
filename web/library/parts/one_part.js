// The plan of what has one part alone: it is answered off this thread, where there are Workers.

/**
 * @param {string} name the core's function
 * @param {object} question
 * @returns {import('./plan.js').Plan<any, any>} its answer is undefined until it is there
 */
export function onePart(name, question) {
  /** @type {any} */
  let answer;
  return {
    units: 1,
    size: 1,
    name,
    question: () => question,
    take(part) {
      answer = part;
    },
    answer: () => answer,
  };
}
