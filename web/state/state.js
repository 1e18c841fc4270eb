// The state of the page: one frozen object; every change makes a new one.

import { allControls, chosenScene, everyChoice } from '../scenes/choices.js';
import { sceneById, scenes } from '../scenes/index.js';

/** No start and no view goes further. */
export const LARGEST_COORDINATE = 1e6;

/**
 * @typedef {object} State
 * @property {string} scene id
 * @property {string} tool id of a tool of the scene; '' where it has none
 * @property {import('../scenes/scene.js').Chosen | null} chosen the landscape that the visitor chose
 * @property {Readonly<Record<string, number | string>>} values control name → number or mark id
 * @property {readonly (number | string)[]} start coordinates; "$name" follows that control
 * @property {readonly string[]} hidden runner ids not shown
 * @property {number} step
 * @property {readonly [number, number] | null} [probe] pixel of the map that is only looked at
 * @property {{step: number, playing: boolean} | null} [aside] of the pixel that is taken, meanwhile
 * @property {boolean} playing
 * @property {number} speed
 * @property {import('../words/i18n.js').Locale} locale
 * @property {import('../words/theme.js').Profile} profile
 * @property {"explore" | "explain" | "belief"} tab
 * @property {"" | "help" | "data" | "share"} dialog
 * @property {import('../plot/projection.js').Camera} camera of the surface
 * @property {Notice | null} notice
 */

/**
 * @typedef {object} Notice something to tell once
 * @property {string} message
 * @property {string} [name] of what in the link could not be used
 * @property {string} [value] of it
 * @property {string} [used] in its place
 * @property {number} [low] that may be used
 * @property {number | {times: number, of: string}} [high]
 * @property {string} [why] in the language of the page
 * @property {readonly Notice[]} [more] what else could not be used
 */

/** How a landscape of one variable is shown in a scene of two. */
const FLAT = Object.freeze({ start: [0], stage: [['critical_curve']] });

const CAMERA = { yaw: 0.5, pitch: 0.62 };

/** @param {import('../scenes/scene.js').Scene} scene @returns {Record<string, number | string>} */
export function defaultValues(scene) {
  return Object.fromEntries(allControls(scene).map((control) => [control.name, control.value]));
}

/**
 * A scene as it opens, or as one of its tools does.
 * @param {string} sceneId
 * @param {string} [toolId]
 * @returns {Pick<State, "scene" | "tool" | "chosen" | "values" | "start" | "hidden" | "step" | "probe" | "aside" | "camera">}
 */
export function sceneDefaults(sceneId, toolId) {
  const scene = sceneById(sceneId) ?? scenes[0];
  if (!scene) throw new Error('no scene');
  const tool = scene.tools?.find(({ id }) => id === toolId) ?? scene.tools?.[0];
  return {
    scene: scene.id,
    tool: tool?.id ?? '',
    chosen: null,
    values: { ...defaultValues(scene), ...tool?.values },
    start: tool?.start ?? scene.start,
    hidden: [],
    step: 0,
    probe: null,
    aside: null,
    camera: scene.camera ?? CAMERA,
  };
}

/**
 * The scene with what its tool, the chosen options and the chosen landscape put in its place.
 * @param {Pick<State, "scene" | "values"> & Partial<Pick<State, "tool" | "chosen">>} state
 * @returns {import('../scenes/scene.js').Scene}
 */
export function sceneOf({ scene: sceneId, values, tool: toolId, chosen }) {
  const scene = sceneById(sceneId);
  if (!scene) throw new Error(`no scene ${sceneId}`);
  const tool = scene.tools?.find(({ id }) => id === toolId);
  if (!tool) return chosenScene(scene, values);
  const { id: _id, values: _values, choose, ...variant } = tool;
  if (!choose || !chosen) return { ...scene, ...variant };
  const { id, text, params, flat } = chosen;
  return {
    ...scene,
    ...variant,
    landscape: { id, params: text === undefined ? params : { ...params, text } },
    box: chosen.box ?? scene.box,
    ...(flat ? FLAT : {}),
  };
}

/** @param {import('../scenes/scene.js').Scene} scene @returns {string[]} ids of all views that it may come to show */
export function viewsOf(scene) {
  const tools = scene.tools ?? [];
  const variants = [...everyChoice(scene), ...tools, ...(tools.some(({ choose }) => choose) ? [FLAT] : [])];
  return [...new Set(['strip', ...variants.flatMap(({ stage = [] }) => stage.flat())])];
}

/** Two things to tell are told in one notice. @param {Notice | null} notice @param {Notice} next @returns {Notice} */
export function tell(notice, next) {
  return notice ? { ...notice, more: [...(notice.more ?? []), next] } : next;
}

/** @param {State} state @param {Partial<State>} change @returns {Readonly<State>} */
export function change(state, change) {
  return Object.freeze({ ...state, ...change });
}

/** @param {State} state @param {string} name @param {number | string} value @returns {Readonly<State>} */
export function setValue(state, name, value) {
  const before = sceneOf(state);
  const next = change(state, { values: Object.freeze({ ...state.values, [name]: value }) });
  const { start, map } = sceneOf(next);
  const moved = before.start === start ? next : change(next, { start });
  return before.map === map ? moved : change(moved, { values: Object.freeze(withinMap(moved.values, map)) });
}

/** Another map: its pixel stays where it was as far as the axes reach. @param {State["values"]} values @param {import('../scenes/scene.js').Scene["map"]} map */
function withinMap(values, map) {
  const kept = { ...values };
  for (const { control = '', min, max } of map ? [map.x, map.y] : []) {
    const value = kept[control];
    if (typeof value === 'number') kept[control] = Math.max(min, Math.min(max, value));
  }
  return kept;
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
