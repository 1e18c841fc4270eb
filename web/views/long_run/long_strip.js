// The timeline of a long run: the quantity that its scene shows below, against ln t.

import { describeGraph, drawLogTime, geometry } from '../../plot/long_run/log_time.js';
import { drawPlayhead } from '../../plot/playhead.js';

/** @typedef {import('../../kinds/long_run/answers.js').LongAnswers} Answers */

/** @type {import('../view.js').View<Answers>} */
export const long_strip = {
  id: 'long_strip',
  needs: ['runs'],
  least: [200, 60],

  draw(ctx, answers, frame) {
    const { inside, x } = drawLogTime(ctx, answers, answers.scene.below, frame);
    drawPlayhead(ctx, inside, x(Math.max(1, answers.recorded[frame.step] ?? 1)), frame.theme);
  },

  stepAt(answers, frame, px) {
    const { x } = geometry(answers, answers.scene.below, frame);
    if (px < x(1)) return 0;
    const step = x.invert(px);
    const near = (/** @type {number} */ row) => Math.abs(Math.log(Math.max(0.5, answers.recorded[row] ?? 0.5) / step));
    return [...answers.recorded.keys()].reduce((best, row) => (near(row) < near(best) ? row : best), 0);
  },

  describe: (answers, frame) => describeGraph(answers, answers.scene.below, frame),
};
