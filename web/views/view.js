// What a view is: a picture of the core's answers. Views hold no state and import only plot/ and format.

/**
 * @typedef {object} Frame where and when to draw
 * @property {number} width CSS pixels
 * @property {number} height CSS pixels
 * @property {number} step the highlighted one
 * @property {number} last of the timeline
 * @property {boolean} playing
 * @property {readonly string[]} hidden runner ids not drawn
 * @property {import('../scenes/scene.js').Scene} scene
 * @property {import('../words/theme.js').Theme} theme
 * @property {import('../words/i18n.js').Translate} text
 * @property {import('../plot/projection.js').Camera} camera of the surface
 * @property {import('../kinds/map/maps.js').OutcomeMap | undefined} map as far as it is known
 * @property {readonly [number, number] | null} pixel of the map that is taken
 * @property {readonly [number, number] | null} probe pixel that is looked at
 */

/**
 * @typedef {object} Handle a point that can be moved by pointer or arrow keys
 * @property {[number, number]} at CSS pixels in the view
 * @property {(x: number, y: number) => number[]} toDomain CSS pixels → new start, or new pixel of the map
 * @property {"start" | "pixel"} [moves] the start if left out
 * @property {(x: number, y: number) => number[] | null} [snap] what a pointer there catches
 */

/**
 * @typedef {object} View
 * @property {string} id
 * @property {(ctx: CanvasRenderingContext2D, answers: import('../kinds/race/needs.js').Answers, frame: Frame) => void} draw
 * @property {(answers: import('../kinds/race/needs.js').Answers, frame: Frame) => Handle | null} [handle]
 * @property {(answers: import('../kinds/race/needs.js').Answers, frame: Frame) => string} describe the text alternative, with the current numbers
 * @property {(answers: import('../kinds/race/needs.js').Answers, frame: Frame, px: number) => number} [stepAt] CSS pixel → step, where the view is a timeline
 * @property {(answers: import('../kinds/race/needs.js').Answers, frame: Frame, px: number, py: number) => [number, number] | null} [pixelAt] the pixel of the map under the pointer
 * @property {(answers: import('../kinds/race/needs.js').Answers, text: import('../words/i18n.js').Translate) => {label: string, now: number, words: string}} [handleLabel] where the handle is not the start
 * @property {boolean} [turns] dragging turns the camera
 */

/** @param {import('../kinds/race/needs.js').Answers} answers @param {Frame} frame @returns {import('../kinds/race/needs.js').RunAnswer[]} those that are shown */
export function shownRuns(answers, frame) {
  return answers.runs.filter((run) => !frame.hidden.includes(run.id));
}

/** @param {import('../kinds/race/needs.js').RunAnswer} answer @param {number} step @returns {Float64Array} w at that step, or at the run's last */
export function pointAt({ run }, step) {
  const k = Math.min(step, run.steps);
  return run.w.subarray(k * run.dim, (k + 1) * run.dim);
}
