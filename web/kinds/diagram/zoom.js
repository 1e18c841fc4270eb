// Zooming into the diagram: in the cascade a step shows the same picture again.

import { createZoom } from '../runs/zoom/zoom.js';

/** Of a box: below this, columns differ by rounding alone. */
const LEAST = 1e-9;
/** A step of the zoom: of the learning rate about Feigenbaum's δ, of the values his α. */
const STEP = /** @type {const} */ ([4.669, 2.503]);

/** @param {{diagram: import('../runs/zoom/box.js').Box}} scene @returns {import('../runs/zoom/box.js').Bounds} */
export const boundsOf = ({ diagram }) => ({
  whole: diagram,
  opening: diagram,
  step: STEP,
  resolves: ([x0, x1, y0, y1]) => x1 - x0 >= LEAST && y1 - y0 >= LEAST,
});

/** The learning rate of the moment, and the branch that lies nearest to the middle. @param {import('./answers.js').DiagramAnswers} answers @returns {[number, number]} */
function aimOf({ box, lr, kept }) {
  const middle = (box[2] + box[3]) / 2;
  const branch = [...kept].reduce(
    (near, w) => (Math.abs(w - middle) < Math.abs(near - middle) ? w : near),
    kept[0] ?? middle,
  );
  return [lr, branch];
}

export const zoom = createZoom((scene) => boundsOf(/** @type {any} */ (scene)), aimOf, 'diagram-zoom-end');
