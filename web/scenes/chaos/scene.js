// Descent past the edge of stability: on a double well it comes to two values, to four, to chaos, and is bounded all the while. Two
// starts that agree in twelve digits part after a time that can be told beforehand.

const delta = /** @type {const} */ ({ name: 'delta', value: 1e-12, min: 1e-14, max: 1e-2, scale: 'log' });

/** @param {number} value @param {number} min @param {number} max @param {string[]} marks @returns {import('../scene.js').Control} */
const rate = (value, min, max, marks) => ({ name: 'lr', value, min, max, scale: 'linear', marks });

const located = /** @type {const} */ ({ absolute: 1e-9 });

/** @type {import('../../kinds/diagram/scene.js').DiagramScene} */
export default {
  id: 'chaos',
  kind: 'diagram',
  landscape: { id: 'double_well', params: {} },
  diagram: [0.8, 2, -1.5, 1.5],
  start: [0.5],
  box: [-1.6, 1.6, -0.08, 0.75],
  steps: 120,
  controls: [rate(1.8, 0.4, 3, ['first', 'second', 'merge']), delta],
  embedded: ['lr', 'delta'],
  runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
  stage: [['bifurcation_diagram'], ['cobweb', 'lyapunov_curve', 'curve']],
  timeline: 'parting_strip',
  verdict: 'diagram',
  invitation: true,
  note: true,
  tools: [
    { id: 'well', mirrored: true, controls: [rate(1.8, 0.8, 2, ['first', 'second', 'merge']), delta] },
    {
      id: 'logistic',
      landscape: { id: 'logistic_map', params: {} },
      diagram: [1.6, 3, -0.1, 1.5],
      start: [0.3],
      box: [-0.25, 1.5, -0.25, 0.1],
      controls: [rate(2.9, 1.6, 3, ['first', 'second']), delta],
      values: { lr: 2.9 },
      says: 'text-logistic',
      invites: 'invitation-logistic',
    },
    {
      id: 'product',
      landscape: { id: 'scalar_product', params: {} },
      diagram: [0.4, 1, -1.5, 1.5],
      mirrored: true,
      start: [0.5, 0.6],
      box: [-1.7, 1.7, -1.5, 1.5],
      controls: [rate(0.9, 0.4, 1, ['first', 'second', 'merge']), delta],
      values: { lr: 0.9 },
      stage: [['bifurcation_diagram'], ['contour_map', 'lyapunov_curve']],
      says: 'text-product',
      invites: 'invitation-product',
    },
  ],
  beliefs: [
    {
      id: 'diverges',
      values: { lr: 1.8 },
      numbers: {
        least: { measured: 'least' },
        most: { measured: 'most' },
      },
    },
    { id: 'noise', values: { lr: 1.9 }, numbers: { horizon: { measured: 'horizon' } } },
    {
      id: 'precision',
      values: { lr: 1.9 },
      numbers: {
        short: { measured: 'horizon', values: { lr: 1.9, delta: 1e-7 } },
        long: { measured: 'horizon', values: { lr: 1.9, delta: 1e-14 } },
      },
    },
  ],
  predict: { values: { lr: 1.25 }, answers: ['stops', 'two', 'four'], right: 'four', claim: 'four' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'past', answers: ['blows', 'two', 'slow'], right: 'two' },
      { id: 'digits', answers: ['double', 'same', 'never'], right: 'double' },
      { id: 'random', answers: ['seed', 'start', 'rounding'], right: 'start' },
    ],
    links: [
      { name: 'four', values: { lr: 1.25 } },
      { name: 'cascade', values: { lr: 1.3 }, own: { box: [1.2, 1.31, 0.25, 1.25] } },
      { name: 'merge', values: { lr: 1.6 } },
    ],
  },
  claims: [
    { id: 'doubling2', measured: 'doubling2', equals: 1.2360679775, tolerance: located, digits: 6 },
    { id: 'doubling3', measured: 'doubling3', equals: 1.288031754483, tolerance: located, digits: 6 },
    { id: 'doubling4', measured: 'doubling4', equals: 1.29922793965, tolerance: located, digits: 6 },
    { id: 'ratio', measured: 'ratio', equals: 4.6692016, tolerance: { absolute: 5e-4 }, digits: 4 },
    {
      id: 'merge',
      values: { lr: 1.6 },
      measured: 'merge',
      equals: 1.598076211353,
      tolerance: { absolute: 1e-3 },
      digits: 3,
    },
    { id: 'four', values: { lr: 1.25 }, measured: 'period', equals: 4, tolerance: 'exact' },
    { id: 'two', values: { lr: 1.1 }, measured: 'exponent', equals: -0.857399214, tolerance: { absolute: 1e-6 } },
    { id: 'chaos', values: { lr: 1.8 }, measured: 'exponent', equals: 0.807, tolerance: { absolute: 3e-3 }, digits: 2 },
    {
      id: 'horizon',
      values: { lr: 1.9, delta: 1e-12 },
      measured: 'horizon',
      equals: 28.85,
      tolerance: { standardErrors: 4 },
    },
    { id: 'root6', tool: 'logistic', measured: 'doubling2', equals: 2.449489742783, tolerance: located, digits: 6 },
    {
      id: 'ln2',
      tool: 'logistic',
      values: { lr: 3 },
      measured: 'exponent',
      equals: Math.LN2,
      tolerance: { absolute: 3e-3 },
      digits: 2,
    },
    { id: 'half', tool: 'product', measured: 'doubling1', equals: 0.5, tolerance: { absolute: 2e-3 }, digits: 2 },
    {
      id: 'product',
      tool: 'product',
      values: { lr: 0.55 },
      measured: 'exponent',
      equals: -0.1115717757,
      tolerance: { absolute: 1e-6 },
    },
  ],
};
