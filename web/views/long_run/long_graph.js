// The quantity of a long run that its scene shows in the picture, against ln t.

import { describeGraph, drawLogTime } from '../../plot/long_run/log_time.js';

/** @type {import('../view.js').View<import('../../kinds/long_run/answers.js').LongAnswers>} */
export const long_graph = {
  id: 'long_graph',
  needs: ['runs'],
  least: [200, 140],

  draw(ctx, answers, frame) {
    const { graph } = answers.scene;
    if (graph) drawLogTime(ctx, answers, graph, frame);
  },

  describe: (answers, frame) => (answers.scene.graph ? describeGraph(answers, answers.scene.graph, frame) : ''),
};
