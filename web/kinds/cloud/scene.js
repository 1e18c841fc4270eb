// What a scene of clouds says beyond a scene of runs: how many walkers leave a saddle, from where they count as gone, and what
// makes them leave.

import { count, each, entry, fields, flag, list, number, word } from '../../scenes/rules.js';
import { runsFields } from '../runs/scene.js';

/**
 * @typedef {object} Mechanism a runner: a rule, with what is done to its gradients and its learning rate
 * @property {string} id
 * @property {string} [optimizer]
 * @property {Record<string, number | string>} params
 * @property {number | string} [noise] standard deviation of each coordinate of the gradient; a number or "$control"; 0 if left out
 * @property {{factor: number, threshold: number}} [boost] the learning rate is so many times larger where the gradient is
 *   shorter than the threshold
 */

/**
 * @typedef {object} CloudFields
 * @property {{id: string, params: Record<string, number | string>}} landscape
 * @property {Mechanism[]} runners
 * @property {number | string} walkers of each cloud; a number or "$control"
 * @property {number} seed of the first walkers; every mechanism has the same
 * @property {number} radius distance along the saddle's ways down that counts as gone
 * @property {boolean} [costs] what each mechanism costs is shown with its times
 */
/** @typedef {Omit<import('../../scenes/scene.js').Scene, "runners" | "strip"> & CloudFields} CloudScene */

export const cloudFields = {
  needed: {
    landscape: runsFields.needed.landscape,
    start: list(entry),
    box: list(number, 4),
    walkers: entry,
    seed: count,
    radius: number,
  },
  more: {
    formula: runsFields.more.formula,
    costs: flag,
    runners: list(
      fields(
        { id: word, params: each(entry) },
        { optimizer: word, noise: entry, boost: fields({ factor: number, threshold: number }) },
      ),
    ),
  },
};
