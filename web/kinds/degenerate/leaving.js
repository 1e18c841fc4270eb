// How a start leaves the point along the flat direction: counted on the surface, and as the power law of the reduced loss has it.

/**
 * @typedef {object} Leaving
 * @property {number | null} step the first one with |y| at the radius or beyond; null: not within those that were taken
 * @property {number} predicted Infinity where the loss rises along the flat direction
 * @property {number} order p of the first term c·|y|ᵖ of the reduced loss
 * @property {number} coefficient −c: positive where the loss falls
 * @property {number} last distance at the end; of what does not leave, after SHOWN steps
 * @property {number} lastPredicted the same by the law
 */

/** A start has left where |y| is this. */
export const RADIUS = 1;
/** What does not leave is followed for so many steps. */
export const SHOWN = 2000;
/** Nearer than this the start counts as the point itself. */
const LEAST = 1e-6;

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').SurfaceNeeds} needs @param {number} y0 @returns {Leaving | null} null from the point itself */
export function leavingOf(lab, { landscape, scene, values }, y0) {
  if (Math.abs(y0) < LEAST) return null;
  const way = { distance: Math.abs(y0), radius: RADIUS, lr: values.lr ?? Number.NaN };
  const side = Math.sign(y0);
  const reduced = { id: 'formula', params: { text: scene.reduced } };
  const law = lab.powerLawEscape({ ...way, steps: SHOWN, landscape: reduced, from: [0], direction: [side] });
  const steps = law.coefficient > 0 ? scene.steps : SHOWN;
  const { measured, last } = lab.powerLawEscape({ ...way, steps, landscape, from: [0, 0], direction: [0, side] });
  return { ...law, step: measured, last };
}
