// What is done on an outcome map: a pixel is taken, and a mouse looks at others without taking them.

import { change, changeOwn } from '../../state/state.js';
import { takePixel } from './plane.js';

/** @typedef {import('./plane.js').Pixel} Pixel */

/** @param {import('../kind.js').Page} page */
export const gestures = ({ now, answers, set, showEnd }) => ({
  /** @param {Pixel} point */
  pixel: (point) =>
    showEnd(
      changeOwn(change(takePixel(now(), point, answers().marks), { playing: false }), { probe: null, aside: null }),
    ),
  /** While another pixel is looked at, the run of the one that is taken waits. @param {Pixel | null} point */
  hover: (point) => {
    const { own, step, playing } = now();
    const { probe = null, aside = null } = own;
    if (String(point) === String(probe)) return;
    if (point)
      showEnd(changeOwn(change(now(), { playing: false }), { probe: point, aside: aside ?? { step, playing } }));
    else set(changeOwn(change(now(), { ...aside }), { probe: null, aside: null }));
  },
});
