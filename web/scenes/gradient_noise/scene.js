// Four clouds in one bowl: how far gradient noise spreads the walkers of each rule, and what momentum has to do with it.

/** @type {import('../../kinds/bowl/scene.js').BowlScene} */
export default {
  id: 'gradient_noise',
  kind: 'bowl',
  landscape: { id: 'valley', params: { kappa: '$lambda', angle: 0 } },
  formula: '0.5*(x^2 + lambda*y^2)',
  start: [0, 0],
  box: [-2, 2, -1.4, 1.4],
  steps: 150,
  walkers: 400,
  sigma: 1,
  batch: '$batch',
  seed: 4,
  controls: [
    {
      name: 'compare',
      value: 'rate',
      min: 0,
      max: 1,
      scale: 'choice',
      options: [
        { id: 'rate', scene: { fair: 'same_rate' } },
        { id: 'effective', scene: { fair: 'same_effective' } },
      ],
    },
    { name: 'batch', value: 1, min: 1, max: 32, scale: 'integer' },
    { name: 'lr', value: 0.1, min: 0.02, max: 0.15, scale: 'linear' },
    { name: 'beta', value: 0.9, min: 0, max: 0.95, scale: 'linear' },
    { name: 'lambda', value: 3, min: 1, max: 12, scale: 'log' },
  ],
  runners: [
    { id: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'heavy_ball', params: { lr: '$lr', beta: '$beta' } },
    { id: 'ema_momentum', params: { lr: '$lr', beta: '$beta' } },
    { id: 'nesterov', params: { lr: '$lr', beta: '$beta' } },
  ],
  embedded: ['batch', 'lr'],
  stage: [['bowl_map']],
  timeline: 'variance_strip',
  verdict: 'spread',
  invitation: true,
  beliefs: [
    {
      id: 'amplifies',
      numbers: {
        plain: { measured: 'varianceX', runner: 'gradient_descent' },
        ball: { measured: 'varianceX', runner: 'heavy_ball' },
        effective: { measured: 'varianceX', runner: 'heavy_ball', values: { compare: 'effective' } },
      },
    },
    {
      id: 'averages',
      numbers: {
        plain: { measured: 'varianceX', runner: 'gradient_descent' },
        average: { measured: 'varianceX', runner: 'ema_momentum' },
      },
    },
  ],
  predict: { answers: ['shrinks', 'same', 'grows'], right: 'grows', claim: 'ball' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'batch', answers: ['same', 'quarter', 'half'], right: 'quarter' },
      { id: 'floor', answers: ['three', 'same', 'third'], right: 'same' },
      { id: 'average', answers: ['nineteen', 'nothing', 'half'], right: 'nothing' },
    ],
    links: [
      { name: 'effective', values: { compare: 'effective' } },
      { name: 'batch', values: { batch: 16 } },
    ],
  },
  claims: [
    {
      id: 'plain',
      runner: 'gradient_descent',
      measured: 'varianceX',
      equals: 0.0526315789,
      tolerance: { standardErrors: 4 },
    },
    { id: 'ball', runner: 'heavy_ball', measured: 'varianceX', equals: 0.5135135135, tolerance: { standardErrors: 4 } },
    {
      id: 'average',
      runner: 'ema_momentum',
      measured: 'varianceX',
      equals: 0.0501319261,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'nesterov',
      runner: 'nesterov',
      measured: 'varianceX',
      equals: 0.2706339713,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'batch',
      values: { batch: 4 },
      runner: 'gradient_descent',
      measured: 'varianceX',
      equals: 0.0131578947,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'effective',
      values: { compare: 'effective' },
      runner: 'heavy_ball',
      measured: 'varianceX',
      equals: 0.0501319261,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'floor',
      runner: 'gradient_descent',
      measured: 'floorY',
      equals: 0.0294117647,
      tolerance: { standardErrors: 4 },
    },
  ],
};
