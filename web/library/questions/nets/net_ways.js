// Nets of one input that learn sixteen points of sin πx, and ways between two of them: the order of their neurons, curves whose
// middle net is trained, and what the nets between are.
import { number, numbers, object, seedOf, whole, wholes } from '../../checks.js';
import { refuseOthers } from '../../experiment.js';
import { PARTS_OPTIONS } from '../../parts/plan.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 *
 * Weights of a net of H neurons with tanh: those of their inputs, H; their biases, H; those of their outputs, H; the output's bias.
 *
 * @typedef {object} NetTraining by Adam on all points, loss ½ mean square
 * @property {number} hidden neurons, 1 … 16
 * @property {number} [lr] 0.01
 * @property {number} updates
 * @property {number} [seed] of the start, uniform in ±1.5; of a curve: of the places where it is looked at, one an update
 * @property {ArrayLike<number>} [recorded] after so many updates, ascending
 * @property {ArrayLike<number>} [from] with `to`: what is trained is the middle C of the curve (1 − u)²A + 2u(1 − u)C + u²B from A to
 *   B, which starts halfway and descends the mean loss along the curve
 * @property {ArrayLike<number>} [to]
 *
 * @typedef {object} TrainedNet as far as it is known
 * @property {Uint32Array} recorded of the first records
 * @property {Float64Array} nets [record][weight]
 * @property {Float64Array} weights after the last update so far
 *
 * @typedef {{hidden: number, from: ArrayLike<number>, to: ArrayLike<number>}} MatchQuestion
 *
 * @typedef {object} MixQuestion
 * @property {number} hidden
 * @property {ArrayLike<number>} from
 * @property {ArrayLike<number>} middle
 * @property {ArrayLike<number>} to
 * @property {ArrayLike<number>} shares [net][2], s and r of from + s(to − from) + r(middle − from)
 * @property {ArrayLike<number>} [at] places x at which their outputs are looked at
 *
 * @typedef {object} MixedNets
 * @property {Float64Array} losses [net]
 * @property {Float64Array} outputs [net][at]
 */

// About 3 µs for an update.
const UPDATES_PER_PART = 3000;
const LONGEST = 200_000;

/** @param {unknown} value @param {string} field */
const weightsOf = (value, field) => (value === undefined ? new Float64Array(0) : numbers(value, field));

/** @param {unknown} value */
function read(value) {
  const { hidden, lr = 0.01, updates, seed, recorded = [], from, to } = object(value, 'question');
  return {
    hidden: whole(hidden, 'hidden'),
    lr: number(lr, 'lr'),
    updates: whole(updates, 'updates'),
    seed: seedOf(seed),
    recorded: Uint32Array.from(wholes(recorded, 'recorded', 2 ** 31 - 1, LONGEST)),
    from: weightsOf(from, 'from'),
    to: weightsOf(to, 'to'),
  };
}

/**
 * Part after part, each from the weights where the last one has ended.
 * @param {Asker} core
 * @returns {(question: NetTraining & import('../../parts/plan.js').Watched<TrainedNet>) => Promise<TrainedNet>}
 */
export const trainNetInParts = ({ ask, inParts }) =>
  inParts((value) => {
    const question = read(value);
    refuseOthers(value, question, PARTS_OPTIONS);
    /** @type {{weights: Float64Array, moments: Float64Array, nets: Float64Array}} */
    let last = { weights: new Float64Array(0), moments: new Float64Array(0), nets: new Float64Array(0) };
    // Refused now rather than by a part.
    last = ask('trainNet', { ...question, ...last, first: 0, count: 0 });
    const size = last.weights.length;
    const { recorded, updates } = question;
    const nets = new Float64Array(recorded.length * size);
    let known = 0;
    return {
      units: updates,
      size: UPDATES_PER_PART,
      chained: true,
      name: 'trainNet',
      question: (range) => ({ ...question, weights: last.weights, moments: last.moments, ...range }),
      take(/** @type {typeof last} */ part) {
        nets.set(part.nets, known);
        known += part.nets.length;
        last = part;
      },
      answer: () => ({
        recorded: recorded.slice(0, known / size),
        nets: nets.slice(0, known),
        weights: last.weights,
      }),
    };
  });

/**
 * `to` with its neurons in another order, and with both signs of a neuron turned where that is nearer: as near to `from` as its
 * function allows.
 * @param {Asker} core
 * @returns {(question: MatchQuestion) => Float64Array}
 */
export const matchedNet = ({ answer }) =>
  answer('matchedNet', (value) => {
    const { hidden, from, to } = object(value, 'question');
    return { hidden: whole(hidden, 'hidden'), from: numbers(from, 'from'), to: numbers(to, 'to') };
  });

/** @param {Asker} core @returns {(question: MixQuestion) => MixedNets} */
export const mixedNets = ({ answer }) =>
  answer('mixedNets', (value) => {
    const { hidden, from, middle, to, shares, at = [] } = object(value, 'question');
    return {
      hidden: whole(hidden, 'hidden'),
      from: numbers(from, 'from'),
      middle: numbers(middle, 'middle'),
      to: numbers(to, 'to'),
      shares: numbers(shares, 'shares', undefined, LONGEST),
      at: numbers(at, 'at'),
    };
  });
