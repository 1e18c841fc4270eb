// Two valleys and a wall in the slice between them, and the dimension that leads round it: an arch, a hat in n dimensions, one more
// neuron. What a slice shows is more than there is to climb; that there is a way does not mean that descent takes it.

const b = /** @type {import('../scene.js').Control} */ ({
  name: 'b',
  value: 0.1,
  min: -0.3,
  max: 0.3,
  scale: 'linear',
  marks: ['level'],
});
const k = /** @type {const} */ ({ name: 'k', value: 2, min: 0.5, max: 4, scale: 'log' });
const n = /** @type {const} */ ({ name: 'n', value: 129, min: 1, max: 129, scale: 'integer' });
const y0 = /** @type {const} */ ({ name: 'y0', value: 1e-4, min: 1e-8, max: 0.2, scale: 'log', zero: true });
const lr = /** @type {const} */ ({ name: 'lr', value: 0.05, min: 0.01, max: 0.08, scale: 'linear' });
const neurons = {
  name: 'neurons',
  value: 'two',
  min: 0,
  max: 1,
  scale: /** @type {const} */ ('choice'),
  options: [
    {
      id: 'two',
      scene: {
        way: [
          [1, -1],
          [0, -1],
          [-1, 0],
          [-1, 1],
        ],
      },
    },
    // The spare neuron takes over the slope of one that changes sides, and hands it back.
    {
      id: 'three',
      scene: {
        way: [
          [1, -1, 0],
          [0, -1, 1],
          [-1, 0, 1],
          [-1, 1, 0],
        ],
      },
    },
  ],
};

/** The points on the axis of the hat: roots of x³ − x = t/2. */
const hat = { t: 0.2, left: -0.945649273924, middle: -0.101031257881, right: 1.046680531805 };
const exact = /** @type {const} */ ({ absolute: 1e-6 });

/** @type {import('../../kinds/passes/scene.js').PassScene} */
export default {
  id: 'wormhole',
  kind: 'passes',
  asks: 'band',
  landscape: { id: 'arch', params: { a: 1, b: '$b', k: '$k' } },
  from: [-1, 0],
  to: [1, 0],
  // 10⁻³ from the valley, along the smallest curvature at b = −0.2.
  start: [-0.99949104, 0.00086079],
  box: [-1.45, 1.45, -0.35, 1.3],
  points: [
    [-1, 0],
    [1, 0],
    [0, 1],
  ],
  slice: '(b + k*a^2/2)*(1 - x^2)^2',
  within: [0, -10, -0.05],
  steps: 1500,
  controls: [b, k, lr, n, y0, neurons],
  embedded: ['b'],
  runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
  camera: { yaw: 0.5, pitch: 0.75 },
  stage: [['pass_floor'], ['surface']],
  timeline: 'pass_strip',
  verdict: 'pass',
  invitation: true,
  note: true,
  tools: [
    { id: 'arch', controls: [b, k, lr] },
    {
      id: 'hat',
      landscape: { id: 'tilted_hat', params: { t: hat.t, n: '$n' } },
      from: [hat.left, 0],
      to: [hat.right, 0],
      start: [hat.left, '$y0'],
      box: [-1.45, 1.45, -0.35, 1.3],
      points: [
        [hat.left, 0],
        [hat.right, 0],
        [hat.middle, 0],
      ],
      slice: '(x^2 - 1)^2/4 + t/2*(1 - x)',
      within: [1, -0.3, 0.3],
      steps: 2500,
      controls: [n, y0, { ...lr, max: 0.4 }],
      values: { lr: 0.1 },
      embedded: ['n', 'y0'],
      timeline: 'strip',
      strip: 'distance',
      verdict: 'ways',
      says: 'text-hat',
      invites: 'invitation-hat',
    },
    {
      id: 'neurons',
      asks: 'nets',
      landscape: { id: 'relu_permutation', params: {} },
      from: [1, -1],
      to: [-1, 1],
      controls: [neurons],
      embedded: ['neurons'],
      runners: [],
      stage: [['pass_nets']],
      verdict: 'neurons',
      says: 'text-neurons',
      invites: 'invitation-neurons',
    },
  ],
  beliefs: [
    {
      id: 'slice',
      tool: 'hat',
      numbers: { wall: { measured: 'wall' }, ways: { measured: 'negative' } },
    },
    {
      id: 'surrounded',
      values: { b: -0.2 },
      numbers: { lowest: { measured: 'lowest' }, valley: { measured: 'lowest', values: { b: 0.1 } } },
    },
    { id: 'taken', values: { b: 0.1 }, numbers: { pass: { measured: 'pass' }, end: { measured: 'end' } } },
    {
      id: 'found',
      tool: 'neurons',
      values: { neurons: 'three' },
      numbers: { pass: { measured: 'pass' }, band: { measured: 'band' } },
    },
  ],
  predict: { values: { b: 0.1 }, answers: ['gone', 'lower', 'same'], right: 'lower', claim: 'lower' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'stiff', answers: ['both', 'wall', 'pass'], right: 'wall' },
      { id: 'hat', answers: ['minimum', 'saddle', 'maximum'], right: 'saddle' },
      { id: 'taken', answers: ['yes', 'no', 'slowly'], right: 'no' },
    ],
    links: [
      { name: 'through', values: { b: -0.2 } },
      { name: 'axis', tool: 'hat', values: { y0: 0 } },
      { name: 'neuron', tool: 'neurons', values: { neurons: 'three' } },
    ],
  },
  claims: [
    { id: 'wall', values: { b: 0.1 }, measured: 'wall', equals: 1.1, tolerance: exact },
    { id: 'pass', values: { b: 0.1 }, measured: 'pass', equals: 0.1, tolerance: exact },
    { id: 'lower', values: { b: -0.1 }, measured: 'wall', equals: 0.9, tolerance: exact },
    { id: 'open', values: { b: -0.1 }, measured: 'pass', equals: 0, tolerance: exact },
    { id: 'through', values: { b: -0.2 }, measured: 'gone', equals: 465, tolerance: 'exact' },
    { id: 'hat_wall', tool: 'hat', values: { n: 1 }, measured: 'pass', equals: 0.1576649573, tolerance: exact },
    { id: 'hat_pass', tool: 'hat', values: { n: 2 }, measured: 'pass', equals: 0, tolerance: exact },
    { id: 'ways', tool: 'hat', values: { n: 129 }, measured: 'negative', equals: 128, tolerance: 'exact' },
    {
      id: 'leaves',
      tool: 'hat',
      values: { n: 129, y0: 1e-4, lr: 0.1 },
      measured: 'gone',
      equals: 764,
      tolerance: 'exact',
    },
    {
      id: 'line',
      tool: 'neurons',
      values: { neurons: 'two' },
      measured: 'wall',
      equals: 1,
      tolerance: { absolute: 1e-12 },
    },
    {
      id: 'two',
      tool: 'neurons',
      values: { neurons: 'two' },
      measured: 'pass',
      equals: 0.5,
      tolerance: { absolute: 1e-12 },
    },
    {
      id: 'three',
      tool: 'neurons',
      values: { neurons: 'three' },
      measured: 'pass',
      equals: 0,
      tolerance: { absolute: 1e-12 },
    },
  ],
};
