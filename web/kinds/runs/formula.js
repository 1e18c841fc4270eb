// The formula of the landscape, for the top bar.

import { equation } from '../../panels/equation.js';

/** @param {import('../kind.js').Sight} sight @returns {string} in MathML; empty where the catalogue has only words */
export function formula({ scene, answers, lab }) {
  const { id, params } = /** @type {{id: string, params: Record<string, unknown>}} */ (answers.landscape);
  const entry = lab.catalogue().landscapes.find((landscape) => landscape.id === id);
  const typed = scene.formula ?? (typeof params.text === 'string' ? params.text : entry?.formula);
  return entry?.prose || !typed ? '' : equation(lab, typed);
}
