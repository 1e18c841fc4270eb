// What walkers in two wells measure beside the exact integrals, and what claims may speak of.

import { meanTime, NEVER, placesAt, shareBeyond, swarmNow } from '../../plot/wells/walkers.js';

/** @typedef {import('./answers.js').WellsAnswers} WellsAnswers */

/** @param {WellsAnswers} answers */
export const exitOf = ({ times, lr }) => meanTime(times, lr);

/** The share in the right well at the end, with the standard error that is expected. @param {WellsAnswers} answers */
function shareRight(answers) {
  const { law } = answers;
  const swarm = swarmNow(answers);
  if (!law) return { value: Number.NaN, error: Number.NaN };
  const { length } = placesAt(swarm, swarm.frames - 1);
  const error = Math.sqrt((law.massRight * (1 - law.massRight)) / Math.max(1, length));
  return { value: shareBeyond(swarm, swarm.frames - 1, law.top), error };
}

/** @param {WellsAnswers} answers @returns {number | null} of the one walker without noise */
export const crossedAt = ({ times }) => (times[0] === undefined || times[0] === NEVER ? null : times[0]);

/** @param {unknown} _scene @param {WellsAnswers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  const { law, right, lr, curvatures } = answers;
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `wells-${id}`, tolerance: { standardErrors: 4 } });
  if (!law) {
    const limit = { ...row('limit'), measured: lr * (right ? curvatures[1] : curvatures[0]), predicted: null };
    return [limit, { ...row('crossed'), measured: crossedAt(answers), predicted: null, count: true }];
  }
  const [exit, share] = [exitOf(answers), shareRight(answers)];
  const within = /** @type {[string, Record<string, string>]} */ (['wells-within', {}]);
  const measured = exit.crossed > 1 ? exit.value : null;
  const unfinished = exit.crossed < exit.all ? 'wells-unfinished' : null;
  return [
    {
      ...row('exit'),
      measured,
      predicted: right ? law.fromRight : law.fromLeft,
      standardError: exit.error,
      within,
      why: unfinished ?? 'wells-finite',
    },
    {
      ...row('kramers'),
      measured,
      predicted: right ? law.kramersRight : law.kramersLeft,
      standardError: exit.error,
      within,
      why: unfinished ?? 'wells-low',
    },
    {
      ...row('share'),
      measured: share.value,
      predicted: law.massRight,
      standardError: share.error,
      within,
      why: 'wells-early',
    },
  ];
}

/**
 * exit: mean time to the other minimum, η times its steps; exact, kramers: in theory; occupancy: flat over sharp in theory; share:
 * of the walkers in the right well; crossed: step of the one walker without noise.
 * @param {WellsAnswers} answers
 * @returns {Record<string, unknown>}
 */
export function record(answers) {
  const { law, right, curvatures, lr } = answers;
  if (!law) return { crossed: crossedAt(answers), limit: lr * (right ? curvatures[1] : curvatures[0]) };
  const [exit, share] = [exitOf(answers), shareRight(answers)];
  return {
    exit: exit.value,
    exact: right ? law.fromRight : law.fromLeft,
    kramers: right ? law.kramersRight : law.kramersLeft,
    occupancy: law.massRight / (1 - law.massRight),
    share: share.value,
    standardErrors: { exit: exit.error, share: share.error },
  };
}
