// Its verdicts are those of its kind.

/** @type {Record<string, string>} */
export default {};
