// What a scene may say. A scene is a lesson as plain data: no functions, so that it can be validated,
// put in a link and tested. "$name" stands for the value of the control of that name.

/**
 * @typedef {object} Control one slider
 * @property {string} name key in the link; its label is the message `control-NAME`
 * @property {number | string} value default: a number or the id of a mark
 * @property {number} min
 * @property {number | {times: number, of: string}} max a number, or a multiple of one of theory's answers
 * @property {"linear" | "log" | "integer"} scale
 * @property {boolean} [zero] a log slider of a distance: its left end is exactly 0, and the value may lie on either side
 * @property {string[]} [zones] message ids `zone-ID` of the stretches between the marks
 * @property {string[]} [marks] keys of theory's answers (first runner) that the slider marks and snaps to
 */

/**
 * @typedef {object} Runner one optimizer in the race
 * @property {string} id optimizer id of the core, unique in its scene
 * @property {Record<string, number | string>} params numbers or "$control"
 */

/**
 * @typedef {object} Claim a sentence with numbers (message `SCENE-claim-ID`); a click on it sets `values` and `start`
 * @property {string} id
 * @property {Record<string, number | string>} [values]
 * @property {number[]} [start]
 * @property {string} runner
 * @property {string} measured key of measure's answer
 * @property {{theory: string} | {value: number | string | null}} equals
 * @property {number} tolerance relative to max(1, |expected|); 0 for words and exact numbers
 */

/**
 * @typedef {object} Scene
 * @property {string} id
 * @property {number} chapter
 * @property {{id: string, params: Record<string, number | string>}} landscape
 * @property {string} [formula] typed formula to show where the catalogue's is longer than the lesson needs; the same loss at the defaults
 * @property {(number | string)[]} start numbers or "$control"
 * @property {[number, number, number, number]} box view: x0, x1, y0, y1 in domain units
 * @property {number} steps as many as are simulated
 * @property {"all" | "escape"} until what the timeline shows: every step, or a little more than the slowest escape
 * @property {Control[]} controls
 * @property {Runner[]} runners the first is the one that verdict and marks speak of
 * @property {string[][]} stage columns of view ids, the first is the largest
 * @property {string} strip quantity of the strip: one of plot/quantities.js
 * @property {"regime" | "escape"} verdict
 * @property {string[]} quantities keys that theory and measure share, shown side by side
 * @property {boolean} [logField] contour levels at equal ratios
 * @property {number} [critical] value whose contour is drawn in bold
 * @property {boolean} [belief] has a tab "Common belief"
 * @property {Claim[]} claims
 */

export {};
