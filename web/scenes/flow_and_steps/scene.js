// (1 − x)² + 5(y − x²)²: descent is gradient flow taken in steps, η apart from it, and η² apart from the modified flow.

const parts = ['four_hundredth', 'two_hundredth', 'hundredth', 'fiftieth'];

/** @type {import('../../kinds/flow/scene.js').FlowScene["controls"][number]} */
const time = { name: 'time', value: 1, min: 0.2, max: 2, scale: 'linear' };
/** @type {import('../../kinds/flow/scene.js').FlowScene["controls"][number]} */
const kappa = { name: 'kappa', value: 4, min: 1, max: 25, scale: 'log' };
/** @type {import('../../kinds/flow/scene.js').FlowScene["controls"][number]} */
const lr = { name: 'lr', value: 'hundredth', min: 1e-3, max: 0.03, scale: 'log', marks: parts };

/** @type {import('../../kinds/flow/scene.js').FlowScene} */
export default {
  id: 'flow_and_steps',
  kind: 'flow',
  landscape: { id: 'rosenbrock', params: { b: 5 } },
  formula: '(1 - x)^2 + 5*(y - x^2)^2',
  start: [-1, 1.5],
  box: [-1.5, 1.2, -0.4, 1.9],
  steps: 0,
  controls: [lr, time, kappa],
  embedded: ['lr', 'time'],
  runners: [
    { id: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'gradient_flow', optimizer: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'modified_flow', optimizer: 'gradient_descent', params: { lr: '$lr' } },
  ],
  stage: [['flow_map', 'gap_zoom']],
  timeline: 'gap_strip',
  verdict: 'flow',
  quantities: ['ratio', 'modifiedRatio', 'angle'],
  tools: [
    { id: 'banana', controls: [lr, time] },
    {
      id: 'bowl',
      landscape: { id: 'valley', params: { kappa: '$kappa', angle: 0 } },
      formula: '(x^2 + kappa*y^2)/2',
      start: [1.6, 1.2],
      box: [-2, 2, -1.6, 1.6],
      controls: [
        { ...lr, max: { times: 1.2, of: 'lrLimit' }, marks: ['hundredth', 'lrOneStep', 'lrLimit'] },
        time,
        kappa,
      ],
      values: { lr: 0.1, time: 2 },
      quantities: ['flowExponent', 'stepsExponent', 'angle'],
      says: 'bowl',
      invites: 'invitation-bowl',
    },
  ],
  beliefs: [
    {
      id: 'right_angles',
      values: { lr: 'fiftieth', time: 1 },
      numbers: { angle: { measured: 'stepsAngle' } },
    },
    {
      id: 'limit',
      values: { lr: 'two_hundredth', time: 1 },
      numbers: { gap: { measured: 'gap' }, half: { measured: 'gap', values: { lr: 'four_hundredth', time: 1 } } },
    },
    {
      id: 'straight',
      tool: 'bowl',
      values: { kappa: 4 },
      numbers: { exponent: { measured: 'flowExponent' } },
    },
  ],
  invitation: true,
  predict: {
    values: { lr: 'two_hundredth', time: 1 },
    answers: ['half', 'quarter', 'same'],
    right: 'half',
    claim: 'ratio',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'angle', answers: ['everywhere', 'begins', 'nowhere'], right: 'begins' },
      { id: 'modified', answers: ['half', 'quarter', 'zero'], right: 'quarter' },
      { id: 'straight', answers: ['always', 'round', 'small'], right: 'round' },
    ],
    links: [
      { name: 'coarse', values: { lr: 0.03 } },
      { name: 'fine', values: { lr: 'four_hundredth' } },
      { name: 'round', tool: 'bowl', values: { kappa: 1 } },
    ],
  },
  claims: [
    {
      id: 'ratio',
      values: { lr: 'four_hundredth', time: 1 },
      measured: 'ratio',
      // 2 for η → 0; this and the next by an independent Runge–Kutta program.
      equals: 1.989,
      digits: 4,
      tolerance: { absolute: 1e-3 },
    },
    {
      id: 'modified',
      values: { lr: 'four_hundredth', time: 1 },
      measured: 'modifiedRatio',
      equals: 4.055,
      digits: 4,
      tolerance: { absolute: 1e-3 },
    },
    {
      id: 'right_angle',
      values: { lr: 'two_hundredth', time: 1 },
      measured: 'angle',
      equals: 90,
      digits: 2,
      tolerance: { absolute: 1 },
    },
    { id: 'leaves', values: { lr: 0.03, time: 1 }, measured: 'case', equals: 'leaves', tolerance: 'exact' },
    {
      id: 'exponent',
      tool: 'bowl',
      values: { kappa: 4 },
      measured: 'flowExponent',
      equals: 4,
      tolerance: { relative: 1e-3 },
    },
    {
      id: 'round',
      tool: 'bowl',
      values: { kappa: 1 },
      measured: 'flowExponent',
      equals: 1,
      tolerance: { relative: 1e-3 },
    },
  ],
};
