// What nets come to beside what theory and others have of them, and what claims may speak of.

import { compared } from '../../plot/nets/compared.js';
import { LEARNED, RECORDED, sharpnessBy, updatesAnEpoch } from '../../plot/nets/course.js';

/** @typedef {import('./answers.js').TrainingAnswers} Answers */

/**
 * Points by which small batches (256 of 60 000) are ahead of large ones (a tenth of all) on the digits of MNIST: 98.03 against
 * 97.81 %. Keskar et al., On large-batch training, ICLR 2017, table 2.
 */
const PUBLISHED = 0.22;

/** @param {number | undefined} value */
const finite = (value) => (value !== undefined && Number.isFinite(value) ? value : null);

/** Where training has ended. @param {import('../../plot/nets/course.js').Net | undefined} net */
const endOf = (net) => {
  const training = net?.training;
  const ended = training?.recorded.length === RECORDED.length;
  return ended ? RECORDED.length - 1 : -1;
};

/** @param {Answers} answers @param {import('../../plot/nets/course.js').Axis} axis */
const comparedAlong = ({ nets, digits }, axis) => compared(nets, axis, digits?.labels.subarray(LEARNED));

/** @param {Record<string, any>} _scene @param {Answers} answers @returns {import('../kind.js').Row[]} */
export function rows(_scene, answers) {
  const { nets, edge, asked } = answers;
  const row = (/** @type {string} */ id) => ({ id, of: '', name: `training-${id}` });
  const sharpness = (/** @type {number} */ i) => finite(sharpnessBy(nets[i]?.training, endOf(nets[i])));
  const [alike, epochs] = [comparedAlong(answers, 'updates'), comparedAlong(answers, 'epochs')];
  const squared = asked[0]?.loss === 'squared';
  return [
    {
      ...row('sharpnessAll'),
      measured: sharpness(2),
      predicted: squared ? finite(edge) : null,
      tolerance: { relative: 0.03 },
      why: 'training-off-edge',
    },
    { ...row('sharpnessSmall'), measured: sharpness(0), predicted: null, tolerance: 'exact' },
    {
      ...row('gapUpdates'),
      measured: finite(alike?.gap),
      predicted: PUBLISHED,
      ...(alike ? { standardError: alike.error } : {}),
      tolerance: { standardErrors: 4 },
      within: ['training-published', {}],
      why: 'training-other-nets',
    },
    {
      ...row('gapEpochs'),
      measured: finite(epochs?.gap),
      predicted: null,
      ...(epochs ? { standardError: epochs.error } : {}),
      tolerance: 'exact',
    },
  ];
}

/**
 * sharpness…: at the end; accuracy…: in %, at the end; gapUpdates, gapEpochs: points by which small batches are ahead of all images
 * at once after as many updates, or epochs; lossGap: by how much their losses differ after as many updates, relatively;
 * updatesAnEpoch: of small batches.
 * @param {Answers} answers
 * @returns {Record<string, unknown>}
 */
export function record(answers) {
  const { nets } = answers;
  const [alike, epochs] = [comparedAlong(answers, 'updates'), comparedAlong(answers, 'epochs')];
  const [small, , all] = nets.map((net) => ({
    sharpness: finite(sharpnessBy(net.training, endOf(net))),
    loss: finite(net.training?.losses[endOf(net)]),
  }));
  return {
    sharpnessSmall: small?.sharpness ?? null,
    sharpnessAll: all?.sharpness ?? null,
    lossSmall: small?.loss ?? null,
    lossAll: all?.loss ?? null,
    accuracySmall: finite(alike?.accuracies[0]),
    accuracyAll: finite(alike?.accuracies[1]),
    accuracyEpochs: finite(epochs?.accuracies[1]),
    gapUpdates: finite(alike?.gap),
    gapEpochs: finite(epochs?.gap),
    updatesAnEpoch: updatesAnEpoch(nets[0]?.batch ?? LEARNED),
    standardErrors: { gapUpdates: alike?.error, gapEpochs: epochs?.error },
  };
}
