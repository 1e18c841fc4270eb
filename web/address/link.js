// The fragment of the address: #v=1&scene=…&lr=0.9, only what differs from the scene's defaults.
// A grammar version comes first, so that old links can be migrated. Reload restores exactly.

import { sceneEntry, scenes } from '../scenes/index.js';
import { allControls } from '../state/choices.js';
import { lessonOf } from '../state/lessons.js';
import { tell } from '../state/notice.js';
import { change, LARGEST_COORDINATE, sceneDefaults, sceneOf } from '../state/state.js';
import { numberIn } from './number_in.js';

const LINK_VERSION = '1';
/** Where the scene does not say how many are computed. */
const MOST_STEPS = 1e6;
/** Of the panel. */
const FOLDED = 'folded';
export const speeds = [0.25, 0.5, 1, 2, 4];

/** @typedef {import('../state/state.js').State} State */
/** @typedef {Omit<State, "tool" | "own" | "values" | "start" | "hidden" | "focus" | "strip" | "step" | "camera" | "prediction">} Base what a link need not say: without the settings of a scene */
/** @template T @typedef {(text: string) => T | undefined} Read nothing where the text is not allowed */

/** @param {URLSearchParams} pairs */
const written = (pairs) =>
  pairs.size === 1 ? '' : pairs.toString().replaceAll('+', '%20').replaceAll('%2B', '+').replaceAll('%2C', ',');

/** @param {string} scene @param {string | undefined} home */
const pairsOf = (scene, home) => new URLSearchParams({ v: LINK_VERSION, ...(scene === home ? {} : { scene }) });

/** A formula typed into an address means its plus signs. @param {string} fragment with or without its # */
const pairsIn = (fragment) => new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'));

/** @param {string} scene as it opens @param {string} home the scene that the address opens without a fragment @returns {string} without the leading # */
export const sceneLink = (scene, home) => written(pairsOf(scene, home));

/** @param {string} fragment @param {string} home @returns {string} the scene that it asks for, or that is shown instead */
export function linkedScene(fragment, home) {
  const id = pairsIn(fragment).get('scene');
  return id === null ? home : (sceneEntry(id)?.id ?? scenes[0]?.id ?? home);
}

/**
 * @param {State} state
 * @param {string} [home] the scene that the address opens without a fragment
 * @returns {string} without the leading #
 */
export function encodeLink(state, home = scenes[0]?.id) {
  const defaults = sceneDefaults(state.scene, state.tool);
  const pairs = pairsOf(state.scene, home);
  if (state.tool !== sceneDefaults(state.scene).tool) pairs.set('tool', state.tool);
  const said = lessonOf(state.scene).kind.link?.encode(pairs, state) ?? [];
  for (const [name, value] of Object.entries(state.values))
    if (value !== defaults.values[name] || said.includes(name)) pairs.set(name, String(value));
  if (said.includes('start') || state.start.join() !== (state.tool ? defaults : sceneOf(state)).start.join())
    pairs.set('start', state.start.map((entry) => (typeof entry === 'string' ? '' : entry)).join());
  if (state.hidden.length) pairs.set('hide', state.hidden.join());
  if (state.picture) pairs.set('picture', state.picture);
  if (state.folded) pairs.set('panel', FOLDED);
  if (state.speed !== 1) pairs.set('speed', String(state.speed));
  if (!state.playing && state.step > 0) pairs.set('step', String(state.step));
  return written(pairs);
}

/**
 * @param {string} fragment with or without its #; its scene has been fetched
 * @param {Base} base what the link does not say is taken from here
 * @returns {Readonly<State>} with the default, and one notice, for all that could not be used
 */
export function decodeLink(fragment, base) {
  const pairs = pairsIn(fragment);
  let { notice } = base;
  /**
   * @template T
   * @param {string} name
   * @param {Read<T>} accept
   * @param {T} used when the link's value is not allowed
   * @param {Partial<import('../state/notice.js').Notice>} [more] to say in the notice
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
  const sceneId = linkedScene(fragment, base.scene);
  read('scene', oneOf(scenes.map(({ id }) => id)), sceneId, { message: 'notice-value' });
  if (version === '') return Object.freeze({ ...base, ...sceneDefaults(sceneId), notice });
  const { scene: plain, kind } = lessonOf(sceneId);
  const tools = (plain.tools ?? []).map((tool) => tool.id);
  const tool = read('tool', oneOf(tools), tools[0] ?? '', { message: 'notice-value' });
  const state = { ...base, ...sceneDefaults(sceneId, tool) };
  const controls = allControls(plain);
  /** @type {Record<string, number | string>} */
  const values = { ...state.values };
  for (const control of controls) {
    const { name, value } = control;
    values[name] = read(name, settingOf(control), value, rangeNotice(control)) ?? values[name] ?? value;
  }
  const scene = sceneOf({ ...state, values });
  const slice = kind.link?.decode(pairs, scene, read);
  const start = read('start', startLike(slice?.start ?? scene.start), scene.start);
  const hidden = read('hide', listOf(scene.runners.map((runner) => runner.id)), []);
  const [, ...pictures] = sceneOf({ ...state, values, own: slice?.own ?? {} }).stage.flat();
  const picture = read('picture', oneOf(pictures), '');
  const panel = read('panel', oneOf([FOLDED]), '');
  const speed = read('speed', (text) => speeds.find((each) => each === numberIn(text)), 1, { message: 'notice-value' });
  const most = scene.steps || MOST_STEPS;
  const wholeStep = (/** @type {string} */ text) => (/^\d+$/.test(text) ? between(0, most)(text) : undefined);
  const step = read('step', wholeStep, 0, { message: 'notice-range', low: 0, high: most });
  const known = [
    'v',
    'scene',
    'tool',
    'start',
    'hide',
    'picture',
    'panel',
    'speed',
    'step',
    ...controls.map(({ name }) => name),
  ];
  for (const key of new Set(pairs.keys())) {
    if (!known.includes(key) && !kind.link?.knows(key, scene))
      notice = tell(notice, { name: key, message: 'notice-unknown' });
    else if (pairs.getAll(key).length > 1) notice = tell(notice, { name: key, message: 'notice-twice' });
  }
  return change(state, {
    own: slice?.own ?? {},
    values: Object.freeze(values),
    start: start ?? scene.start,
    hidden: hidden ?? [],
    picture: picture ?? '',
    folded: panel === FOLDED,
    speed: speed ?? state.speed,
    step: step ?? 0,
    playing: step === undefined && base.playing,
    notice,
  });
}

/** @param {readonly string[]} ids @returns {Read<string>} */
const oneOf = (ids) => (text) => ids.find((id) => id === text);

/** @param {number} min @param {number} max @returns {Read<number>} */
const between = (min, max) => (text) => {
  const value = numberIn(text);
  return value >= min && value <= max ? value : undefined;
};

/** What a control may be set to: one of its options, or a mark's name or a number. @param {import('../scenes/scene.js').Control} control @returns {Read<number | string>} */
function settingOf({ options, marks = [], min, max, zero }) {
  if (options) return oneOf(options.map(({ id }) => id));
  const high = typeof max === 'number' ? max : LARGEST_COORDINATE;
  return (text) => oneOf(marks)(text) ?? between(zero ? -high : min, high)(text);
}

/** @param {import('../scenes/scene.js').Control} control @returns {Partial<import('../state/notice.js').Notice>} */
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
