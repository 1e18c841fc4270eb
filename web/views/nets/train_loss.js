// The loss of all images that are learned, a line for each net.

import { recordAt, updatesAt } from '../../plot/nets/course.js';
import { drawCurveView } from '../../plot/nets/curve_view.js';
import { logScale } from '../../plot/scale.js';
import { formatDecade, formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/training/answers.js').TrainingAnswers} Answers */

const DOMAIN = /** @type {const} */ ([0.01, 10]);

/** @type {import('../view.js').View<Answers>} */
export const train_loss = {
  id: 'train_loss',
  needs: ['nets'],
  least: [220, 160],

  draw(ctx, answers, frame) {
    drawCurveView(ctx, answers, frame, {
      name: frame.text('training-loss'),
      scale: (range) => logScale(DOMAIN, range),
      format: formatDecade,
      of: ({ losses }, record) => losses[record] ?? Number.NaN,
    });
  },

  describe({ nets, axis }, { text, step }) {
    const losses = nets.map(({ id, batch, training }) => {
      const updates = updatesAt(axis, nets, batch, step);
      const loss = training?.losses[recordAt(training, updates)];
      return text('describe-net-loss', {
        net: text(`training-net-${id}`, { batch }),
        updates,
        loss: formatNumber(loss),
      });
    });
    return `${text('describe-train-loss')} ${losses.join(' ')}`;
  },
};
