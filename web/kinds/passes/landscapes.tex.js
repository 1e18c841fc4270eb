// The landscapes with a wall in a slice, in TeX. Built to MathML.

/** @type {Record<string, string>} */
export default {
  muller_brown: String.raw`f = \sum_{k=1}^{4} A_k \, e^{a_k (x - x_k)^2 + b_k (x - x_k)(y - y_k) + c_k (y - y_k)^2}`,
  arch: String.raw`f = \tfrac{k}{2} \bigl(y - (1 - x^2)\bigr)^2 + b (1 - x^2)^2`,
  tilted_hat: String.raw`f = \tfrac14 (|p|^2 - 1)^2 + \tfrac{t}{2} (1 - x), \quad p \in \mathbb{R}^n`,
  relu_permutation: String.raw`f = \tfrac12 \Bigl(1 - \sum_i \max(w_i, 0)\Bigr)^2 + \tfrac12 \Bigl(1 - \sum_i \max(-w_i, 0)\Bigr)^2`,
};
