// Why a verdict holds, in TeX; @name@ is filled with the number of the moment. Built to MathML.

const steps = String.raw`n = \text{@step@} < \text{@next@}`;
const proven = String.raw`\rho = \text{@rate@},\quad ${steps}`;

/** @type {Record<string, string>} */
export default {
  gradient_descent: proven,
  heavy_ball: proven,
  ema_momentum: proven,
  nesterov: proven,
  adagrad: steps,
  rmsprop: steps,
  adam: steps,
  cycle: String.raw`|x| = |y| = \frac{\eta}{2} = \text{@half@}`,
  wanders: String.raw`\frac{\eta}{2} = \text{@half@}`,
  nobody: String.raw`n > \text{@next@}`,
};
