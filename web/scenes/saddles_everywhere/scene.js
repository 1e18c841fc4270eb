// Random Hessians by the signs of their curvatures: with every dimension more, the column of those that all curve up empties.

const n = /** @type {const} */ ({ name: 'n', value: 4, min: 1, max: 10, scale: 'integer' });
const model = /** @type {import('../scene.js').Control} */ ({
  name: 'model',
  value: 'goe',
  min: 0,
  max: 2,
  scale: 'choice',
  options: [
    { id: 'goe', scene: { model: 'goe' } },
    { id: 'signs', scene: { model: 'signs' } },
    { id: 'field', scene: { model: 'field' } },
  ],
});
const samples = /** @type {const} */ ({ name: 'samples', value: 1e6, min: 1e3, max: 1e7, scale: 'log' });
const size = /** @type {const} */ ({ name: 'size', value: 100, min: 2, max: 300, scale: 'integer' });
const height = /** @type {const} */ ({ name: 't', value: 1.5, min: -2, max: 2, scale: 'linear' });
const seed = /** @type {const} */ ({ name: 'seed', value: 1, min: 1, max: 99, scale: 'integer' });

const spectrum = /** @type {const} */ ({
  asks: 'spectrum',
  n: '$size',
  samples: 20,
  box: [-4, 4, 0, 1],
  timeline: 'negative_strip',
});

/** @type {import('../../kinds/hessians/scene.js').HessianScene} */
export default {
  id: 'saddles_everywhere',
  kind: 'hessians',
  asks: 'index',
  model: 'goe',
  n: '$n',
  samples: '$samples',
  seed: '$seed',
  start: [],
  box: [-1, 1, -1, 1],
  steps: 0,
  controls: [n, model, samples, size, height, seed],
  runners: [],
  stage: [['index_columns'], ['minima_law']],
  timeline: 'minima_strip',
  verdict: 'rarity',
  invitation: true,
  note: true,
  tools: [
    { id: 'signs', controls: [n, model, samples, seed], embedded: ['n', 'model'] },
    {
      id: 'semicircle',
      ...spectrum,
      controls: [size, seed],
      embedded: ['size'],
      stage: [['spectrum_histogram']],
      says: 'text-semicircle',
      invites: 'invitation-semicircle',
    },
    {
      id: 'height',
      ...spectrum,
      shift: '$t',
      controls: [height, size, seed],
      embedded: ['t'],
      stage: [['spectrum_histogram', 'height_law']],
      says: 'text-height',
      invites: 'invitation-height',
    },
  ],
  beliefs: [
    {
      id: 'proven',
      tool: 'height',
      values: { t: 1.5 },
      numbers: {
        high: { measured: 'negative', values: { t: -1 } },
        low: { measured: 'negative' },
      },
    },
    {
      id: 'few',
      values: { n: 2, model: 'field' },
      numbers: {
        line: { measured: 'predicted', values: { n: 1, model: 'field' } },
        plane: { measured: 'predicted' },
      },
    },
    {
      id: 'coins',
      values: { n: 6 },
      numbers: {
        coins: { measured: 'predicted', values: { n: 6, model: 'signs' } },
        matrix: { measured: 'predicted' },
        field: { measured: 'predicted', values: { n: 6, model: 'field' } },
      },
    },
  ],
  predict: { answers: ['thousand', 'million', 'trillions'], right: 'trillions', values: { n: 10 }, claim: 'ten' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'more', answers: ['same', 'half', 'tenth'], right: 'tenth' },
      { id: 'coins', answers: ['tenth', 'thousandth', 'trillions'], right: 'thousandth' },
      { id: 'height', answers: ['saddle', 'minimum', 'any'], right: 'minimum' },
    ],
    links: [
      { name: 'ten', values: { n: 10 } },
      { name: 'field', values: { n: 8, model: 'field' } },
      { name: 'low', tool: 'height', values: { t: 1.5 } },
    ],
  },
  claims: [
    { id: 'two', values: { n: 2 }, measured: 'minima', equals: 0.1464466094, tolerance: { standardErrors: 4 } },
    { id: 'three', values: { n: 3 }, measured: 'minima', equals: 0.024920920961, tolerance: { standardErrors: 4 } },
    { id: 'four', values: { n: 4 }, measured: 'minima', equals: 0.0024567092598, tolerance: { standardErrors: 4 } },
    { id: 'six', values: { n: 6 }, measured: 'predicted', equals: 4.62018747755e-6, tolerance: { relative: 1e-8 } },
    { id: 'none', values: { n: 8 }, measured: 'found', equals: 0, tolerance: 'exact' },
    {
      id: 'ten',
      values: { n: 10 },
      measured: 'predicted',
      equals: 2.26565e-14,
      tolerance: { relative: 5e-5 },
      digits: 2,
    },
    {
      id: 'coins',
      values: { n: 8, model: 'signs' },
      measured: 'minima',
      equals: 0.00390625,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'field',
      values: { n: 3, model: 'field' },
      measured: 'minima',
      equals: 0.1233022547,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'eight',
      values: { n: 8, model: 'field' },
      measured: 'predicted',
      equals: 0.0029314,
      tolerance: { absolute: 5e-8 },
    },
    {
      id: 'high',
      tool: 'height',
      values: { t: -1 },
      measured: 'negative',
      equals: 0.8044988905,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'low',
      tool: 'height',
      values: { t: 1.5 },
      measured: 'negative',
      equals: 0.0721468064,
      tolerance: { standardErrors: 4 },
    },
  ],
};
