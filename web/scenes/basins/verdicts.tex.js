// Its verdicts are those of its kind: kinds/map/verdicts.tex.js.

/** @type {Record<string, string>} */
export default {};
