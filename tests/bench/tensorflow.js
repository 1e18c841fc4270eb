// Peer of row P15 in TensorFlow.js on its WASM backend, in float32: the updates of mlp.js, their gradients written out, so that no time goes
// into finding them.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

/**
 * @param {{x: Float64Array, y: Float64Array, images: number, sizes: readonly [number, number, number]}} data as of mlp.js
 * @param {Float64Array} weights as of mlp.js
 * @param {number} lr
 * @returns {Promise<(updates: number) => number>} descends so many updates from these weights; answers the loss before the last
 */
export async function tensorflow({ x, y, images, sizes: [inputs, hidden, outputs] }, weights, lr) {
  setWasmPaths(`${dirname(fileURLToPath(import.meta.resolve('@tensorflow/tfjs-backend-wasm')))}/`);
  await tf.setBackend('wasm');
  await tf.ready();
  const pixels = tf.tensor2d(Float32Array.from(x), [images, inputs]);
  const labels = tf.tensor2d(Float32Array.from(y), [images, outputs]);
  /** @param {number} from @param {number[]} shape */
  const part = (from, shape) => {
    const size = shape.reduce((product, length) => product * length);
    return tf.tensor(Float32Array.from(weights.subarray(from, from + size)), shape);
  };
  const second = hidden * (inputs + 1);
  return (updates) => {
    let [w1, b1, w2, b2] = [
      part(0, [hidden, inputs]),
      part(hidden * inputs, [hidden]),
      part(second, [outputs, hidden]),
      part(second + outputs * hidden, [outputs]),
    ];
    let loss = 0;
    for (let n = 1; n <= updates; n++) {
      const last = n === updates;
      const old = [w1, b1, w2, b2];
      const [next, found] = tf.tidy(() => {
        const a = tf.tanh(tf.add(tf.matMul(pixels, w1, false, true), b1));
        const delta = tf.sub(tf.add(tf.matMul(a, w2, false, true), b2), labels);
        const back = tf.mul(tf.matMul(delta, w2), tf.sub(1, tf.square(a)));
        const gradients = [tf.matMul(back, pixels, true), tf.sum(back, 0), tf.matMul(delta, a, true), tf.sum(delta, 0)];
        const moved = old.map((part, i) => tf.sub(part, tf.mul(lr / images, gradients[i])));
        return [moved, last ? tf.sum(tf.square(delta)) : tf.scalar(0)];
      });
      for (const part of old) part.dispose();
      [w1, b1, w2, b2] = next;
      if (last) loss = found.dataSync()[0] / 2 / images;
      found.dispose();
    }
    for (const part of [w1, b1, w2, b2]) part.dispose();
    return loss;
  };
}
