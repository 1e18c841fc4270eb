// Its verdicts are those of its kind: kinds/critical_lab/verdicts.tex.js.

/** @type {Record<string, string>} */
export default {};
