// What a scene of any kind may say. A scene is a lesson as plain data: no functions, so that it can be validated,
// put in a link and tested. "$name" stands for the value of the control of that name. Each kind adds fields of its own
// (kinds/*/scene.js); check.js tells what is wrong with a scene. A message is a line of the scene's en.ftl and zh-CN.ftl.

/**
 * @typedef {object} Scene
 * @property {string} id
 * @property {string} kind id in kinds/index.js
 * @property {(number | string)[]} start coordinates, numbers or "$control"; none where the kind has no start
 * @property {[number, number, number, number]} box view: x0, x1, y0, y1 in domain units
 * @property {number} steps as many as are computed; 0 where the answers tell
 * @property {Control[]} controls
 * @property {Runner[]} runners told apart in pictures and legend; the first is the one that verdict and marks speak of
 * @property {string[]} [embedded] names of the one or two controls that an embed shows; the first two if left out
 * @property {string[][]} stage ids of views: those of the first list are large, one or two side by side, the others small beside them
 * @property {string} [timeline] the view under the stage whose axis is the step; the strip if left out
 * @property {string} [strip] quantity of the strip, where that is the timeline: one of plot/quantities.js
 * @property {string} verdict one of its kind's verdicts; each of its cases has a message `verdict-CASE` and a formula
 * @property {Claim[]} claims
 * @property {Belief[]} [beliefs] what many believe, beside what happens
 * @property {Question} [predict] asked before the run
 * @property {boolean} [invitation] has a message `invitation`: what to do first
 * @property {Teacher} [teacher]
 * @property {Tool[]} [tools] tabs of the panel; the first is the scene as it opens
 * @property {string} [says] the message that tells what to see, `text` if left out
 * @property {string} [invites] the message that tells what to do first, `invitation` if left out
 * @property {boolean} [note] has a message `note` to read with the numbers
 * @property {{yaw: number, pitch: number}} [camera] from which the surface shows what the lesson is about; radians
 * @property {number} [critical] value whose contour is drawn in bold
 * @property {PlaneChoice} [plane] through which things of n dimensions are looked at; the first two coordinates if left out
 */

/**
 * @typedef {object} Control one slider, a choice, or a number that is set in a picture
 * @property {string} name key in the link; its label is the message `control-NAME`
 * @property {number | string} value default: a number or the id of a mark, or of an option
 * @property {number} min 0 for a choice
 * @property {number | {times: number, of: string}} max a number, or a multiple of one of theory's answers
 * @property {"linear" | "log" | "integer" | "choice"} scale
 * @property {Option[]} [options] of a choice
 * @property {boolean} [inPicture] no slider: it is set in a picture
 * @property {string} [unit] one of theory's answers: the number counts multiples of it
 * @property {boolean} [zero] a log slider of a distance: its left end is exactly 0, and the value may lie on either side
 * @property {string[]} [zones] message ids `zone-ID` of the stretches between the marks
 * @property {string[]} [marks] keys of theory's answers (first runner) that the slider marks and snaps to
 */

/**
 * @typedef {object} Option of a choice (message `option-CONTROL-ID`)
 * @property {string} id
 * @property {Record<string, any>} [scene] fields that are different while it is chosen
 */

/**
 * @typedef {object} Runner one of those that race (message `runner-ID`; colour, dash and marker in plot/runner_style.js)
 * @property {string} id unique in its scene; "$control" for the one that is chosen
 * @property {string} [optimizer] id of the core, the same as `id` if left out
 * @property {Record<string, number | string>} params numbers or "$control"
 */

/**
 * @typedef {{id: string} & Record<string, any>} Tool a variant of the scene with a tab of its own (message `tab-ID`):
 *   what it says is laid over the scene, but for `values`, the defaults of controls where they are not the scene's; its `kind` may be another
 */

/**
 * @typedef {object} Staged a state of the scene to put on the stage; what it leaves out is as the scene opens
 * @property {string} [tool]
 * @property {Record<string, any>} [own] slice of the scene's kind
 * @property {Record<string, number | string>} [values]
 * @property {(number | string)[]} [start] numbers or "$control"
 */

/** @typedef {Staged & ClaimOf} Claim a sentence (message `claim-ID`) that is run by the tests; its number stands in it as { $value } */

/**
 * @typedef {object} ClaimOf
 * @property {string} id
 * @property {string} [runner] whose record is asked; without one, that of the whole
 * @property {string} measured key of the kind's record
 * @property {number | string | null} equals
 * @property {Tolerance} tolerance
 * @property {string} [strip] quantity that the strip shows with it, in place of the scene's
 * @property {number} [digits] significant ones in the sentence, 3 if left out
 */

/** @typedef {"exact" | {relative: number} | {absolute: number} | {standardErrors: number}} Tolerance what a difference may be */

/** @typedef {Staged & BeliefOf} Belief what many believe (message `belief-ID`) beside what happens (`belief-ID-happens`) */

/**
 * @typedef {object} BeliefOf
 * @property {string} id
 * @property {Record<string, Staged & {measured: string, runner?: string}>} [numbers] of the second sentence, by name: keys of the
 *   record of that state, which is laid over the belief's; a word there is told by the message `NAME-WORD`
 * @property {{runner: string, believed: number[][], really: string, steps: number}} [path] points that are believed to be a
 *   runner's and are another's (message `belief-ID-verdict`)
 */

/** @typedef {Staged & QuestionOf} Question (message `predict`) whose answers are the messages `predict-ID` */

/**
 * @typedef {object} QuestionOf
 * @property {string[]} answers
 * @property {string} right one of them; what each other one reveals is the message `predict-ID-reveals`
 * @property {string} claim that holds the truth: its state is run after the question, its sentence is told then
 */

/**
 * @typedef {object} Teacher page: goal (message `teacher-goal`), tips (`teacher-tip-1` …), questions for a show of hands
 * @property {number} tips
 * @property {{id: string, answers: string[], right: string}[]} questions messages `teacher-ID`, `teacher-ID-ANSWER`, and
 *   `teacher-ID-ANSWER-reveals` for the wrong ones
 * @property {({name: string} & Staged)[]} links to hand out, messages `teacher-link-NAME`
 */

/**
 * @typedef {{coordinates: [number, number]} | {eigenvectors: [number, number]} | {directions: [number[], number[]]}} PlaneChoice
 *   two coordinates, two eigenvectors counted from the smallest eigenvalue, or two given directions
 */

/** What a scene that leaves it out has. */
export const nothing = { start: [], box: [-1, 1, -1, 1], steps: 0, controls: [], runners: [], claims: [] };
