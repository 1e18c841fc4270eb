// The loss of a net over images on a grid of a plane of its weights, or along a line.
import { numbers, object, refuse, whole, wholes } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * @typedef {object} LossPlaneQuestion
 * @property {ArrayLike<number>} pixels [image][pixel], whole numbers 0 … white, of all images that the loss is of
 * @property {ArrayLike<number>} labels [image], 0 … 9
 * @property {number} white the net is given pixel / white
 * @property {number} [hidden] neurons, 16
 * @property {"squared" | "cross_entropy"} [loss] mean over the images of ½‖z − y‖², the default, or of −Σ y ln softmax z
 * @property {ArrayLike<number>} origin weights, in the order of `trainingInParts`
 * @property {ArrayLike<number>} across
 * @property {ArrayLike<number>} up the weights at (x, y) are origin + x·across + y·up
 * @property {ArrayLike<number>} box x0, x1, y0, y1
 * @property {number} columns from x0 to x1; one stands at x0
 * @property {number} rows from y0 to y1; one stands at y0
 *
 * @typedef {object} LossPlane NaN where it is not known yet
 * @property {Float64Array} loss [row][column]
 * @property {number} nx columns
 * @property {number} ny rows
 */

// About 0.4 µs for an image and 1210 weights.
const IMAGES_PER_PART = 25_000;
const LONGEST = /** @type {const} */ ({ pixels: 10_240_000, labels: 10_000, weights: 100_000 });

/** @param {unknown} value */
function read(value) {
  const { hidden = 16, loss = 'squared', ...rest } = object(value, 'question');
  if (typeof loss !== 'string') throw refuse('wrong_type', 'loss', loss, 'squared, cross_entropy');
  const weights = (/** @type {string} */ field) => numbers(rest[field], field, undefined, LONGEST.weights);
  return {
    pixels: Uint16Array.from(wholes(rest.pixels, 'pixels', 65535, LONGEST.pixels)),
    labels: Uint8Array.from(wholes(rest.labels, 'labels', 9, LONGEST.labels)),
    white: whole(rest.white, 'white'),
    hidden: whole(hidden, 'hidden'),
    loss,
    origin: weights('origin'),
    across: weights('across'),
    up: weights('up'),
    box: numbers(rest.box, 'box', 4),
    columns: whole(rest.columns, 'columns'),
    rows: whole(rest.rows, 'rows'),
  };
}

/**
 * @param {Asker} core
 * @returns {(question: LossPlaneQuestion & import('../../parts/plan.js').Watched<LossPlane>) => Promise<LossPlane>}
 */
export const lossPlaneInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    // Refused now rather than by a part.
    ask('lossPlane', { ...question, first: 0, count: 0 });
    const { columns, rows, labels } = question;
    const loss = new Float64Array(columns * rows).fill(Number.NaN);
    return {
      units: loss.length,
      size: IMAGES_PER_PART / labels.length,
      name: 'lossPlane',
      question: (range) => ({ ...question, ...range }),
      take: (/** @type {Float64Array} */ part, { first }) => loss.set(part, first),
      answer: () => ({ loss: loss.slice(), nx: columns, ny: rows }),
    };
  });
