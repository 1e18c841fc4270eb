// The outcome map of the free lab: which minimum the first runner comes to, from every start in view.

import { criticalAtOnce } from '../runs/critical_at_once.js';

/** Pixels of a side. */
const SIDE = 160;

/** @typedef {import('../../library/core.js').SweepQuestion} SweepQuestion */

/** @param {import('./playground.js').PlaygroundNeeds} needs @returns {SweepQuestion | null} null where none is shown */
export function outcomeQuestion({ scene, start, overlays, runners: [first] }) {
  if (!first || start.length !== 2 || !overlays.includes('outcomes')) return null;
  const [x0, x1, y0, y1] = scene.box;
  // Without what the axes set, so that moving the start asks for no new map.
  return {
    experiment: { ...first.experiment, start: [x0, y0] },
    x: { path: 'start.0', min: x0, max: x1, n: SIDE, scale: 'linear' },
    y: { path: 'start.1', min: y0, max: y1, n: SIDE, scale: 'linear' },
  };
}

/** What the colours of the map stand for. @param {import('../../library/core.js').Lab} lab @param {SweepQuestion} question */
export function basinsOf(lab, question) {
  const { experiment, x, y } = question;
  const { points } = criticalAtOnce(lab, { landscape: experiment.landscape, box: [x.min, x.max, y.min, y.max] });
  return { question, centre: new Float64Array(2), basins: points.filter(({ kind }) => kind === 'minimum') };
}
