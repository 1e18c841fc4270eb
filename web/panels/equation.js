// A typed formula as an equation, in MathML.

/** Marks that are not seen, for what is copied, take no room. @param {string} mathml */
const tight = (mathml) => mathml.replace(/<mo>([\u2061-\u2064]+)<\/mo>/g, '<mo lspace="0" rspace="0">$1</mo>');

/** @param {import('../library/core.js').Lab} lab @param {string} formula typed @returns {string} */
export const printed = (lab, formula) => tight(lab.formulaInfo(formula).mathml);

/** @param {import('../library/core.js').Lab} lab @param {string} formula typed @returns {string} f = … */
export const equation = (lab, formula) => printed(lab, formula).replace('>', '><mi>f</mi><mo>=</mo>');
