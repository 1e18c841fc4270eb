// What is done on the diagram: the learning rate is moved, a box is dragged and becomes the picture, and buttons zoom.

import { SNAP } from '../../panels/controls.js';
import { change, changeOwn, sceneOf } from '../../state/state.js';
import { startGestures } from '../runs/turned.js';
import { boxIn, isWhole, rounded, zoomed } from './box.js';

/** @typedef {import('./box.js').Box} Box */

/** @param {import('../kind.js').Page} page @param {Box | null} box null: that is no box to look at */
function look({ now, showEnd }, box) {
  if (!box) return;
  const { diagram } = sceneOf(now());
  const next = boxIn(rounded(box), diagram);
  const own = next && !isWhole(next, diagram) ? { box: Object.freeze(next) } : { box: undefined };
  showEnd(changeOwn(change(now(), { playing: false }), own));
}

/** @param {import('../kind.js').Page} page */
export const gestures = (page) => ({
  ...startGestures(page),
  /** The learning rate, or a mark that is as near as a slider catches it. @param {number[]} point */
  lr: ([lr = Number.NaN]) => {
    const { controls } = sceneOf(page.now());
    const control = controls.find(({ name }) => name === 'lr');
    const { marks, box } = page.answers();
    const near = control?.marks?.find((mark) => Math.abs(marks[mark] - lr) < SNAP * (box[1] - box[0]));
    page.setValue('lr', near ?? Math.max(Number(control?.min), Math.min(Number(control?.max), lr)));
  },
  /** @param {number[]} corners two, learning rate and value of each */
  box: ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => look(page, boxIn([x0, x1, y0, y1], sceneOf(page.now()).diagram)),
});

/** @param {import('../kind.js').Page} page */
export function actions(page) {
  /** @param {number} times */
  const zoom = (times) => {
    const { box, lr, kept } = page.answers();
    const middle = (box[2] + box[3]) / 2;
    // In: to the branch that lies nearest to the middle. Out: the middle stays.
    const branch = [...kept].reduce((near, w) => (Math.abs(w - middle) < Math.abs(near - middle) ? w : near), kept[0]);
    const at = times > 0 ? [lr, branch] : [(box[0] + box[1]) / 2, middle];
    look(page, zoomed(box, sceneOf(page.now()).diagram, times, /** @type {[number, number]} */ (at)));
  };
  return {
    zoomIn: () => zoom(1),
    zoomOut: () => zoom(-1),
    whole: () => look(page, sceneOf(page.now()).diagram),
  };
}
