// What was read off a run.

import { object } from '../../checks.js';
import { experiment } from '../../experiment.js';
import { radiusOf } from './theory.js';

/**
 * @typedef {import('../../lab.js').Asker} Asker
 * @typedef {import('../../experiment.js').Experiment} Experiment
 * @typedef {import('./theory.js').Quantities} Quantities
 */

/** @param {unknown} value */
const read = (value) => ({ ...experiment(value), radius: radiusOf(object(value, 'experiment')) });

/** Under the keys of theory. @param {Asker} core @returns {(experiment: Experiment & {radius?: number}) => Quantities} */
export const measure = ({ answer }) => answer('measure', read);
