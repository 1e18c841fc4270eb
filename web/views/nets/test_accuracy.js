// How many digits that a net has never seen it reads rightly, a line for each net.

import { recordAt, updatesAt } from '../../plot/nets/course.js';
import { drawCurveView } from '../../plot/nets/curve_view.js';
import { linearScale } from '../../plot/scale.js';
import { formatNumber } from '../../words/format.js';

/** @typedef {import('../../kinds/training/answers.js').TrainingAnswers} Answers */

/** @type {import('../view.js').View<Answers>} */
export const test_accuracy = {
  id: 'test_accuracy',
  needs: ['nets'],
  least: [220, 160],

  draw(ctx, answers, frame) {
    drawCurveView(ctx, answers, frame, {
      name: frame.text('training-accuracy'),
      scale: (range) => linearScale([0, 100], range),
      of: ({ accuracies }, record) => 100 * (accuracies[record] ?? Number.NaN),
    });
  },

  describe({ nets, axis }, { text, step }) {
    const accuracies = nets.map(({ id, batch, training }) => {
      const updates = updatesAt(axis, nets, batch, step);
      const accuracy = 100 * (training?.accuracies[recordAt(training, updates)] ?? Number.NaN);
      const net = text(`training-net-${id}`, { batch });
      return text('describe-net-accuracy', { net, updates, accuracy: formatNumber(accuracy) });
    });
    return `${text('describe-test-accuracy')} ${accuracies.join(' ')}`;
  },
};
