// The step to come, told term by term as its rule makes it: the same numbers for formula, sentence, arrow and table.

/** @typedef {import('../../library/core.js').Lab} Lab */
/** @typedef {import('../../library/core.js').ToldStep} ToldStep */

/**
 * @typedef {object} ToldTerm
 * @property {string} target of its assignment
 * @property {string} symbol with its factor, e.g. "−η∇f(w)"
 * @property {boolean} slope it is made of the gradient; else of memory, or of w itself
 * @property {number[]} factor
 * @property {number[]} quantity
 * @property {number[]} amount factor · quantity
 * @property {number[] | null} moves what it moves w by; null where the way to w is not a factor, as through a square root
 * @property {boolean} ends the last term of its assignment
 * @property {number[]} sum of its assignment up to and with it
 */

/**
 * @typedef {object} Told
 * @property {ToldStep} step
 * @property {ToldTerm[]} terms in the order in which the rule makes them
 * @property {number[]} from w before the step
 * @property {number[]} to w after it
 * @property {number} before the loss
 * @property {number} after
 * @property {number[]} gradient before
 */

/** @param {Lab} lab @param {import('../runs/answers.js').RunAnswer} answer @param {number} now step of the timeline @returns {Told | null} null where there is no step */
export function tell(lab, { experiment, run }, now) {
  const k = Math.min(now + 1, run.steps);
  if (k < 1) return null;
  const [step] = lab.termByTerm({ ...experiment, steps: k, first: k });
  if (!step) return null;
  const at = (/** @type {Float64Array} */ rows, /** @type {number} */ row) => [
    ...rows.subarray(row * run.dim, (row + 1) * run.dim),
  ];
  return {
    step,
    terms: termsOf(step),
    from: at(run.w, k - 1),
    to: at(run.w, k),
    before: run.loss[k - 1] ?? Number.NaN,
    after: run.loss[k] ?? Number.NaN,
    gradient: at(run.gradient, k - 1),
  };
}

/** @param {ToldStep} step @returns {ToldTerm[]} */
function termsOf({ assignments }) {
  const into = assignments.find(({ target }) => target === 'w')?.terms ?? [];
  return assignments.flatMap(({ target, terms }) => {
    // A channel moves w by what w takes of it.
    const way = target === 'w' ? null : into.find(({ symbol }) => symbol === target);
    const sum = (terms[0]?.quantity ?? []).length ? new Array(terms[0]?.quantity.length).fill(0) : [];
    return terms.map(({ factorSymbol, symbol, factor, quantity }, i) => {
      const amount = Array.from(quantity, (x, c) => x * (factor[c] ?? 1));
      amount.forEach((x, c) => {
        sum[c] += x;
      });
      const moves = target === 'w' ? amount : way ? amount.map((x, c) => x * (way.factor[c] ?? 1)) : null;
      return {
        target,
        symbol: factorSymbol + symbol,
        slope: symbol.includes('∇f'),
        factor: [...factor],
        quantity: [...quantity],
        amount,
        moves,
        ends: i === terms.length - 1,
        sum: [...sum],
      };
    });
  });
}
