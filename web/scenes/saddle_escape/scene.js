// x² − y²: the nearer to the ridge line y = 0 the start, the longer the wait; only its logarithm counts.

/** @type {import('../../kinds/runs/scene.js').RunsScene} */
export default {
  id: 'saddle_escape',
  kind: 'race',
  landscape: { id: 'saddle', params: {} },
  start: [1, '$y0'],
  box: [-1.5, 1.5, -1.4, 1.4],
  steps: 2000,
  until: 'escape',
  controls: [
    { name: 'y0', value: 1e-4, min: 1e-16, max: 1, scale: 'log', zero: true },
    { name: 'lr', value: 0.1, min: 0.01, max: 0.45, scale: 'linear' },
    { name: 'beta', value: 0.9, min: 0, max: 0.99, scale: 'linear' },
  ],
  runners: [
    { id: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'heavy_ball', params: { lr: '$lr', beta: '$beta' } },
    { id: 'ema_momentum', params: { lr: '$lr', beta: '$beta' } },
    { id: 'nesterov', params: { lr: '$lr', beta: '$beta' } },
  ],
  // Along the ridge: both sides down which runs leave are in view.
  camera: { yaw: 1.9, pitch: 0.9 },
  embedded: ['y0', 'lr'],
  stage: [['contour_map'], ['surface']],
  strip: 'gradientNorm',
  verdict: 'escape',
  quantities: ['growth', 'escapeStep'],
  critical: 0,
  beliefs: [
    {
      id: 'circulating',
      values: { y0: 0.1, lr: 0.1, beta: 0.9 },
      start: [0.1, '$y0'],
      // The points that circulate as those of EMA momentum are those of another runner.
      path: {
        runner: 'ema_momentum',
        believed: [
          [0.1, 0.1],
          [0.08, 0.12],
          [0.064, 0.144],
        ],
        really: 'gradient_descent',
        steps: 5,
      },
    },
  ],
  invitation: true,
  predict: { values: { y0: 1e-4, lr: 0.1 }, answers: ['never', 'trillion', 'four'], right: 'four', claim: 'logarithm' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'hundred', answers: ['twice', 'factor', 'sum'], right: 'sum' },
      { id: 'slope', answers: ['converged', 'waits', 'stuck'], right: 'waits' },
      { id: 'momentum', answers: ['ema', 'heavy', 'plain'], right: 'plain' },
    ],
    links: [
      { name: 'close', values: { y0: 1e-16 } },
      { name: 'ridge', values: { y0: 0 } },
      { name: 'momentum', values: { y0: 0.1, lr: 0.1, beta: 0.9 }, start: [0.1, '$y0'] },
    ],
  },
  claims: [
    {
      id: 'growth',
      values: { lr: 0.1 },
      runner: 'gradient_descent',
      measured: 'growth',
      strip: 'distance',
      equals: 1.2,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'ema_slower',
      values: { lr: 0.1, beta: 0.9 },
      runner: 'ema_momentum',
      measured: 'growth',
      strip: 'distance',
      equals: 1.1069693845669906,
      digits: 4,
      tolerance: { relative: 1e-3 },
    },
    {
      id: 'logarithm',
      values: { lr: 0.1, y0: 1e-16 },
      runner: 'gradient_descent',
      measured: 'escapeStep',
      equals: 203,
      tolerance: 'exact',
    },
    {
      id: 'axis',
      values: { y0: 0 },
      runner: 'gradient_descent',
      measured: 'escapeStep',
      equals: null,
      tolerance: 'exact',
    },
  ],
};
