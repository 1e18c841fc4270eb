// What a view is: a picture of the core's answers. Views hold no state and import only plot/ and format.

/**
 * @typedef {object} Frame where and when to draw
 * @property {number} width CSS pixels
 * @property {number} height CSS pixels
 * @property {number} step the highlighted one
 * @property {number} last of the timeline
 * @property {boolean} playing
 * @property {readonly string[]} hidden runner ids not drawn
 * @property {boolean} [silent] what became of a run is kept back, as it is asked
 * @property {readonly import('../kinds/runs/answers.js').RunAnswer[]} [before] runs before the last change, drawn pale
 * @property {import('../scenes/scene.js').Scene & Record<string, any>} scene
 * @property {import('../words/theme.js').Theme} theme
 * @property {import('../words/i18n.js').Translate} text
 * @property {import('../plot/projection.js').Camera} camera of the surface
 * @property {import('../plot/plane.js').Plane} plane through which points are looked at
 */

/**
 * @typedef {object} Handle a point that can be moved by pointer or arrow keys
 * @property {[number, number]} at CSS pixels in the view
 * @property {(x: number, y: number) => number[]} toDomain CSS pixels → new start, or what else it moves
 * @property {string} [moves] a gesture of the scene's kind; the start if left out
 * @property {(x: number, y: number) => number[] | null} [snap] what a pointer there catches
 */

/**
 * @template [A=any] the answers it needs
 * @typedef {object} View
 * @property {string} id
 * @property {readonly string[]} needs names of the answers that it draws; its kind gives them
 * @property {readonly [number, number]} least width and height in CSS pixels at which it can be read
 * @property {(ctx: CanvasRenderingContext2D, answers: A, frame: Frame) => void} draw
 * @property {(answers: A, frame: Frame) => Handle | null} [handle]
 * @property {(answers: A, frame: Frame) => string} describe the text alternative, with the current numbers
 * @property {(answers: A, frame: Frame, px: number) => number} [stepAt] CSS pixel → step, where the view is a timeline
 * @property {(answers: A, frame: Frame, px: number, py: number) => [number, number] | null} [hoverAt] what a mouse there looks at
 * @property {(answers: A, frame: Frame, px: number, py: number) => [number, number]} [corner] of a box that is dragged over it: two of them are
 *   handed to the gesture `box` of the scene's kind, and one with the steps of a wheel to its gesture `zoom`; a click moves the handle, or zooms
 *   where there is none
 * @property {(answers: A, text: import('../words/i18n.js').Translate) => {label: string, now: number, words: string}} [handleLabel] where the handle is not the start
 * @property {string} [hint] message on the handle until it is moved, `hint-start` if left out
 * @property {boolean} [turns] dragging turns the camera
 */

/** @typedef {{id: string, run: Pick<import('../library/core.js').Run, "w" | "dim" | "steps">}} Recorded a runner with the rows of its run */

/** @template {{id: string}} R @param {{runs: R[]}} answers @param {Frame} frame @returns {R[]} those that are shown */
export function shownRuns(answers, frame) {
  return answers.runs.filter((run) => !frame.hidden.includes(run.id));
}

/** @param {Frame} frame those before the last change of the runners that are shown */
export function runsBefore({ before = [], hidden }) {
  return before.filter((run) => !hidden.includes(run.id));
}

/** @param {Pick<Recorded, "run">} answer @param {number} step @returns {Float64Array} w at that step, or at the run's last */
export function pointAt({ run }, step) {
  const k = Math.min(step, run.steps);
  return run.w.subarray(k * run.dim, (k + 1) * run.dim);
}

/** How many steps a row stands for, where not all are recorded. @param {object} answers @param {number} row @returns {number} */
export const stepOf = (answers, row) => /** @type {{recorded?: readonly number[]}} */ (answers).recorded?.[row] ?? row;
