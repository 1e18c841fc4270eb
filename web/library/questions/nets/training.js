// A net that learns to read images by plain descent on mini-batches: loss, gradient, accuracy, sharpness and what it reads
// of images that it has never seen, recorded on the way.
import { number, numbers, object, refuse, seedOf, whole, wholes } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {object} TrainingQuestion
 * @property {ArrayLike<number>} pixels [image][pixel], whole numbers 0 … white
 * @property {ArrayLike<number>} labels [image], 0 … 9
 * @property {number} white the net is given pixel / white
 * @property {number} learned the first so many images are learned, the others are for the test
 * @property {number} [hidden] neurons, 16
 * @property {"squared" | "cross_entropy"} [loss] mean over the images of ½‖z − y‖², the default, or of −Σ y ln softmax z
 * @property {number} [lr] 0.2
 * @property {number} [batch] images that an update looks at, 64
 * @property {number} [updates] 1000
 * @property {number} [seed] of the start and of the permutations, one an epoch
 * @property {ArrayLike<number>} recorded after so many updates, ascending
 * @property {number} [sharp] the sharpness is measured at every so-many-th record from the first on; 0, the default: never
 * @property {boolean} [path] true: weights and gradients of all records are answered too
 * @property {ArrayLike<number>} [weights] to start from: W row by row [out][in], then b, of each layer. Left out: random ones
 *
 * @typedef {object} Training as far as it is known: of the first records
 * @property {Uint32Array} recorded [record]: after so many updates
 * @property {Float64Array} losses [record], of all images that are learned
 * @property {Float64Array} gradients [record], ‖∇loss‖₂
 * @property {Float64Array} accuracies [record], part of the test that is read rightly
 * @property {Float64Array} sharpnesses [record], λmax of the Hessian; NaN where it was not measured, or the net has diverged
 * @property {Uint8Array} guesses [record][image of the test], the label that the net reads
 * @property {Float64Array} weights after the last update so far
 * @property {Float64Array} path [record][weight], where it was asked for; else none
 * @property {Float64Array} slopes [record][weight], ∇loss, where the path was asked for
 * @property {number} length of the path so far, Σ‖Δw‖₂ over the updates
 */

// About 1 µs for an image and 1210 weights.
const IMAGES_PER_PART = 10_000;
/** A sharpness takes about so many gradients of all images. */
const GRADIENTS = 60;
/** Of the core's records: loss, gradient, accuracy, sharpness. */
const COLUMNS = 4;
const LONGEST = /** @type {const} */ ({ pixels: 10_240_000, labels: 10_000, recorded: 100_000 });

/** @param {unknown} value */
function read(value) {
  const {
    hidden = 16,
    loss = 'squared',
    lr = 0.2,
    batch = 64,
    updates = 1000,
    sharp = 0,
    path = false,
    ...rest
  } = object(value, 'question');
  if (typeof loss !== 'string') throw refuse('wrong_type', 'loss', loss, 'squared, cross_entropy');
  if (typeof path !== 'boolean') throw refuse('wrong_type', 'path', path, 'true, false');
  return {
    pixels: Uint16Array.from(wholes(rest.pixels, 'pixels', 65535, LONGEST.pixels)),
    labels: Uint8Array.from(wholes(rest.labels, 'labels', 9, LONGEST.labels)),
    white: whole(rest.white, 'white'),
    learned: whole(rest.learned, 'learned'),
    hidden: whole(hidden, 'hidden'),
    loss,
    lr: number(lr, 'lr'),
    batch: whole(batch, 'batch'),
    updates: whole(updates, 'updates'),
    seed: seedOf(rest.seed),
    recorded: Uint32Array.from(wholes(rest.recorded, 'recorded', 2 ** 31 - 1, LONGEST.recorded)),
    sharp: whole(sharp, 'sharp'),
    path,
    weights: rest.weights === undefined ? new Float64Array(0) : numbers(rest.weights, 'weights', undefined, 100_000),
  };
}

/**
 * Part after part, each from the weights where the last one has ended.
 * @param {Asker} core
 * @returns {(question: TrainingQuestion & import('../../parts/plan.js').Watched<Training>) => Promise<Training>}
 */
export const trainingInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    // Refused now rather than by a part.
    ask('training', { ...question, first: 0, count: 0, length: 0 });
    const { recorded, labels, learned, batch, updates } = question;
    const columns = Array.from({ length: COLUMNS }, () => new Float64Array(recorded.length));
    const tested = labels.length - learned;
    const gradients = recorded.length + (question.sharp > 0 ? (GRADIENTS * recorded.length) / question.sharp : 0);
    const guesses = new Uint8Array(recorded.length * tested);
    /** @type {Float64Array} */
    let weights = question.weights;
    let path = new Float64Array(0);
    let slopes = path;
    let known = 0;
    let length = 0;
    return {
      units: updates,
      size: IMAGES_PER_PART / (batch + (gradients * labels.length) / updates),
      chained: true,
      name: 'training',
      question: (range) => ({ ...question, weights, length, ...range }),
      take(
        /** @type {Record<"records" | "weights" | "path" | "gradients", Float64Array> & {guesses: Uint8Array, length: number}} */ part,
      ) {
        guesses.set(part.guesses, known * tested);
        if (question.path) {
          const size = part.weights.length;
          if (path.length === 0)
            [path, slopes] = [new Float64Array(recorded.length * size), new Float64Array(recorded.length * size)];
          path.set(part.path, known * size);
          slopes.set(part.gradients, known * size);
        }
        for (let at = 0; at < part.records.length; at += COLUMNS, known += 1)
          for (const [i, column] of columns.entries()) column[known] = part.records[at + i] ?? Number.NaN;
        weights = part.weights;
        ({ length } = part);
      },
      answer() {
        const [losses, gradients, accuracies, sharpnesses] = columns.map((column) => column.slice(0, known));
        return {
          recorded: recorded.slice(0, known),
          losses,
          gradients,
          accuracies,
          sharpnesses,
          guesses: guesses.subarray(0, known * tested),
          weights,
          path: path.subarray(0, known * weights.length),
          slopes: slopes.subarray(0, known * weights.length),
          length,
        };
      },
    };
  });
