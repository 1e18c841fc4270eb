// What a lecture is: plain data that one JSON file holds, made by hand, or by the page and opened there again. check.js
// tells what is wrong with a file.

/** @typedef {Partial<Record<import('../words/i18n.js').Locale, string>>} Said in one language at least; the others read that one */

/**
 * @typedef {object} Lecture
 * @property {1} lecture version of this format
 * @property {Said} title
 * @property {Step[]} steps
 */

/**
 * @typedef {object} Step one large sentence and one large picture
 * @property {string} scene id
 * @property {string} [link] settings as they stand in an address behind `#`: "lr=0.1&step=3"; the claim's, or as the scene opens, if left out
 * @property {string} [runs] settings that are run after the question, or after `before`, where they are others
 * @property {string} [claim] a claim of the scene: its sentence, its settings
 * @property {Said} [text] the sentence, in place of the claim's; "{name}" stands for a number of `numbers`
 * @property {Record<string, Measured>} [numbers]
 * @property {Said} [before] a sentence to begin with: the picture stands still until the next key
 * @property {string | Asked} [question] "predict", the scene's own; the id of one of its teacher's questions; or one of this lecture
 * @property {number} [stop] the step of the run to stop at
 * @property {string} [view] the picture: one of those on the scene's stage; its first if left out
 * @property {true} [strip] with the strip below it
 * @property {number} [minutes]
 * @property {true} [keep] to take home: told again at the end
 */

/** @typedef {{text: Said, answers: {text: Said, right?: true, reveals?: Said}[]}} Asked one answer is right; the others may say what they reveal */

/**
 * @typedef {object} Measured a number in a sentence, run by the tests
 * @property {string} measured key of the record of the scene's kind
 * @property {string} [runner]
 * @property {string} [link] settings, where they are not those that the step runs
 * @property {number | string | null} equals
 * @property {import('../scenes/scene.js').Tolerance} tolerance
 * @property {number} [digits] significant ones, 3 if left out
 */

/** What a saved lecture begins with. @type {1} */
export const FORMAT = 1;

/** @param {Said} said @param {import('../words/i18n.js').Locale} locale */
export const inLanguage = (said, locale) => said[locale] ?? said.en ?? said['zh-CN'] ?? '';

/**
 * The lecture that every scene has: its question, then its claims.
 * @param {Pick<import('../scenes/scene.js').Scene, "id" | "predict" | "claims">} scene
 * @param {Said} title
 * @returns {Lecture}
 */
export const lectureOfScene = ({ id, predict, claims }, title) => ({
  lecture: FORMAT,
  title,
  steps: [
    ...(predict ? [{ scene: id, question: 'predict' }] : []),
    ...claims.filter((claim) => claim.id !== predict?.claim).map((claim) => ({ scene: id, claim: claim.id })),
  ],
});
