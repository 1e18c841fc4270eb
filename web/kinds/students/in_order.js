// The neurons of a student in the order of the teacher's: each by the input to which its largest weight belongs. Their order
// changes nothing that the student computes.

/**
 * @param {ArrayLike<number>} weights [neuron][input]
 * @param {number} inputs
 * @returns {Float64Array}
 */
export function inOrder(weights, inputs) {
  const neurons = Array.from({ length: weights.length / inputs }, (_, i) =>
    Array.from({ length: inputs }, (_, j) => weights[i * inputs + j] ?? 0),
  );
  const keyed = neurons.map((neuron) => ({ neuron, main: mainInput(neuron), size: Math.hypot(...neuron) }));
  keyed.sort((a, b) => a.main - b.main || b.size - a.size);
  return Float64Array.from(keyed.flatMap(({ neuron }) => neuron));
}

/** @param {readonly number[]} neuron */
const mainInput = (neuron) =>
  neuron.reduce((main, weight, j) => (Math.abs(weight) > Math.abs(neuron[main] ?? 0) ? j : main), 0);
