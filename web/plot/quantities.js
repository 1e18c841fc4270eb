// What the strip can show against the step: read from the run, and theory's straight line beside it.

/** @typedef {import('../kinds/runs/answers.js').RunAnswer} RunAnswer */

/**
 * @typedef {object} Quantity
 * @property {(answer: RunAnswer, step: number) => number} of
 * @property {boolean} [linear] a straight line on a log scale from the first step on, whenever the timeline ends
 * @property {(answer: RunAnswer) => number | undefined} factor per step as theory has it, where the line is straight on a log scale
 */

/** @type {Record<string, Quantity>} */
export const quantities = {
  error: { of: ({ run }, k) => Math.abs(run.w[k] ?? 0), factor: ({ theory }) => theory.contraction },
  // From the origin, where the minimum of every scene that shows it is.
  errorNorm: {
    of: ({ run }, k) => Math.hypot(...run.w.subarray(k * run.dim, (k + 1) * run.dim)),
    factor: () => undefined,
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
    of: ({ run }, k) => Math.hypot(...run.gradient.subarray(k * run.dim, (k + 1) * run.dim)),
    factor: ({ theory }) => (theory.exact ? theory.growth : undefined),
  },
  stepLength: {
    of: ({ run }, k) => {
      const at = (/** @type {number} */ row) => run.w.subarray(row * run.dim, (row + 1) * run.dim);
      return k === 0 ? 0 : Math.hypot(...at(k).map((x, i) => x - (at(k - 1)[i] ?? 0)));
    },
    factor: () => undefined,
  },
};
