// What the strip can show against the step: read from the run, and theory's straight line beside it.

/** @typedef {import('../kinds/runs/answers.js').RunAnswer} RunAnswer */

/**
 * @typedef {object} Quantity
 * @property {(answer: RunAnswer, step: number) => number} of
 * @property {boolean} [linear] a straight line on a log scale from the first step on, whenever the timeline ends
 * @property {(answer: RunAnswer) => number | undefined} factor per step as theory has it, where the line is straight on a log scale
 */

/** Without an array: a drag asks for thousands of them. @param {number} dim @param {(i: number) => number} part */
function norm(dim, part) {
  let sum = 0;
  for (let i = 0; i < dim; i++) sum = Math.hypot(sum, part(i));
  return sum;
}

/** @type {Record<string, Quantity>} */
export const quantities = {
  error: { of: ({ run }, k) => Math.abs(run.w[k] ?? 0), factor: ({ theory }) => theory.contraction },
  // From the origin, where the minimum of every scene that shows it is.
  errorNorm: {
    of: ({ run }, k) => norm(run.dim, (i) => run.w[k * run.dim + i] ?? 0),
    factor: () => undefined,
  },
  radius: {
    of: ({ run }, k) => norm(run.dim, (i) => run.w[k * run.dim + i] ?? 0),
    factor: ({ theory }) => theory.contraction,
  },
  loss: {
    of: ({ run }, k) => run.loss[k] ?? 0,
    factor: ({ theory }) => (theory.contraction === undefined ? undefined : theory.contraction ** 2),
  },
  distance: {
    of: ({ run }, k) => Math.abs(run.w[k * run.dim + 1] ?? 0),
    factor: ({ theory }) => theory.growth,
    linear: true,
  },
  gradientNorm: {
    of: ({ run }, k) => norm(run.dim, (i) => run.gradient[k * run.dim + i] ?? 0),
    factor: ({ theory }) => (theory.exact ? theory.growth : undefined),
  },
  stepLength: {
    of: ({ run: { w, dim } }, k) =>
      k === 0 ? 0 : norm(dim, (i) => (w[k * dim + i] ?? 0) - (w[(k - 1) * dim + i] ?? 0)),
    factor: () => undefined,
  },
};
