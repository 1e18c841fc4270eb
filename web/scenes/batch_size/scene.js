// What the size of a batch changes: three nets learn real digits; as many updates bring them equally far, and plain descent
// climbs to the edge of stability.

const edge = /** @type {const} */ ({ batch: 16, lr: 0.2, seed: 3, loss: 'squared', axis: 'updates' });
const epochs = /** @type {const} */ ({ ...edge, axis: 'epochs' });

/** @type {import('../../kinds/training/scene.js').TrainingScene} */
export default {
  id: 'batch_size',
  kind: 'training',
  loss: 'squared',
  axis: 'updates',
  start: [],
  box: [-1, 1, -1, 1],
  steps: 0,
  runners: [],
  controls: [
    {
      name: 'axis',
      value: 'updates',
      min: 0,
      max: 2,
      scale: 'choice',
      options: [
        { id: 'updates', scene: { axis: 'updates' } },
        { id: 'epochs', scene: { axis: 'epochs' } },
        { id: 'gradients', scene: { axis: 'gradients' } },
      ],
    },
    {
      name: 'loss',
      value: 'squared',
      min: 0,
      max: 1,
      scale: 'choice',
      options: [
        { id: 'squared', scene: { loss: 'squared' } },
        { id: 'cross_entropy', scene: { loss: 'cross_entropy' } },
      ],
    },
    { name: 'batch', value: 16, min: 4, max: 128, scale: 'integer' },
    { name: 'lr', value: 0.2, min: 0.02, max: 0.4, scale: 'log' },
    { name: 'seed', value: 3, min: 1, max: 99, scale: 'integer' },
  ],
  embedded: ['axis', 'batch'],
  stage: [['test_accuracy', 'misread_digits'], ['train_loss']],
  timeline: 'sharpness_strip',
  verdict: 'batches',
  invitation: true,
  note: true,
  beliefs: [
    {
      id: 'overfits',
      values: edge,
      numbers: {
        gap: { measured: 'gapUpdates' },
        small: { measured: 'lossSmall' },
        all: { measured: 'lossAll' },
      },
    },
    {
      id: 'epochs',
      values: epochs,
      numbers: {
        updates: { measured: 'updatesAnEpoch' },
        small: { measured: 'accuracySmall' },
        all: { measured: 'accuracyEpochs' },
      },
    },
  ],
  predict: { values: epochs, answers: ['same', 'all', 'flat', 'updates'], right: 'updates', claim: 'epochs' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'edge', answers: ['zero', 'edge', 'grows'], right: 'edge' },
      { id: 'fair', answers: ['flat', 'updates', 'overfit'], right: 'updates' },
      { id: 'gap', answers: ['better', 'noise', 'proof'], right: 'noise' },
    ],
    links: [
      { name: 'epochs', values: { axis: 'epochs' } },
      { name: 'slow', values: { lr: 0.1 } },
      { name: 'entropy', values: { loss: 'cross_entropy', lr: 0.3 } },
    ],
  },
  claims: [
    { id: 'edge', values: edge, measured: 'sharpnessAll', equals: 10, tolerance: { relative: 0.03 }, digits: 2 },
    {
      id: 'below',
      values: { ...edge, lr: 0.1 },
      measured: 'sharpnessAll',
      equals: 16.921,
      tolerance: { absolute: 0.02 },
    },
    {
      id: 'entropy',
      values: { ...edge, loss: 'cross_entropy', lr: 0.3 },
      measured: 'sharpnessAll',
      equals: 0.663,
      tolerance: { absolute: 0.003 },
      digits: 2,
    },
    { id: 'updates', values: edge, measured: 'gapUpdates', equals: -1.61, tolerance: { absolute: 0.5 }, digits: 2 },
    { id: 'epochs', values: epochs, measured: 'gapEpochs', equals: 20.52, tolerance: { absolute: 0.5 } },
  ],
};
