// How a net gets from its start to its end: in which plane its path lies, how far round it goes, and what stands on the straight line.

const all = /** @type {const} */ ({ batch: 'all', loss: 'cross_entropy', seed: 3 });
const small = /** @type {const} */ ({ ...all, batch: '16' });
const squared = /** @type {const} */ ({ ...all, loss: 'squared' });

/** @type {import('../../kinds/weight_path/scene.js').WeightPathScene} */
export default {
  id: 'long_way_round',
  kind: 'weight_path',
  loss: 'cross_entropy',
  lr: 0.3,
  batch: 1300,
  updates: 1000,
  expected: [
    { loss: 'cross_entropy', batch: 1300, ratio: 1.14, plane: 99.3, angleHalf: 7.7 },
    { loss: 'cross_entropy', batch: 64, ratio: 6.92, plane: 99.1, angleHalf: 70.4 },
    { loss: 'cross_entropy', batch: 16, ratio: 13.1, plane: 98.3, angleHalf: 76.8 },
  ],
  start: [],
  box: [-1, 1, -1, 1],
  steps: 0,
  runners: [],
  controls: [
    {
      name: 'batch',
      value: 'all',
      min: 0,
      max: 2,
      scale: 'choice',
      options: [
        { id: 'all', scene: { batch: 1300, updates: 1000 } },
        { id: '64', scene: { batch: 64, updates: 2000 } },
        { id: '16', scene: { batch: 16, updates: 2000 } },
      ],
    },
    {
      name: 'loss',
      value: 'cross_entropy',
      min: 0,
      max: 1,
      scale: 'choice',
      options: [
        { id: 'cross_entropy', scene: { loss: 'cross_entropy', lr: 0.3 } },
        { id: 'squared', scene: { loss: 'squared', lr: 0.2 } },
      ],
    },
    { name: 'seed', value: 3, min: 1, max: 99, scale: 'integer' },
  ],
  embedded: ['batch', 'loss'],
  stage: [['weight_plane'], ['straight_line', 'way_angle']],
  timeline: 'slope_strip',
  verdict: 'path',
  invitation: true,
  note: true,
  beliefs: [
    {
      id: 'maze',
      values: all,
      numbers: {
        ratio: { measured: 'ratio' },
        plane: { measured: 'plane' },
        small: { measured: 'ratio', values: small },
      },
    },
    {
      id: 'rests',
      values: squared,
      numbers: {
        early: { measured: 'slopeTenth' },
        late: { measured: 'slopeLate' },
        before: { measured: 'lossTenth' },
        after: { measured: 'lossLate' },
      },
    },
  ],
  predict: { values: all, answers: ['walls', 'saddles', 'flat', 'falls'], right: 'falls', claim: 'line' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'line', answers: ['walls', 'falls', 'random'], right: 'falls' },
      { id: 'slope', answers: ['zero', 'grows', 'constant'], right: 'grows' },
      { id: 'noise', answers: ['same', 'detour', 'walk'], right: 'detour' },
    ],
    links: [
      { name: 'small', values: { batch: '16' } },
      { name: 'squared', values: { loss: 'squared' } },
    ],
  },
  claims: [
    { id: 'direct', values: all, measured: 'ratio', equals: 1.13364, tolerance: { absolute: 0.0005 } },
    { id: 'plane', values: all, measured: 'plane', equals: 99.3347, tolerance: { absolute: 0.005 } },
    { id: 'line', values: all, measured: 'rises', equals: 0, tolerance: 'exact' },
    { id: 'batch', values: small, measured: 'ratio', equals: 13, tolerance: { absolute: 0.9 }, digits: 2 },
    { id: 'slope', values: squared, measured: 'slopeLate', equals: 0.555634, tolerance: { relative: 1e-3 } },
  ],
};
