// Where the visitor was last, kept by the browser from one visit to the next, so that Home can offer to go on there.

import { sceneEntry } from '../scenes/index.js';
import { linkedScene } from './link.js';

const KEY = 'descent-lab-place';

/** A document without an origin may keep nothing: then there is nothing to go on with. @template T @param {() => T} action @returns {T | null} */
function ifAllowed(action) {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}

/** @param {string} link with its scene */
export const keepPlace = (link) => void ifAllowed(() => localStorage.setItem(KEY, link));

/** @returns {{scene: string, link: string} | null} null where nothing was kept */
export function lastPlace() {
  const link = ifAllowed(() => localStorage.getItem(KEY)) ?? '';
  const scene = sceneEntry(linkedScene(link, ''))?.id;
  return scene ? { scene, link } : null;
}
