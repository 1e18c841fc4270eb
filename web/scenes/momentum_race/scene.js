// ½(x² + κy²), turned by an angle: seven methods from one start, each at its best, with the same η or the same effective step.

/** @type {import('../../kinds/runs/scene.js').RunsScene["controls"]} */
const valley = [
  { name: 'angle', value: 0, min: -90, max: 90, scale: 'linear' },
  { name: 'kappa', value: 25, min: 1, max: 100, scale: 'log' },
];

/** @type {import('../../kinds/runs/scene.js').RunsScene["controls"]} */
const shared = [
  {
    name: 'lr',
    value: 'lrOptimal',
    min: 1e-3,
    max: { times: 1.2, of: 'lrLimit' },
    scale: 'linear',
    marks: ['lrOneStep', 'lrOptimal', 'lrLimit'],
  },
  { name: 'beta', value: 0.9, min: 0, max: 0.99, scale: 'linear' },
  ...valley,
];

// No closed form knows a best η of the adaptive ones: these are good round numbers.
const adaptive = [
  { id: 'adagrad', params: { lr: 0.5 } },
  { id: 'rmsprop', params: { lr: 0.01 } },
  { id: 'adam', params: { lr: 0.05 } },
];

const withMomentum = [
  { id: 'gradient_descent', params: {} },
  { id: 'heavy_ball', params: { beta: '$beta' } },
  { id: 'ema_momentum', params: { beta: '$beta' } },
  { id: 'nesterov', params: { beta: '$beta' } },
];

/** @type {import('../../kinds/runs/scene.js').RunsScene} */
export default {
  id: 'momentum_race',
  kind: 'race',
  landscape: { id: 'valley', params: { kappa: '$kappa', angle: '$angle' } },
  formula: '(x^2 + kappa*y^2)/2',
  start: [1.6, 0.8],
  turned: '$angle',
  box: [-2, 2, -1.9, 1.9],
  steps: 1000,
  until: 'arrival',
  fair: 'best',
  controls: [
    {
      name: 'tuning',
      value: 'best',
      min: 0,
      max: 2,
      scale: 'choice',
      options: [
        { id: 'best' },
        { id: 'rate', scene: { fair: 'same_rate', controls: shared, runners: [...withMomentum, ...adaptive] } },
        {
          id: 'effective',
          scene: { fair: 'same_effective', controls: shared, runners: [...withMomentum, ...adaptive] },
        },
      ],
    },
    ...valley,
  ],
  runners: [
    { id: 'gradient_descent', params: {} },
    { id: 'heavy_ball', params: {} },
    { id: 'ema_momentum', params: {} },
    { id: 'nesterov', params: {} },
    ...adaptive,
  ],
  stage: [['contour_map', 'race_lanes']],
  strip: 'errorNorm',
  verdict: 'arrival',
  quantities: ['arrivalStep', 'contraction'],
  invitation: true,
  predict: {
    values: { tuning: 'best', kappa: 25, angle: 45 },
    answers: ['nobody', 'everyone', 'adaptive'],
    right: 'adaptive',
    claim: 'adagrad_turned',
  },
  tools: [
    { id: 'race', note: true },
    {
      id: 'cycle',
      landscape: { id: 'valley', params: { kappa: '$kappa', angle: 0 } },
      runners: [{ id: 'rmsprop', params: { lr: '$lr' } }],
      steps: 6000,
      until: 'all',
      controls: [
        { name: 'lr', value: 0.01, min: 0.005, max: 0.05, scale: 'log' },
        { name: 'kappa', value: 50, min: 1, max: 100, scale: 'log' },
      ],
      values: { lr: 0.01, kappa: 50 },
      stage: [['contour_map', 'eigen_errors']],
      verdict: 'cycle',
      quantities: [],
      says: 'constant',
      invites: 'invitation-cycle',
    },
    {
      id: 'kinked',
      landscape: { id: 'kinked_parabola', params: {} },
      formula: '25*x^2/2 - 12*max(x - 1, 0)^2 + 12*max(x - 2, 0)^2',
      start: [3.3],
      box: [-2.6, 3.8, -8, 120],
      steps: 400,
      fair: 'own',
      controls: [{ name: 'beta', value: 4 / 9, min: 0, max: 0.9, scale: 'linear' }],
      values: { beta: 4 / 9 },
      embedded: ['beta'],
      runners: [
        { id: 'gradient_descent', params: { lr: 2 / 26 } },
        { id: 'heavy_ball', params: { lr: 1 / 9, beta: '$beta' } },
      ],
      stage: [['curve']],
      quantities: [],
      says: 'kinked',
      invites: 'invitation-kinked',
    },
  ],
  beliefs: [
    {
      id: 'more_beta',
      values: { tuning: 'rate', kappa: 25, angle: 0, lr: 'lrOptimal', beta: 0.9 },
      numbers: {
        ball: { measured: 'arrivalStep', runner: 'heavy_ball' },
        descent: { measured: 'arrivalStep', runner: 'gradient_descent' },
      },
    },
    {
      id: 'invariant',
      values: { tuning: 'best', kappa: 25, angle: 45 },
      numbers: {
        straight: { measured: 'arrivalStep', runner: 'adam', values: { tuning: 'best', kappa: 25, angle: 0 } },
        turned: { measured: 'arrivalStep', runner: 'adam' },
      },
    },
    {
      id: 'rescales',
      values: { tuning: 'best', kappa: 25, angle: 0 },
      numbers: {
        rmsprop: { measured: 'arrivalStep', runner: 'rmsprop' },
        ball: { measured: 'arrivalStep', runner: 'heavy_ball' },
      },
    },
    {
      id: 'proven',
      tool: 'kinked',
      values: { beta: 4 / 9 },
      numbers: { descent: { measured: 'arrivalStep', runner: 'gradient_descent' } },
    },
    {
      id: 'stabler',
      // ηλmax = 1.5: beyond 2(1 + β)/(1 + 2β) = 1.36, far below 2(1 + β) = 3.8.
      values: { tuning: 'rate', kappa: 25, angle: 0, lr: 0.06, beta: 0.9 },
      numbers: {
        ball: { measured: 'arrivalStep', runner: 'heavy_ball' },
        lane: { measured: 'outcome', runner: 'nesterov' },
      },
    },
  ],
  teacher: {
    tips: 5,
    questions: [
      { id: 'narrower', answers: ['double', 'four', 'same'], right: 'double' },
      { id: 'beta', answers: ['faster', 'slower', 'same'], right: 'slower' },
      { id: 'ema', answers: ['smoother', 'slower', 'same'], right: 'same' },
    ],
    links: [
      { name: 'turned', values: { angle: 45 } },
      { name: 'rate', values: { tuning: 'rate' } },
      { name: 'effective', values: { tuning: 'effective' } },
    ],
  },
  claims: [
    ...[
      { id: 'descent', runner: 'gradient_descent', angle: 0, equals: 173 },
      { id: 'ball', runner: 'heavy_ball', angle: 0, equals: 43 },
      { id: 'ema', runner: 'ema_momentum', angle: 0, equals: 43 },
      { id: 'nesterov', runner: 'nesterov', angle: 0, equals: 64 },
      { id: 'ball_turned', runner: 'heavy_ball', angle: 45, equals: 43 },
      { id: 'adagrad', runner: 'adagrad', angle: 0, equals: 56 },
      { id: 'adagrad_turned', runner: 'adagrad', angle: 45, equals: 402 },
      { id: 'adam', runner: 'adam', angle: 0, equals: 263 },
      { id: 'adam_turned', runner: 'adam', angle: 45, equals: 373 },
      { id: 'rmsprop', runner: 'rmsprop', angle: 0, equals: 368 },
      { id: 'rmsprop_turned', runner: 'rmsprop', angle: 45, equals: 641 },
    ].map(({ id, runner, angle, equals }) => ({
      id,
      values: { tuning: 'best', kappa: 25, angle },
      runner,
      measured: 'arrivalStep',
      equals,
      tolerance: /** @type {const} */ ('exact'),
    })),
    {
      id: 'cycle',
      tool: 'cycle',
      values: { lr: 0.01, kappa: 50 },
      runner: 'rmsprop',
      measured: 'swing_y',
      equals: 0.005,
      tolerance: { relative: 1e-4 },
    },
    {
      id: 'kinked',
      tool: 'kinked',
      values: { beta: 4 / 9 },
      runner: 'heavy_ball',
      measured: 'outcome',
      equals: 'periodic',
      tolerance: 'exact',
    },
    {
      id: 'kinked_descent',
      tool: 'kinked',
      values: { beta: 4 / 9 },
      runner: 'gradient_descent',
      measured: 'arrivalStep',
      equals: 159,
      tolerance: 'exact',
    },
  ],
};
