// From a question that can take long to a function that answers it in parts.
import { object, refuse, whole } from '../checks.js';
import { runPlan } from './run_plan.js';

/** @typedef {import('./pool.js').Pool} Pool */

const processors = () => Math.min(8, globalThis.navigator?.hardwareConcurrency ?? 2);
const MOST_WORKERS = 64;

/** @param {unknown} workers */
export const workersOf = (workers) =>
  workers === undefined ? processors() : whole(workers, 'workers', 0, MOST_WORKERS);

/** @param {unknown} value a question with its options */
function optionsOf(value) {
  const { signal, progress, workers } = object(value, 'question');
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw refuse('wrong_type', 'signal', signal, 'an AbortSignal');
  if (progress !== undefined && typeof progress !== 'function')
    throw refuse('wrong_type', 'progress', progress, 'a function');
  return { signal, progress: /** @type {any} */ (progress), workers: workersOf(workers) };
}

/**
 * @param {(name: string, question: object) => any} ask the core on this thread
 * @param {Pool} pool
 * @returns {(planOf: (value: any) => import('./plan.js').Plan<any, any>) => (value: any) => Promise<any>} planOf checks a
 *   question and makes its plan
 */
export const inParts = (ask, pool) => (planOf) => async (value) => {
  const plan = planOf(value);
  return runPlan(plan, { ask, pool, ...optionsOf(value) });
};
