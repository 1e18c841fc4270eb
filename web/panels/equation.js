// A typed formula as an equation, in MathML.

/** @param {import('../library/core.js').Lab} lab @param {string} formula typed @returns {string} f = … */
export const equation = (lab, formula) => lab.formulaInfo(formula).mathml.replace('>', '><mi>f</mi><mo>=</mo>');
