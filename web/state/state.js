// The state of the page: one frozen object; every change makes a new one.

import { allControls, chosenScene, everyChoice } from './choices.js';
import { lessonOf } from './lessons.js';

/** No start and no view goes further. */
export const LARGEST_COORDINATE = 1e6;

/** @typedef {import('../scenes/scene.js').Scene} Scene */

/**
 * @typedef {object} State
 * @property {string} scene id
 * @property {string} tool id of a tool of the scene; '' where it has none
 * @property {Readonly<Record<string, any>>} own what only the kind of the scene knows of; empty as the scene opens
 * @property {Readonly<Record<string, number | string>>} values control name → number or mark id
 * @property {readonly (number | string)[]} start coordinates; "$name" follows that control
 * @property {readonly string[]} hidden runner ids not shown
 * @property {string} focus id of the runner that stands out, of which the verdict speaks; '' where none does
 * @property {string} strip quantity in place of the scene's on the strip; '' for the scene's
 * @property {number} step
 * @property {boolean} playing
 * @property {number} speed
 * @property {import('./limits.js').Limits} limits what the address leaves out or fixes
 * @property {import('../words/i18n.js').Locale} locale
 * @property {import('../words/theme.js').Profile} profile
 * @property {string} picture of the small ones of the stage the one that has become large; '' while all is as the scene says
 * @property {number} textSize factor on the size of all type
 * @property {boolean} folded the panel: then the picture has its place
 * @property {boolean} beliefs whether the common beliefs of the scene are shown
 * @property {boolean} ghost whether the run before the last change is drawn too
 * @property {boolean} touched whether the visitor has moved something in a picture
 * @property {"" | "help" | "data" | "share" | "lecture"} dialog
 * @property {import('./sharing.js').Sharing} sharing chosen in the Share dialog
 * @property {import('../plot/projection.js').Camera} camera of the surface
 * @property {import('./notice.js').Notice | null} notice
 * @property {import('./prediction.js').Prediction | null} prediction of what the run will do; null while nothing is asked
 * @property {boolean} valuesVisible
 * @property {Readonly<import('./lectures.js').Lecturing> | null} lecturing null: no lecture is given
 */

const CAMERA = { yaw: 0.5, pitch: 0.62 };

/** @param {Scene} scene @returns {Record<string, number | string>} */
function defaultValues(scene) {
  return Object.fromEntries(allControls(scene).map((control) => [control.name, control.value]));
}

/**
 * A scene as it opens, or as one of its tools does.
 * @param {string} sceneId
 * @param {string} [toolId]
 * @returns {Pick<State, "scene" | "tool" | "own" | "values" | "start" | "hidden" | "focus" | "strip" | "step" | "camera" | "prediction">}
 */
export function sceneDefaults(sceneId, toolId) {
  const { scene } = lessonOf(sceneId);
  const tool = scene.tools?.find(({ id }) => id === toolId) ?? scene.tools?.[0];
  return {
    scene: scene.id,
    tool: tool?.id ?? '',
    own: {},
    values: { ...defaultValues(scene), ...tool?.values },
    start: tool?.start ?? scene.start,
    hidden: [],
    focus: '',
    strip: '',
    step: 0,
    camera: scene.camera ?? CAMERA,
    prediction: null,
  };
}

/** @param {Scene} scene @param {import('../scenes/scene.js').Tool | undefined} tool @returns {Scene} */
function withTool(scene, tool) {
  if (!tool) return scene;
  const { id: _id, values: _values, ...laid } = tool;
  return { ...scene, ...laid };
}

/**
 * The scene with what its tool, the chosen options and its kind put in its place.
 * @param {Pick<State, "scene" | "values"> & Partial<Pick<State, "tool" | "own">>} state
 * @returns {Scene & Record<string, any>}
 */
export function sceneOf({ scene: sceneId, values, tool, own = {} }) {
  const { scene, kind } = lessonOf(sceneId);
  const laid = withTool(
    chosenScene(scene, values),
    scene.tools?.find(({ id }) => id === tool),
  );
  return kind.present?.(laid, own) ?? laid;
}

/** @param {Scene} scene @returns {Scene[]} as it may be shown: with each tool, or with each combination of its options */
export function variantsOf(scene) {
  return scene.tools ? scene.tools.map((tool) => withTool(scene, tool)) : everyChoice(scene);
}

/** @param {Scene} scene @param {Pick<import('../kinds/kind.js').Kind, "views">} kind @returns {string[]} ids of all views that it may come to show */
export function viewsOf(scene, { views }) {
  const timelines = variantsOf(scene).map(({ timeline = 'strip' }) => timeline);
  const shown = variantsOf(scene).flatMap((variant) => variant.stage.flat());
  return [...new Set([...timelines, ...shown, ...(views?.(scene) ?? [])])];
}

/** @param {State} state @param {Partial<State>} change @returns {Readonly<State>} */
export function change(state, change) {
  return Object.freeze({ ...state, ...change });
}

/** @param {State} state @param {Readonly<Record<string, any>>} own what is new in the slice of the kind @returns {Readonly<State>} */
export function changeOwn(state, own) {
  return change(state, { own: Object.freeze({ ...state.own, ...own }) });
}

/** @param {State} state @param {string} name @param {number | string} value @returns {Readonly<State>} */
export function setValue(state, name, value) {
  const before = sceneOf(state);
  const next = change(state, { values: Object.freeze({ ...state.values, [name]: value }) });
  const scene = sceneOf(next);
  const moved = before.start === scene.start ? next : change(next, { start: scene.start });
  return lessonOf(state.scene).kind.fit?.(moved, before, scene) ?? moved;
}

/**
 * Moves the start. A coordinate that follows a control moves that control; others are set.
 * @param {State} state
 * @param {number[]} point
 * @returns {Readonly<State>}
 */
export function setStart(state, point) {
  const { start: template, controls } = sceneOf(state);
  let next = state;
  template.forEach((entry, i) => {
    const control = controls.find(({ name }) => typeof entry === 'string' && name === entry.slice(1));
    if (!control) return;
    const reach = typeof control.max === 'number' ? control.max : Number.POSITIVE_INFINITY;
    next = setValue(next, control.name, Math.max(-reach, Math.min(reach, point[i] ?? 0)));
  });
  const start = template.map((entry, i) => (typeof entry === 'string' ? entry : (point[i] ?? entry)));
  return change(next, { start: Object.freeze(start) });
}
