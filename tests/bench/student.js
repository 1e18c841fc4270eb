// Peer of row P14 in hand-written JavaScript: gradient descent of a student of a teacher with k orthogonal neurons, on the
// expected loss (core/landscapes/nets/teacher_student.hpp), one start after the other.

const SHARE = 1 / (2 * Math.PI);

/** @param {number} cosine */
const bounded = (cosine) => Math.max(-1, Math.min(1, cosine));

/**
 * The loss at w, [neuron][input]; its gradient to g.
 * @param {number} k @param {number} n @param {Float64Array} w @param {Float64Array} g @param {Float64Array} length
 */
function gradient(k, n, w, g, length) {
  let loss = k / 4 + (k * (k - 1)) / (4 * Math.PI);
  for (let i = 0; i < n; i++) {
    let squared = 0;
    for (let c = i * k; c < (i + 1) * k; c++) {
      squared += w[c] * w[c];
      g[c] = w[c] / 2;
    }
    length[i] = Math.sqrt(squared);
    loss += squared / 4;
  }
  for (let i = 0; i < n; i++) {
    const u = i * k;
    let along = 0;
    for (let j = 0; j < i; j++) {
      const v = j * k;
      let product = 0;
      for (let c = 0; c < k; c++) product += w[u + c] * w[v + c];
      const both = length[i] * length[j];
      const cosine = bounded(product / both);
      const sine = Math.sqrt(1 - cosine * cosine) * SHARE;
      const rest = (Math.PI - Math.acos(cosine)) * SHARE;
      loss += both * sine + product * rest;
      const mine = (length[j] * sine) / length[i];
      const other = (length[i] * sine) / length[j];
      for (let c = 0; c < k; c++) {
        g[u + c] += mine * w[u + c] + rest * w[v + c];
        g[v + c] += other * w[v + c] + rest * w[u + c];
      }
    }
    for (let j = 0; j < k; j++) {
      const cosine = bounded(w[u + j] / length[i]);
      const sine = Math.sqrt(1 - cosine * cosine) * SHARE;
      const rest = (Math.PI - Math.acos(cosine)) * SHARE;
      loss -= length[i] * sine + w[u + j] * rest;
      along += sine / length[i];
      g[u + j] -= rest;
    }
    for (let c = 0; c < k; c++) g[u + c] -= along * w[u + c];
  }
  return loss;
}

/**
 * Losses before each step and after the last; w ends where the run ends.
 * @param {number} k @param {Float64Array} w @param {number} lr @param {number} steps
 */
export function train(k, w, lr, steps) {
  const n = w.length / k;
  const g = new Float64Array(w.length);
  const length = new Float64Array(n);
  const losses = new Float64Array(steps + 1);
  for (let step = 0; ; step++) {
    losses[step] = gradient(k, n, w, g, length);
    if (step === steps) return losses;
    for (let i = 0; i < w.length; i++) w[i] -= lr * g[i];
  }
}
