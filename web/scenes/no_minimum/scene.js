// Losses that have nothing to arrive at: a perfect fit drives w to infinity like ln t, yet in a direction that can be foretold; and
// a precision that is learned falls to −∞.

const lr = /** @type {const} */ ({ name: 'lr', value: 1, min: 0.05, max: 4, scale: 'log' });
const x0 = /** @type {const} */ ({ name: 'x0', value: 0, min: -2, max: 3, scale: 'linear' });
const residual = /** @type {const} */ ({ name: 'residual', value: 0, min: 0, max: 1, scale: 'linear' });
const precision0 = /** @type {const} */ ({ name: 'precision0', value: 1, min: 0.2, max: 5, scale: 'log' });

const softmax = /** @type {const} */ ({ x0: 0, lr: 1 });
const precision = /** @type {const} */ ({ residual: 0, precision0: 1, lr: 0.1 });

/** @type {import('../../kinds/long_run/scene.js').LongScene} */
export default {
  id: 'no_minimum',
  kind: 'long_run',
  landscape: { id: 'softmax_loss', params: {} },
  start: ['$x0'],
  box: [-2, 8, -0.1, 2.2],
  steps: 1e6,
  data: [[1]],
  runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
  controls: [x0, lr, residual, precision0],
  stage: [['curve', 'long_graph']],
  timeline: 'long_strip',
  graph: { of: 'size', scale: 'linear' },
  below: { of: 'loss', scale: 'log' },
  verdict: 'sinks',
  quantities: ['product', 'flow'],
  invitation: true,
  note: true,
  tools: [
    { id: 'softmax', controls: [x0, lr], embedded: ['x0', 'lr'] },
    {
      id: 'margin',
      landscape: { id: 'logistic_loss', params: {} },
      start: [0, 0],
      box: [-1, 5, -0.8, 5],
      data: [
        [3, 1],
        [1, 2.5],
        [2, 4],
      ],
      controls: [{ ...lr, value: 0.1, min: 0.01, max: 0.2 }],
      values: { lr: 0.1 },
      embedded: ['lr'],
      stage: [['long_map', 'separating_line'], ['long_graph']],
      below: { of: 'angle', scale: 'linear' },
      quantities: ['margin'],
      says: 'text-margin',
      invites: 'invitation-margin',
      note: false,
    },
    {
      id: 'precision',
      landscape: { id: 'gaussian_likelihood', params: { residual: '$residual' } },
      formula: '0.5*(x*e^2 - log(x))',
      start: ['$precision0'],
      box: [0.1, 12, -1.5, 1.6],
      data: [],
      controls: [residual, precision0, { ...lr, value: 0.1, min: 0.01, max: 1 }],
      values: { lr: 0.1 },
      embedded: ['residual', 'lr'],
      graph: { of: 'loss', scale: 'linear' },
      below: { of: 'size', scale: 'log' },
      verdict: 'precision',
      quantities: ['flow'],
      says: 'text-precision',
      invites: 'invitation-precision',
      note: false,
    },
  ],
  beliefs: [
    {
      id: 'stops',
      values: softmax,
      numbers: {
        loss: { measured: 'loss6' },
        early: { measured: 'size3' },
        late: { measured: 'size6' },
      },
    },
    { id: 'anywhere', tool: 'margin', numbers: { early: { measured: 'angle3' }, late: { measured: 'angle6' } } },
    {
      id: 'bounded',
      tool: 'precision',
      values: precision,
      numbers: {
        loss: { measured: 'loss6' },
        precision: { measured: 'size6', values: { residual: 0.1, precision0: 1, lr: 0.1 } },
      },
    },
  ],
  predict: {
    values: softmax,
    answers: ['stops', 'steady', 'slower', 'logarithm'],
    right: 'logarithm',
    claim: 'weight',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'decade', answers: ['ten', 'add', 'none'], right: 'add' },
      { id: 'direction', answers: ['stays', 'margin', 'mean'], right: 'margin' },
      { id: 'residual', answers: ['still', 'ten', 'hundred'], right: 'hundred' },
    ],
    links: [
      { name: 'margin', tool: 'margin' },
      { name: 'precision', tool: 'precision' },
      { name: 'residual', tool: 'precision', values: { residual: 0.5 } },
    ],
  },
  claims: [
    { id: 'product', values: softmax, measured: 'product6', equals: 1.0000056963, tolerance: { relative: 1e-9 } },
    { id: 'weight', values: softmax, measured: 'size6', equals: 13.8155043616, tolerance: { relative: 1e-10 } },
    { id: 'early', tool: 'margin', measured: 'angle3', equals: 5.08022176, tolerance: { relative: 1e-8 } },
    { id: 'late', tool: 'margin', measured: 'angle6', equals: 3.63119087, tolerance: { relative: 1e-8 } },
    { id: 'pace', tool: 'margin', measured: 'pace6', equals: 0.391050024, tolerance: { relative: 1e-8 } },
    {
      id: 'falls',
      tool: 'precision',
      values: precision,
      measured: 'loss6',
      equals: -2.87823459,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'residual',
      tool: 'precision',
      values: { ...precision, residual: 0.5 },
      measured: 'size',
      equals: 4,
      tolerance: { relative: 1e-9 },
    },
  ],
};
