// What is done on the diagram: the learning rate is moved, and it is zoomed.

import { SNAP } from '../../panels/controls.js';
import { sceneOf } from '../../state/state.js';
import { startGestures } from '../runs/turned.js';
import { zoom } from './zoom.js';

/** @param {import('../kind.js').Page} page */
export const gestures = (page) => ({
  ...startGestures(page),
  ...zoom.gestures(page),
  /** The learning rate, or a mark that is as near as a slider catches it. @param {number[]} point */
  lr: ([lr = Number.NaN]) => {
    const { controls } = sceneOf(page.now());
    const control = controls.find(({ name }) => name === 'lr');
    const { marks, box } = page.answers();
    const near = control?.marks?.find((mark) => Math.abs(marks[mark] - lr) < SNAP * (box[1] - box[0]));
    page.setValue('lr', near ?? Math.max(Number(control?.min), Math.min(Number(control?.max), lr)));
  },
});
