// Random matrices and clouds of walkers: what the library is asked.
import { choice, LONGEST, number, numbers, object, only, seedOf, whole } from './checks.js';

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
 * @property {number} steps taken before drawing, up to 10,000
 * @property {ArrayLike<number>} box x0, x1, y0, y1; y1 is the top row
 * @property {number} width up to 4096
 * @property {number} height up to 4096
 * @property {number} [color] of a dot, 0xAABBGGRR
 * @property {number} [background]
 *
 * @typedef {object} Matrices
 * @property {(question: GoeQuestion) => Float64Array} goeIndex how many samples have 0, 1 … n negative eigenvalues; samples of
 *   its own, drawn without their matrices
 * @property {(question: {n: number, seed?: number, sample?: number}) => Float64Array} goeEigenvalues ascending, of one sample
 *
 * @typedef {object} Clouds
 * @property {(question: EnsembleQuestion) => void} ensembleBegin puts a new cloud in the place of the last one
 * @property {(question: FrameQuestion) => Uint8ClampedArray} ensembleFrame its next image, RGBA; good until the next call
 *   of anything
 */

export const randomQuestions = {
  /** @param {unknown} value */
  goeIndex(value) {
    const { n, samples, seed } = object(value, 'question');
    return { n: whole(n, 'n'), samples: whole(samples, 'samples'), seed: seedOf(seed) };
  },
  /** @param {unknown} value */
  goeEigenvalues(value) {
    const { n, seed, sample = 0 } = object(value, 'question');
    return { n: whole(n, 'n'), seed: seedOf(seed), sample: whole(sample, 'sample', 0, Number.MAX_SAFE_INTEGER) };
  },
};

/** The cloud moves on with every picture, so that no answer is remembered. @param {(name: string, question: object) => any} ask @returns {Clouds} */
export const clouds = (ask) => ({
  ensembleBegin(value) {
    const { landscape, start, spread = 0, lr, noise = 0, walkers, seed, ...others } = object(value, 'question');
    const question = {
      landscape: choice(landscape, 'landscape'),
      start: numbers(start, 'start'),
      spread: number(spread, 'spread'),
      lr: number(lr, 'lr'),
      noise: number(noise, 'noise'),
      walkers: whole(walkers, 'walkers'),
      seed: seedOf(seed),
    };
    only(others, Object.keys(question));
    ask('ensembleBegin', question);
  },
  ensembleFrame(value) {
    const { steps, box, width, height, color = 0xff000000, background = 0, ...others } = object(value, 'question');
    // Refused before the cloud moves.
    const question = {
      steps: whole(steps, 'steps', 0, 10000),
      box: numbers(box, 'box', 4),
      width: whole(width, 'width', 1, LONGEST),
      height: whole(height, 'height', 1, LONGEST),
      color: whole(color, 'color', 0, 0xffffffff),
      background: whole(background, 'background', 0, 0xffffffff),
    };
    only(others, Object.keys(question));
    const bytes = ask('ensembleFrame', question);
    return new Uint8ClampedArray(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  },
});
