// The formula of a landscape, in MathML.

/** @param {import('../library/core.js').Lab} lab @param {string} formula typed @returns {string} f = … */
export const equation = (lab, formula) => lab.formulaInfo(formula).mathml.replace('>', '><mi>f</mi><mo>=</mo>');

/**
 * In the top bar.
 * @param {import('../scenes/scene.js').Scene} scene
 * @param {import('../kinds/race/needs.js').Answers} answers
 * @param {import('../library/core.js').Lab} lab
 * @returns {string} empty where the panel shows it beside the menu, or where it is for reading only
 */
export function formulaOf(scene, answers, lab) {
  const { id, params } = /** @type {{id: string, params: Record<string, unknown>}} */ (answers.landscape);
  const entry = lab.catalogue().landscapes.find((landscape) => landscape.id === id);
  const typed = scene.formula ?? (typeof params.text === 'string' ? params.text : entry?.formula);
  if (entry?.prose || scene.findings || !typed) return '';
  return equation(lab, typed);
}
