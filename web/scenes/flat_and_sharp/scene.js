// Two wells of equal depth, one nine times as sharp: which one noise fills, how long it takes, and when a step is too long to stay.

const lr = /** @type {const} */ ({ name: 'lr', value: 0.01, min: 0.004, max: 0.04, scale: 'log' });
const temperature = /** @type {const} */ ({ name: 'temperature', value: 0.2, min: 0.15, max: 0.4, scale: 'log' });
const start = /** @type {import('../scene.js').Control} */ ({
  name: 'well',
  value: 'sharp',
  min: 0,
  max: 1,
  scale: 'choice',
  options: [
    { id: 'sharp', scene: { from: 'left' } },
    { id: 'flat', scene: { from: 'right' } },
  ],
});

const rate = /** @type {const} */ ({ name: 'rate', value: 0.15, min: 0.02, max: 0.19, scale: 'linear' });

/** @type {import('../../kinds/wells/scene.js').WellsScene} */
export default {
  id: 'flat_and_sharp',
  kind: 'wells',
  landscape: { id: 'polynomial_well', params: {} },
  start: [-1],
  box: [-1.6, 2, 0, 2.2],
  steps: 0,
  minima: [-1, 1],
  temperature: '$temperature',
  walkers: 300,
  time: 220,
  seed: 3,
  controls: [lr, temperature, start, rate],
  runners: [{ id: 'noise', optimizer: 'gradient_descent', params: { lr: '$lr' } }],
  stage: [['well_map']],
  timeline: 'flat_share_strip',
  verdict: 'leaving',
  invitation: true,
  note: true,
  tools: [
    { id: 'wells', controls: [lr, temperature, start], embedded: ['lr', 'temperature'] },
    {
      id: 'steep',
      controls: [rate],
      embedded: ['rate'],
      runners: [{ id: 'gradient_descent', params: { lr: '$rate' } }],
      landscape: { id: 'soft_min_well', params: { sharp: 16, b: 10 } },
      temperature: 0,
      start: [-0.999999],
      box: [-2, 3, 0, 2.2],
      says: 'text-steep',
      invites: 'invitation-steep',
      note: false,
    },
  ],
  beliefs: [
    {
      id: 'trapped',
      tool: 'steep',
      values: { rate: 0.15 },
      numbers: { step: { measured: 'crossed' } },
    },
    {
      id: 'ejects',
      values: { temperature: 0.2 },
      numbers: {
        sharp: { measured: 'exact' },
        flat: { measured: 'exact', values: { temperature: 0.2, well: 'flat' } },
        occupancy: { measured: 'occupancy' },
      },
    },
  ],
  predict: { answers: ['sharp', 'equal', 'flat'], right: 'flat', values: { temperature: 0.2 }, claim: 'occupancy' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'depth', answers: ['nine', 'three', 'equal'], right: 'three' },
      { id: 'batch', answers: ['same', 'half', 'exponent'], right: 'exponent' },
      { id: 'steep', answers: ['trapped', 'limit', 'always'], right: 'limit' },
    ],
    links: [
      { name: 'hot', values: { temperature: 0.3 } },
      { name: 'coarse', values: { lr: 0.04 } },
      { name: 'steep', tool: 'steep', values: { rate: 0.15 } },
    ],
  },
  claims: [
    {
      id: 'occupancy',
      values: { temperature: 0.2 },
      measured: 'occupancy',
      equals: 2.580982209,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'sharp',
      values: { temperature: 0.2 },
      measured: 'exact',
      equals: 73.461389033,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'flat',
      values: { temperature: 0.2, well: 'flat' },
      measured: 'exact',
      equals: 186.434344359,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'kramers',
      values: { temperature: 0.2 },
      measured: 'kramers',
      equals: 61.858450519,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'coarse',
      values: { temperature: 0.2, lr: 0.04 },
      measured: 'exit',
      equals: 47.112,
      tolerance: { standardErrors: 4 },
    },
    { id: 'thrown', tool: 'steep', values: { rate: 0.15 }, measured: 'crossed', equals: 42, tolerance: 'exact' },
  ],
};
