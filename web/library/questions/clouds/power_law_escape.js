// How long plain descent needs to leave a degenerate point along one direction.
import { number, numbers, object, whole } from '../../checks.js';
import { choice } from '../../experiment.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Choice} Choice
 *
 * @typedef {object} PowerLawQuestion
 * @property {Choice} landscape
 * @property {ArrayLike<number>} from the degenerate point
 * @property {ArrayLike<number>} direction
 * @property {number} distance of the start along it
 * @property {number} radius that counts as escaped
 * @property {number} lr
 * @property {number} steps at most
 *
 * @typedef {object} PowerLawEscape f falls by coefficient·s^order along the direction
 * @property {number} order
 * @property {number} coefficient negative where it rises
 * @property {number | null} measured the first step beyond the radius; null: not within `steps`
 * @property {number} predicted Infinity where f rises
 * @property {number} last the distance at the end
 * @property {number} lastPredicted
 */

/** @param {unknown} value */
function read(value) {
  const { landscape, from, direction, distance, radius, lr, steps } = object(value, 'question');
  return {
    landscape: choice(landscape, 'landscape'),
    from: numbers(from, 'from'),
    direction: numbers(direction, 'direction'),
    distance: number(distance, 'distance'),
    radius: number(radius, 'radius'),
    lr: number(lr, 'lr'),
    steps: whole(steps, 'steps'),
  };
}

/** @param {Asker} core @returns {(question: PowerLawQuestion) => PowerLawEscape} */
export const powerLawEscape = ({ answer }) => answer('powerLawEscape', read);
