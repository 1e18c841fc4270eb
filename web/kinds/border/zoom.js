// Zooming into the plane, down to where doubles end.

import { createZoom } from '../runs/zoom/zoom.js';
import { resolves } from './pixels.js';

/** Pixels of the picture, across and upwards. */
export const SIDE = 256;
const STEP = /** @type {const} */ ([4, 4]);

/** @param {Pick<import('./scene.js').BorderScene, "whole" | "target">} scene @returns {import('../runs/zoom/box.js').Bounds} */
export const boundsOf = ({ whole, target }) => ({
  whole,
  opening: target,
  step: STEP,
  shaped: true,
  resolves: (box) => resolves(box, SIDE),
});

/** @param {import('./answers.js').BorderAnswers} answers */
const aimOf = ({ at }) => at;

export const zoom = createZoom((scene) => boundsOf(/** @type {any} */ (scene)), aimOf, 'border-doubles-end');
