// What a scene may say. A scene is a lesson as plain data: no functions, so that it can be validated,
// put in a link and tested. "$name" stands for the value of the control of that name.

/**
 * @typedef {object} Option of a choice (message `option-CONTROL-ID`)
 * @property {string} id
 * @property {Partial<Scene>} [scene] what is different in the scene while it is chosen
 */

/**
 * @typedef {object} Axis of the map
 * @property {string} path of a sweep: start.0 …, optimizer.NAME or landscape.NAME
 * @property {string} [control] what a pixel that is taken sets; without it the path is a coordinate of the start
 * @property {number} min at the first pixel, in the control's unit
 * @property {number} max at the last pixel
 * @property {number} n pixels
 * @property {"linear" | "log"} scale
 * @property {string} [unit] one of theory's answers that min and max are multiples of
 * @property {string} name message id
 */

/**
 * @typedef {object} Control one slider, a choice of two to four, or a number that is set on the map
 * @property {string} name key in the link; its label is the message `control-NAME`
 * @property {number | string} value default: a number or the id of a mark, or of an option
 * @property {number} min 0 for a choice
 * @property {number | {times: number, of: string}} max a number, or a multiple of one of theory's answers
 * @property {"linear" | "log" | "integer" | "choice"} scale
 * @property {Option[]} [options] of a choice
 * @property {boolean} [onMap] no slider: it is set on the map
 * @property {string} [unit] one of theory's answers: the number counts multiples of it
 * @property {boolean} [zero] a log slider of a distance: its left end is exactly 0, and the value may lie on either side
 * @property {string[]} [zones] message ids `zone-ID` of the stretches between the marks
 * @property {string[]} [marks] keys of theory's answers (first runner) that the slider marks and snaps to
 */

/**
 * @typedef {object} Runner one optimizer in the race
 * @property {string} id optimizer id of the core, unique in its scene; "$control" for the one that is chosen
 * @property {Record<string, number | string>} params numbers or "$control"
 */

/**
 * @typedef {object} Claim a sentence with numbers (message `SCENE-claim-ID`); a click on it sets `values` and `start`
 * @property {string} id
 * @property {string} [tool]
 * @property {Chosen} [chosen]
 * @property {Record<string, number | string>} [values]
 * @property {(number | string)[]} [start] numbers or "$control"
 * @property {string} [runner] absent: the scene's findings are asked
 * @property {string} measured key of measure's answer, or of the findings
 * @property {{theory: string} | {value: number | string | null}} equals
 * @property {number} tolerance relative to max(1, |expected|); 0 for words and exact numbers
 */

/**
 * @typedef {object} Chosen a landscape that the visitor chose, in place of the scene's own
 * @property {string} id
 * @property {string} [text] of a typed formula
 * @property {string} [draft] the text being typed, good or not
 * @property {boolean} [flat] of one variable; known once the core was asked
 * @property {string[]} [silent] what the link leaves to the landscape: start, lr
 * @property {Readonly<Record<string, number>>} params
 * @property {[number, number, number, number] | null} box view; null until the catalogue was asked for its domain
 */

/**
 * @typedef {object} Tool a variant of the scene with a tab of its own (message `tab-ID`); what it leaves out is the scene's
 * @property {string} id
 * @property {Scene["landscape"]} [landscape]
 * @property {(number | string)[]} [start]
 * @property {[number, number, number, number]} [box]
 * @property {string[][]} [stage]
 * @property {number} [critical]
 * @property {Record<string, number>} [values] defaults of controls, where they are not the scene's
 * @property {number[]} [judged] the point that the verdict speaks of, where it is not the run's
 * @property {boolean} [choose] the visitor may choose another landscape
 * @property {SectionOf[]} [sections]
 */

/** @typedef {{id: string, angle: number | string, bend: number}} SectionOf the curve (t, bend t²) through the origin, turned by angle (degrees or "$control") */

/**
 * @typedef {object} Scene
 * @property {string} id
 * @property {number} chapter
 * @property {{id: string, params: Record<string, number | string>}} landscape numbers or "$control"; `text` is a formula
 * @property {string} [formula] typed formula to show where the catalogue's is longer than the lesson needs; the same loss at the defaults
 * @property {(number | string)[]} start numbers or "$control"
 * @property {[number, number, number, number]} box view: x0, x1, y0, y1 in domain units
 * @property {number} steps as many as are simulated
 * @property {"all" | "escape" | "rest" | "view"} until what the timeline shows: every step, or a little more than the
 *   slowest escape, or than the step at which the runs rest or are gone, or until they rest or leave the view
 * @property {Control[]} controls
 * @property {Runner[]} runners the first is the one that verdict and marks speak of
 * @property {{yaw: number, pitch: number}} [camera] from which the surface shows what the lesson is about; radians
 * @property {string[][]} stage columns of view ids, the first is the largest
 * @property {string} strip quantity of the strip: one of plot/quantities.js
 * @property {"regime" | "escape" | "plane" | "basin" | "critical"} verdict
 * @property {string[]} quantities keys that theory and measure share, shown side by side
 * @property {boolean} [written] of one coordinate and one runner: the last step is written out in numbers
 * @property {string} [says] the text is the message `SAYS-text` in place of `SCENE-text`
 * @property {boolean} [note] has a message `SCENE-note` to read with them
 * @property {{x: Axis, y: Axis}} [map] outcome map over two quantities
 * @property {number} [critical] value whose contour is drawn in bold
 * @property {boolean} [belief] has a tab "Common belief"
 * @property {Tool[]} [tools] tabs in place of "Explore"; the first is the scene as it opens
 * @property {number[]} [judged] as in Tool
 * @property {SectionOf[]} [sections] curves along which the landscape is shown
 * @property {"critical"} [findings] what is asked beyond runs, measures and theory
 * @property {Claim[]} claims
 */

export {};
