// What a kind of scene is: how a state becomes questions, questions become answers, and answers become a timeline, a
// verdict, rows, a record and a panel; with all that only this kind knows of. The page around it knows no kind by name.

/** @typedef {import('../scenes/scene.js').Scene & Record<string, any>} Scene */
/** @typedef {Readonly<import('../state/state.js').State>} State */
/** @typedef {import('../library/core.js').Lab} Lab */
/** @typedef {import('../words/i18n.js').Translate} Translate */
/** @typedef {Record<string, any>} Questions */
/** @typedef {Record<string, any>} Answers what views draw, by name: a view says which it needs */

/**
 * @typedef {object} Kind
 * @property {string} id
 * @property {(scene: {kind: string}) => Kind} [of] where tools of a scene are of several kinds: that of one of them
 * @property {{needed: Record<string, import('../scenes/rules.js').Rule>, more: Record<string, import('../scenes/rules.js').Rule>}} fields
 *   of its scenes, beyond those of scenes/scene.js
 * @property {readonly string[]} gives names of the answers that views may need
 * @property {(state: State, lab: Lab) => any} needs pure: the same state asks the same questions
 * @property {true} [asksByStep] the questions are other ones at another step
 * @property {(lab: Lab, questions: any) => any} ask what can be answered at once; throws a RangeError where the core refuses
 * @property {(lab: Lab, changed: () => void) => Slow} [slow] what comes later, or better and better
 * @property {(lab: Lab, questions: any) => Promise<any>} [whole] the answers with all that comes later, once it is there: what claims are
 *   held by; those at once, if left out
 * @property {(lab: Lab, answers: any, step: number) => Answers} [atStep] the answers, those that came later too, with what depends on the step
 * @property {(scene: Scene, answers: any, hidden: readonly string[]) => number} last step of the timeline, 1 at least
 * @property {(answers: any, step: number) => number} [counts] what the counter beside the buttons says at a step of the timeline: that
 *   step itself, if left out
 * @property {(answers: any, step: number) => number} [stays] seconds that a step stays on screen at least, at speed 1
 * @property {Record<string, (answers: any) => Verdict>} verdicts a scene names one of them
 * @property {Record<string, string>} [formulas] of verdicts that its scenes share, by case, in MathML
 * @property {Record<import('../words/i18n.js').Locale, () => Promise<{default: string}>>} [words] that its scenes share
 * @property {(scene: Scene, answers: any, lab: Lab) => Row[]} rows
 * @property {(answers: any, runner?: string) => Record<string, unknown>} record what a claim may speak of: numbers and words of a
 *   runner, or without one of the whole; `standardErrors` of the numbers that have one, by the same keys
 * @property {(sight: Sight) => unknown} explore the panel
 * @property {(sight: Sight) => string} [formula] in the top bar, in MathML
 * @property {(answers: any, last: number, text: Translate) => unknown} [tables] all numbers, for the dialog
 *
 * Its own slice of the state, `state.own`, which is empty as a scene opens:
 * @property {(scene: Scene, own: State["own"]) => Scene} [present] the scene with what the slice puts in its place
 * @property {(scene: Scene) => string[]} [views] that only `present` brings
 * @property {(own: State["own"]) => unknown} [essence] what of the slice tells one claim from another
 * @property {SliceLink} [link]
 * @property {(state: State, lab: Lab) => State} [settle] a state that came from a link, proved by the core
 * @property {(state: State, before: Scene, scene: Scene) => State} [fit] the state after a control was set, which may have changed the scene
 * @property {(state: State, lab: Lab, tool: string) => State} [openTool]
 * @property {(state: State) => boolean} [isOutdated] while the numbers are not those of what stands in a field
 * @property {(state: State) => boolean} [isPassing] while it is only looked at: not for the address
 * @property {(state: State) => boolean} [mayRefuse] the core may refuse the next state; then this one stays
 * @property {(page: Page) => Record<string, (point: any) => void>} [gestures] what a drag of the handle does (`start`, or what
 *   the view's handle moves), a box that was dragged (`box`), a click or a wheel that zooms (`zoom`), and a mouse over a picture (`hover`, null when it leaves)
 * @property {(page: Page) => Record<string, any>} [actions] of its panel
 */

/**
 * @typedef {{case: string, numbers: Record<string, string>, reason?: string | undefined, whose?: string}} Verdict case: message
 *   `verdict-CASE`; reason in MathML, if it is not the case's formula; whose: the runner of which it speaks, if not the leader
 */

/**
 * @typedef {object} Row one number, measured beside predicted
 * @property {string} id
 * @property {string} of whose: a runner, or what else is measured
 * @property {boolean} [ofRunner]
 * @property {string} name message
 * @property {number | null} measured
 * @property {number | null} predicted
 * @property {number} [standardError] of what was measured
 * @property {import('../state/agreement.js').Tolerance} tolerance
 * @property {boolean} [count] a whole number
 * @property {number} [digits] significant ones, 3 if left out
 * @property {[string, Record<string, string>]} [within] message that tells the tolerance, and its numbers; the relative gap if left out
 * @property {string} [why] message that tells why the two may differ
 */

/**
 * @typedef {object} Slow answers that come by themselves; state/latest.js makes one of a question of the library
 * @property {(questions: any) => void} want asks, unless the same was asked already; what was asked before is given up
 * @property {(questions: any) => boolean} [fits] what is known differs in numbers alone from what is asked, and stands until it is drawn
 * @property {() => Answers | null} now as far as they are known; a new object where something is new, null while nothing is
 */

/**
 * @typedef {object} SliceLink how the slice stands in a link
 * @property {(key: string, scene: Scene) => boolean} knows
 * @property {(pairs: URLSearchParams, state: State) => string[]} encode writes, and names what else this link has to say though it
 *   is the scene's default: "start", or a control
 * @property {(pairs: URLSearchParams, scene: Scene, read: <T>(name: string, accept: (text: string) => T | undefined, used: T) => T | undefined) =>
 *   {own: State["own"], start?: readonly (number | string)[]}} decode start: how many coordinates it has now
 */

/**
 * @typedef {object} Page what actions may look at, and the ways to hand a state on
 * @property {Lab} lab
 * @property {() => State} now
 * @property {() => Answers} answers
 * @property {() => number} last step of the timeline
 * @property {(next: State) => void} set
 * @property {(next: State) => void} showEnd the whole path is redrawn, and shown to its end unless it is playing
 * @property {(next: State) => void} showBegin from the first step, standing still
 * @property {(next: State) => void} open plays from the first step
 * @property {(name: string, value: number | string) => void} setValue as a slider does
 */

/**
 * @typedef {object} Sight what a panel shows
 * @property {State} state
 * @property {Scene} scene
 * @property {any} answers
 * @property {Lab} lab
 * @property {Row[]} rows
 * @property {Record<string, any>} own actions of the kind
 * @property {{setValue(name: string, value: number | string): void, toggleRunner(id: string): void, toggleGhost(): void}} actions
 * @property {Translate} text
 */

export {};
