// Peer of row P15 in hand-written JavaScript: plain descent of a net with one hidden layer of tanh on the mean squared loss of all
// images, the loops as one would write them.

/**
 * @param {{x: Float64Array, y: Float64Array, images: number, sizes: readonly [number, number, number]}} data x: [image][input], y: [image][output]
 * @param {Float64Array} weights of each layer W row by row [out][in], then b
 * @param {number} lr
 * @param {number} updates
 * @returns {number} the loss before the last of them; weights are moved
 */
export function descend({ x, y, images, sizes: [inputs, hidden, outputs] }, weights, lr, updates) {
  const [biases, second] = [hidden * inputs, hidden * (inputs + 1)];
  const last = second + outputs * hidden;
  const g = new Float64Array(weights.length);
  const a = new Float64Array(hidden);
  const delta = new Float64Array(outputs);
  let loss = 0;
  for (let n = 0; n < updates; n++) {
    g.fill(0);
    loss = 0;
    for (let image = 0; image < images; image++) {
      const from = image * inputs;
      for (let j = 0; j < hidden; j++) {
        let z = weights[biases + j];
        for (let i = 0; i < inputs; i++) z += weights[j * inputs + i] * x[from + i];
        a[j] = Math.tanh(z);
      }
      for (let k = 0; k < outputs; k++) {
        let z = weights[last + k];
        for (let j = 0; j < hidden; j++) z += weights[second + k * hidden + j] * a[j];
        delta[k] = z - y[image * outputs + k];
        loss += delta[k] ** 2 / 2;
        g[last + k] += delta[k];
        for (let j = 0; j < hidden; j++) g[second + k * hidden + j] += delta[k] * a[j];
      }
      for (let j = 0; j < hidden; j++) {
        let back = 0;
        for (let k = 0; k < outputs; k++) back += delta[k] * weights[second + k * hidden + j];
        back *= 1 - a[j] ** 2;
        g[biases + j] += back;
        for (let i = 0; i < inputs; i++) g[j * inputs + i] += back * x[from + i];
      }
    }
    for (let i = 0; i < weights.length; i++) weights[i] -= (lr * g[i]) / images;
  }
  return loss / images;
}
