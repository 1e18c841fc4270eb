// The free lab in a link: landscape, formula and view as in the critical-point lab; runners=ID,ID; ID.PARAMETER=NUMBER;
// runner=ID, the one whose settings are shown and whose step is told; overlays=NAME,NAME; quantity=NAME;
// a=LINK, what is kept to be compared with; probes=X_Y,X_Y and revealed=1, of what is found blindfold.

import { numberIn } from '../../address/number_in.js';
import { LARGEST_COORDINATE, sceneOf } from '../../state/state.js';
import { chosenLink } from '../runs/chosen/chosen_link.js';
import { BUDGET } from './blind.js';
import { MOST_RUNNERS } from './chosen_runners.js';
import { overlayNames, stripNames } from './scene.js';

/** @typedef {import('./chosen_runners.js').ChosenRunner} ChosenRunner */

/** @param {string} key of a link @param {import('../kind.js').Scene} scene @returns {[string, string] | null} a runner and its parameter */
function settingIn(key, { offered }) {
  const [id = '', name = '', ...more] = key.split('.');
  return more.length === 0 && name !== '' && offered.includes(id) ? [id, name] : null;
}

/** @param {readonly string[]} known @param {number} least @param {number} most */
const namesOf = (known, least, most) => (/** @type {string} */ text) => {
  const names = text.split(',').filter(Boolean);
  const fits = names.every((name, i) => known.includes(name) && names.indexOf(name) === i);
  return fits && names.length >= least && names.length <= most ? names : undefined;
};

/** @param {string} text */
const number = (text) => (Number.isFinite(numberIn(text)) ? numberIn(text) : undefined);

/** @param {string} text */
function readProbes(text) {
  const probes = text.split(',').map((pair) => pair.split('_').map((part) => number(part) ?? Number.NaN));
  const fits = probes.every((at) => at.length === 2 && at.every((x) => Math.abs(x) <= LARGEST_COORDINATE));
  return fits && probes.length <= BUDGET ? probes : undefined;
}

/** @param {URLSearchParams} pairs @param {import('../kind.js').Scene} scene @param {<T>(name: string, accept: (text: string) => T | undefined, used: T) => T | undefined} read */
function readRunners(pairs, scene, read) {
  const own = scene.runners.map(({ id }) => id);
  const ids = read('runners', namesOf(scene.offered, 1, MOST_RUNNERS), own);
  /** @type {Record<string, Record<string, number>>} */
  const settings = {};
  for (const key of new Set(pairs.keys())) {
    const [id = '', name = ''] = settingIn(key, scene) ?? [];
    const value = id ? read(key, number, Number.NaN) : undefined;
    if (value !== undefined && !Number.isNaN(value)) settings[id] = { ...settings[id], [name]: value };
  }
  if (!ids && Object.keys(settings).length === 0) return null;
  const defaults = new Map(scene.runners.map(({ id, params }) => [id, ids ? {} : params]));
  return (ids ?? own).map((id) => ({ id, params: { ...defaults.get(id), ...settings[id] } }));
}

/** @type {import('../kind.js').SliceLink} */
export const playgroundLink = {
  knows: (key, scene) =>
    ['runners', 'runner', 'overlays', 'quantity', 'a', 'probes', 'revealed'].includes(key) ||
    settingIn(key, scene) !== null ||
    chosenLink.knows(key, scene),
  encode(pairs, state) {
    const said = chosenLink.encode(pairs, state);
    const { runners, edited, overlays, quantity, kept, probes, revealed } = state.own;
    if (runners) {
      pairs.set('runners', runners.map((/** @type {ChosenRunner} */ { id }) => id).join());
      for (const { id, params } of /** @type {ChosenRunner[]} */ (runners))
        for (const [name, value] of Object.entries(params))
          if (typeof value === 'number') pairs.set(`${id}.${name}`, String(value));
    }
    if (edited) pairs.set('runner', edited);
    if (overlays) pairs.set('overlays', overlays.join());
    if (quantity) pairs.set('quantity', quantity);
    if (kept !== undefined && sceneOf(state).compares) pairs.set('a', kept);
    if (probes?.length) pairs.set('probes', probes.map((/** @type {number[]} */ at) => at.join('_')).join());
    if (revealed) pairs.set('revealed', '1');
    return said;
  },
  decode(pairs, scene, read) {
    const { own, ...start } = chosenLink.decode(pairs, scene, read);
    const runners = readRunners(pairs, scene, read);
    const edited = read('runner', (text) => scene.offered.find((/** @type {string} */ id) => id === text), '');
    const overlays = read('overlays', namesOf(overlayNames, 0, overlayNames.length), scene.overlays);
    const quantity = read('quantity', (text) => stripNames.find((name) => name === text), scene.strip);
    const probes = read('probes', readProbes, []);
    const revealed = read('revealed', (text) => (text === '1' ? true : undefined), false);
    const kept = read('a', (text) => text, '');
    return {
      ...start,
      own: {
        ...own,
        ...(runners ? { runners } : {}),
        ...(edited ? { edited } : {}),
        ...(overlays ? { overlays } : {}),
        ...(quantity ? { quantity } : {}),
        ...(kept === undefined ? {} : { kept }),
        ...(probes ? { probes } : {}),
        ...(revealed ? { revealed } : {}),
      },
    };
  },
};
