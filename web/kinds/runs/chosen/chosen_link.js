// The landscape that the visitor chose, in a link: landscape=ID or formula=TEXT, param.NAME=NUMBER, box=x0,x1,y0,y1.

import { numberIn } from '../../../address/number_in.js';
import { LARGEST_COORDINATE, sceneOf } from '../../../state/state.js';

/** @typedef {import('./chosen.js').Chosen} Chosen */

export const PARAM = 'param.';

/** @param {URLSearchParams} pairs @param {Chosen | null} chosen @param {import('../../kind.js').Scene} scene as it is without the chosen */
function encodeChosen(pairs, chosen, scene) {
  if (!chosen) return;
  if (chosen.text !== undefined) pairs.set('formula', chosen.text);
  else if (chosen.id !== scene.landscape.id) pairs.set('landscape', chosen.id);
  for (const [name, value] of Object.entries(chosen.params)) pairs.set(PARAM + name, String(value));
  if (chosen.box) pairs.set('box', chosen.box.join());
}

/** @param {string} text @returns {[number, number, number, number] | undefined} nothing where it is no box */
function readBox(text) {
  const corners = text.split(',').map(numberIn);
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = corners;
  const fits = corners.length === 4 && corners.every((x) => Math.abs(x) <= LARGEST_COORDINATE) && x0 < x1 && y0 < y1;
  return fits ? [x0, x1, y0, y1] : undefined;
}

/** @param {string} key of a link */
const isChosenKey = (key) => ['formula', 'landscape', 'box'].includes(key) || key.startsWith(PARAM);

/** @param {URLSearchParams} pairs @param {import('../../kind.js').Scene} scene @param {Chosen["box"]} box @returns {Chosen | null} unproved: settle() asks the core */
function decodeChosen(pairs, scene, box) {
  const text = pairs.get('formula');
  const landscape = pairs.get('landscape');
  const given = [...new Set(pairs.keys())].filter((key) => key.startsWith(PARAM));
  const silent = ['start', 'lr'].filter((key) => !pairs.has(key));
  if (text === null && landscape === null && given.length === 0 && !box) return null;
  return {
    id: text === null ? (landscape ?? scene.landscape.id) : 'formula',
    ...(text === null ? {} : { text }),
    params: Object.fromEntries(given.map((key) => [key.slice(PARAM.length), numberIn(pairs.get(key) ?? '')])),
    box,
    ...(silent.length && (text !== null || landscape !== null) ? { silent } : {}),
  };
}

/** @param {import('../../kind.js').Scene} scene */
const choosing = (scene) => [scene, ...(scene.tools ?? [])].some(({ choose }) => choose);

/** @type {import('../../kind.js').SliceLink} */
export const chosenLink = {
  knows: (key, scene) => choosing(scene) && isChosenKey(key),
  encode(pairs, state) {
    const scene = sceneOf({ ...state, own: {} });
    const { chosen = null } = state.own;
    encodeChosen(pairs, chosen, scene);
    return chosen && chosen.id !== scene.landscape.id ? ['start', 'lr'] : [];
  },
  decode(pairs, scene, read) {
    if (!choosing(scene)) return { own: {} };
    const box = read('box', readBox, null) ?? null;
    const chosen = decodeChosen(pairs, scene, box);
    // A landscape of one variable has a start of one coordinate.
    return { own: { chosen }, ...(chosen && !pairs.get('start')?.includes(',') ? { start: [0] } : {}) };
  },
};
