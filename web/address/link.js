// The fragment of the address: #v=1&scene=…&lr=0.9, only what differs from the scene's defaults.
// A grammar version comes first, so that old links can be migrated. Reload restores exactly.

import { decodeChosen, encodeChosen, isChosenKey, readBox } from '../kinds/critical_lab/chosen_link.js';
import { allControls } from '../scenes/choices.js';
import { sceneById, scenes } from '../scenes/index.js';
import { change, LARGEST_COORDINATE, sceneDefaults, sceneOf, tell } from '../state/state.js';

const LINK_VERSION = '1';
export const speeds = [0.25, 0.5, 1, 2, 4];

/** @typedef {import('../state/state.js').State} State */
/** @template T @typedef {(text: string) => T | undefined} Read nothing where the text is not allowed */

/**
 * @param {State} state
 * @param {string} [home] the scene that the address opens without a fragment
 * @returns {string} without the leading #
 */
export function encodeLink(state, home = scenes[0]?.id) {
  const defaults = sceneDefaults(state.scene, state.tool);
  const pairs = new URLSearchParams({ v: LINK_VERSION });
  if (state.scene !== home) pairs.set('scene', state.scene);
  if (state.tool !== sceneDefaults(state.scene).tool) pairs.set('tool', state.tool);
  const elsewhere = state.chosen && state.chosen.id !== sceneOf({ ...state, chosen: null }).landscape.id;
  encodeChosen(pairs, state.chosen, sceneOf({ ...state, chosen: null }));
  for (const [name, value] of Object.entries(state.values)) {
    if (value !== defaults.values[name] || (elsewhere && name === 'lr')) pairs.set(name, String(value));
  }
  if (elsewhere || state.start.join() !== (state.tool ? defaults : sceneOf(state)).start.join())
    pairs.set('start', state.start.map((entry) => (typeof entry === 'string' ? '' : entry)).join());
  if (state.hidden.length) pairs.set('hide', state.hidden.join());
  if (state.speed !== 1) pairs.set('speed', String(state.speed));
  if (!state.playing && state.step > 0) pairs.set('step', String(state.step));
  return pairs.size === 1 ? '' : pairs.toString().replaceAll('+', '%20').replaceAll('%2B', '+').replaceAll('%2C', ',');
}

/**
 * @param {string} fragment with or without its #
 * @param {Readonly<State>} base what the link does not say is taken from here
 * @returns {Readonly<State>} with the default, and one notice, for all that could not be used
 */
export function decodeLink(fragment, base) {
  // A formula typed into an address means its plus signs.
  const pairs = new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'));
  let { notice } = base;
  /**
   * @template T
   * @param {string} name
   * @param {Read<T>} accept
   * @param {T} used when the link's value is not allowed
   * @param {Partial<import('../state/state.js').Notice>} [more] to say in the notice
   * @returns {T | undefined} nothing where the link is silent
   */
  const read = (name, accept, used, more) => {
    const text = pairs.get(name);
    if (text === null) return undefined;
    const value = accept(text);
    if (value === undefined)
      notice = tell(notice, { name, value: text, used: String(used), message: 'notice-plain', ...more });
    return value ?? used;
  };

  const version = read('v', oneOf([LINK_VERSION]), '', { message: 'notice-version' });
  const [first = ''] = scenes.map(({ id }) => id);
  const sceneId = read('scene', oneOf(scenes.map(({ id }) => id)), first, { message: 'notice-value' }) ?? base.scene;
  if (version === '') return change(base, { ...sceneDefaults(sceneId), notice });
  const tools = (sceneById(sceneId)?.tools ?? []).map((tool) => tool.id);
  const tool = read('tool', oneOf(tools), tools[0] ?? '', { message: 'notice-value' });
  let state = change(base, sceneDefaults(sceneId, tool));
  const controls = allControls(/** @type {import('../scenes/scene.js').Scene} */ (sceneById(state.scene)));
  /** @type {Record<string, number | string>} */
  const values = { ...state.values };
  for (const control of controls) {
    const { name, value } = control;
    values[name] = read(name, settingOf(control), value, rangeNotice(control)) ?? values[name] ?? value;
  }
  const scene = sceneOf({ ...state, values });
  const choosing = scene.tools?.some((each) => each.choose);
  const box = choosing ? read('box', readBox, null) : undefined;
  const chosen = choosing ? decodeChosen(pairs, scene, box ?? null) : null;
  // A landscape of one variable has a start of one coordinate.
  const template = chosen && !pairs.get('start')?.includes(',') ? [0] : scene.start;
  const start = read('start', startLike(template), scene.start);
  const hidden = read('hide', listOf(scene.runners.map((runner) => runner.id)), []);
  const speed = read('speed', (text) => speeds.find((each) => each === Number(text)), 1, { message: 'notice-value' });
  const wholeStep = (/** @type {string} */ text) => (/^\d+$/.test(text) ? between(0, scene.steps)(text) : undefined);
  const step = read('step', wholeStep, 0, { message: 'notice-range', low: 0, high: scene.steps });
  const known = ['v', 'scene', 'tool', 'start', 'hide', 'speed', 'step', ...controls.map(({ name }) => name)];
  for (const key of new Set(pairs.keys()))
    if (!known.includes(key) && !(choosing && isChosenKey(key)))
      notice = tell(notice, { name: key, message: 'notice-unknown' });
  state = change(state, {
    chosen,
    values: Object.freeze(values),
    start: start ?? scene.start,
    hidden: hidden ?? [],
    speed: speed ?? state.speed,
    step: step ?? 0,
    playing: step === undefined && base.playing,
    notice,
  });
  return state;
}

/** @param {readonly string[]} ids @returns {Read<string>} */
const oneOf = (ids) => (text) => ids.find((id) => id === text);

/** @param {number} min @param {number} max @returns {Read<number>} */
const between = (min, max) => (text) => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  return value >= min && value <= max ? value : undefined;
};

/** What a control may be set to: one of its options, or a mark's name or a number. @param {import('../scenes/scene.js').Control} control @returns {Read<number | string>} */
function settingOf({ options, marks = [], min, max, zero }) {
  if (options) return oneOf(options.map(({ id }) => id));
  const high = typeof max === 'number' ? max : LARGEST_COORDINATE;
  return (text) => oneOf(marks)(text) ?? between(zero ? -high : min, high)(text);
}

/** @param {import('../scenes/scene.js').Control} control @returns {Partial<import('../state/state.js').Notice>} */
function rangeNotice({ options, min, max, zero }) {
  if (options) return { message: 'notice-value' };
  return { message: 'notice-range', low: zero && typeof max === 'number' ? -max : min, high: max };
}

/** @param {readonly string[]} ids @returns {Read<string[]>} */
const listOf = (ids) => (text) => {
  const list = text.split(',');
  return list.every((id) => ids.includes(id)) ? list : undefined;
};

/** Coordinates; one that follows a control is left empty. @param {readonly (number | string)[]} template @returns {Read<readonly (number | string)[]>} */
const startLike = (template) => (text) => {
  const coordinate = between(-LARGEST_COORDINATE, LARGEST_COORDINATE);
  const parts = text.split(',');
  if (parts.length !== template.length) return undefined;
  const start = parts.map((part, i) => {
    const own = template[i];
    if (typeof own === 'string') return part === '' ? own : undefined;
    return coordinate(part);
  });
  return start.every((entry) => entry !== undefined) ? start : undefined;
};
