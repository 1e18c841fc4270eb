// The fragment of the address: #v=1&scene=…&lr=0.9, only what differs from the scene's defaults.
// A grammar version comes first, so that old links can be migrated. Reload restores exactly.

import * as v from 'valibot';
import { decodeChosen, encodeChosen } from './chosen.js';
import { allControls } from './scenes/choices.js';
import { sceneById, scenes } from './scenes/index.js';
import { change, sceneDefaults, sceneOf } from './state.js';

export const LINK_VERSION = '1';
export const speeds = [0.25, 0.5, 1, 2, 4];
const LARGEST_COORDINATE = 1e6;

/** @typedef {import('./state.js').State} State */

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
  return pairs.size === 1 ? '' : pairs.toString().replaceAll('%2C', ',');
}

/**
 * @param {string} fragment with or without its #
 * @param {Readonly<State>} base what the link does not say is taken from here
 * @returns {Readonly<State>} with a notice, and the default, for the first thing that could not be used
 */
export function decodeLink(fragment, base) {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  /** @type {import('./state.js').Notice | null} */
  let notice = null;
  /**
   * @template T
   * @param {string} name
   * @param {v.GenericSchema<string, T>} schema
   * @param {string} allowed
   * @param {T} used when the link's value is not allowed
   * @returns {T | undefined} nothing where the link is silent
   */
  const read = (name, schema, allowed, used) => {
    const text = pairs.get(name);
    if (text === null) return undefined;
    const parsed = v.safeParse(schema, text);
    if (parsed.success) return parsed.output;
    notice ??= { name, value: text, allowed, used: String(used) };
    return used;
  };

  read('v', v.pipe(v.string(), v.literal(LINK_VERSION)), LINK_VERSION, LINK_VERSION);
  if (notice) return change(base, { notice });
  const sceneIds = scenes.map((scene) => scene.id);
  const sceneId = read('scene', v.picklist(sceneIds), sceneIds.join(', '), sceneIds[0] ?? '');
  const toolIds = (sceneById(sceneId ?? base.scene)?.tools ?? []).map((tool) => tool.id);
  const tool = read('tool', v.picklist(toolIds), toolIds.join(', '), toolIds[0] ?? '');
  let state = change(base, sceneDefaults(sceneId ?? base.scene, tool));
  /** @type {Record<string, number | string>} */
  const values = { ...state.values };
  for (const control of allControls(/** @type {import('./scenes/scene.js').Scene} */ (sceneById(state.scene)))) {
    if (control.options) {
      const ids = control.options.map((option) => option.id);
      values[control.name] =
        read(control.name, v.picklist(ids), ids.join(', '), String(control.value)) ?? control.value;
      continue;
    }
    const marks = control.marks ?? [];
    const max = typeof control.max === 'number' ? control.max : LARGEST_COORDINATE;
    const low = control.zero ? -max : control.min;
    const schema = v.union([v.picklist(marks), numberBetween(low, max)]);
    const allowed = [
      `${low} … ${typeof control.max === 'number' ? max : `${control.max.times} × ${control.max.of}`}`,
      ...marks,
    ].join(', ');
    const value = read(control.name, schema, allowed, control.value);
    if (value !== undefined) values[control.name] = value;
  }
  const scene = sceneOf({ ...state, values });
  const chosen = scene.tools?.some((each) => each.choose) ? decodeChosen(pairs, scene) : null;
  // A landscape of one variable has a start of one coordinate.
  const template = chosen && !pairs.get('start')?.includes(',') ? [0] : scene.start;
  const start = read(
    'start',
    startSchema(template),
    template.map((entry) => (typeof entry === 'string' ? '' : 'x')).join(),
    scene.start,
  );
  const runnerIds = scene.runners.map((runner) => runner.id);
  const hidden = read('hide', listOf(runnerIds), runnerIds.join(', '), []);
  const speed = read('speed', v.pipe(numberBetween(0.25, 4), v.picklist(speeds)), speeds.join(', '), 1);
  const step = read('step', v.pipe(numberBetween(0, scene.steps), v.integer()), `0 … ${scene.steps}`, 0);
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

/** @param {number} min @param {number} max @returns {v.GenericSchema<string, number>} */
function numberBetween(min, max) {
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.transform(Number), v.finite(), v.minValue(min), v.maxValue(max));
}

/** @param {string[]} ids @returns {v.GenericSchema<string, string[]>} */
function listOf(ids) {
  return v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.array(v.picklist(ids)),
  );
}

/** Coordinates; one that follows a control is left empty. @param {readonly (number | string)[]} template @returns {v.GenericSchema<string, (number | string)[]>} */
function startSchema(template) {
  const coordinate = numberBetween(-LARGEST_COORDINATE, LARGEST_COORDINATE);
  return v.pipe(
    v.string(),
    v.transform((text) => text.split(',')),
    v.array(v.string()),
    v.length(template.length),
    v.check((parts) =>
      parts.every((part, i) => (typeof template[i] === 'string' ? part === '' : v.is(coordinate, part))),
    ),
    v.transform((parts) =>
      parts.map((part, i) =>
        template[i] === undefined || typeof template[i] === 'string' ? (template[i] ?? part) : Number(part),
      ),
    ),
  );
}
