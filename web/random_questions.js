// Random matrices and clouds of walkers: what the library is asked.
import { choice, LONGEST, number, numbers, object, whole } from './checks.js';

/**
 * @typedef {import('./core.js').Choice} Choice
 *
 * @typedef {object} GoeQuestion symmetric n × n matrices, density ∝ exp(−tr H²/2)
 * @property {number} n
 * @property {number} samples
 * @property {number} [seed]
 *
 * @typedef {object} EnsembleQuestion
 * @property {Choice} landscape over the plane
 * @property {ArrayLike<number>} start
 * @property {number} [spread] walkers start uniformly within ± spread of start
 * @property {number} lr
 * @property {number} [noise] standard deviation per step and coordinate
 * @property {number} walkers up to 1,000,000
 * @property {number} [seed]
 *
 * @typedef {object} FrameQuestion
 * @property {number} steps taken before drawing
 * @property {ArrayLike<number>} box x0, x1, y0, y1; y1 is the top row
 * @property {number} width
 * @property {number} height
 * @property {number} [color] of a dot, 0xAABBGGRR
 * @property {number} [background]
 *
 * @typedef {object} Clouds
 * @property {(question: GoeQuestion) => Float64Array} goeIndex how many samples have 0, 1 … n negative eigenvalues
 * @property {(question: {n: number, seed?: number, sample?: number}) => Float64Array} goeEigenvalues ascending, of one sample
 * @property {(question: EnsembleQuestion) => void} ensembleBegin puts a new cloud in the place of the last one
 * @property {(question: FrameQuestion) => Uint8ClampedArray} ensembleFrame its next image, RGBA; good until the next call
 *   of anything
 */

/** @param {unknown} seed */
const seedOf = (seed) => (seed === undefined ? 0 : whole(seed, 'seed', 0, Number.MAX_SAFE_INTEGER));

const MOST = 2 ** 31 - 1;

/** @param {(name: string, question: object) => any} ask @returns {Clouds} */
export const clouds = (ask) => ({
  goeIndex(value) {
    const { n, samples, seed } = object(value, 'question');
    return ask('goeIndex', {
      n: whole(n, 'n', 1, LONGEST),
      samples: whole(samples, 'samples', 1, MOST),
      seed: seedOf(seed),
    });
  },
  goeEigenvalues(value) {
    const { n, seed, sample = 0 } = object(value, 'question');
    return ask('goeEigenvalues', {
      n: whole(n, 'n', 1, LONGEST),
      samples: 1,
      seed: seedOf(seed),
      sample: whole(sample, 'sample', 0, MOST),
    });
  },
  ensembleBegin(value) {
    const { landscape, start, spread = 0, lr, noise = 0, walkers, seed } = object(value, 'question');
    ask('ensembleBegin', {
      landscape: choice(landscape, 'landscape'),
      start: numbers(start, 'start'),
      spread: number(spread, 'spread'),
      lr: number(lr, 'lr'),
      noise: number(noise, 'noise'),
      walkers: whole(walkers, 'walkers', 1, MOST),
      seed: seedOf(seed),
    });
  },
  ensembleFrame(value) {
    const { steps, box, width, height, color = 0xff000000, background = 0 } = object(value, 'question');
    const bytes = ask('ensembleFrame', {
      steps: whole(steps, 'steps', 0, 10000),
      box: numbers(box, 'box', 4),
      width: whole(width, 'width', 1, LONGEST),
      height: whole(height, 'height', 1, LONGEST),
      color: whole(color, 'color', 0, 0xffffffff),
      background: whole(background, 'background', 0, 0xffffffff),
    });
    return new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  },
});
