// What a scene needs to be asked, judged and shown. The opening scene's is part of the page; that of others is fetched when
// they open, so that a first visit does not wait for it.

import { verdicts } from '../panels/verdict.js';
import { viewsOf } from '../state/state.js';
import { views } from '../views/index.js';
import formulas from './race/verdicts.tex.js';

/**
 * @typedef {object} Gear
 * @property {Record<string, import('../views/view.js').View>} views
 * @property {Record<string, (answers: import('./race/needs.js').Answers) => import('../panels/verdict.js').Verdict>} verdicts
 * @property {Record<string, string>} formulas of the verdicts, in MathML
 * @property {typeof import('./map/gear.js') | undefined} map
 * @property {typeof import('./critical_lab/gear.js') | undefined} critical
 * @property {typeof import('../panels/belief.js') | undefined} belief
 */

/** @param {import('../scenes/scene.js').Scene} scene @returns {Promise<Gear>} */
export async function gearOf(scene) {
  const [found, map, critical, belief] = await Promise.all([
    Promise.all(viewsOf(scene).map(async (id) => [id, await views[id]?.()])),
    scene.map && import('./map/gear.js'),
    scene.findings && import('./critical_lab/gear.js'),
    scene.belief && !scene.findings ? import('../panels/belief.js') : undefined,
  ]);
  return {
    views: Object.fromEntries(found),
    verdicts: { ...verdicts, ...map?.verdicts, ...critical?.verdicts },
    formulas: { ...formulas, ...map?.formulas, ...critical?.formulas },
    map,
    critical,
    belief,
  };
}
