// A cloud of walkers that a page animates. It moves on with every picture, so that no answer is remembered.
import { LONGEST, number, numbers, object, only, seedOf, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
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
 */

/** Puts a new cloud in the place of the last one. @param {Asker} core @returns {(question: EnsembleQuestion) => void} */
export const ensembleBegin =
  ({ ask }) =>
  (value) => {
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
  };

/** Its next image, RGBA; good until the next call of anything. @param {Asker} core @returns {(question: FrameQuestion) => Uint8ClampedArray} */
export const ensembleFrame =
  ({ ask }) =>
  (value) => {
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
  };
