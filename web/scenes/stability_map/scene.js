// The plane of learning rate and momentum, every pixel a run of its own: where it converges, how fast, and where not.
// The same machinery shows the plane of starts: in which minimum a run from there ends.

const beta = { path: 'optimizer.beta', control: 'beta', min: 0, max: 0.99, n: 199, scale: 'linear', name: 'axis-beta' };
const lr = { path: 'optimizer.lr', control: 'etaLambda', unit: 'lrOneStep', name: 'axis-lr' };

/** @type {import('../../kinds/map/scene.js').MapScene} */
export default /** @type {import('../../kinds/map/scene.js').MapScene} */ ({
  id: 'stability_map',
  kind: 'map',
  landscape: { id: 'valley', params: { kappa: '$kappa', angle: '$angle' } },
  formula: '(x^2 + kappa*y^2)/2',
  start: [1.6, 0.8],
  box: [-2, 2, -1.7, 1.7],
  steps: 600,
  until: 'rest',
  controls: [
    {
      name: 'plane',
      scale: 'choice',
      value: 'parameters',
      min: 0,
      max: 1,
      options: [
        { id: 'parameters' },
        {
          id: 'starts',
          scene: {
            landscape: { id: 'himmelblau', params: {} },
            formula: '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
            says: 'text-starts',
            invites: 'invitation-starts',
            start: [-0.6, 0.4],
            box: [-5, 5, -5, 5],
            runners: [{ id: '$method', params: { lr: '$lr', beta: '$momentum' } }],
            map: {
              x: { path: 'start.0', min: -4.975, max: 4.975, n: 200, scale: 'linear', name: 'axis-start-x' },
              y: { path: 'start.1', min: -4.975, max: 4.975, n: 200, scale: 'linear', name: 'axis-start-y' },
            },
            embedded: ['lr', 'momentum'],
            stage: [['outcome_map'], ['contour_map']],
            strip: 'gradientNorm',
            verdict: 'basin',
            quantities: [],
            controls: [
              { name: 'lr', scale: 'log', value: 0.01, min: 0.001, max: 0.03 },
              { name: 'momentum', scale: 'linear', value: 0.5, min: 0, max: 0.95 },
            ],
          },
        },
      ],
    },
    {
      name: 'method',
      scale: 'choice',
      value: 'heavy_ball',
      min: 0,
      max: 2,
      options: [
        { id: 'heavy_ball' },
        { id: 'ema_momentum', scene: { map: { x: { ...lr, min: 0.5, max: 400, n: 200, scale: 'log' }, y: beta } } },
        {
          id: 'nesterov',
          scene: {
            map: { x: { ...lr, min: 0.0125, max: 2.5, n: 200, scale: 'linear' }, y: beta },
            says: 'text-nesterov',
          },
        },
      ],
    },
    { name: 'kappa', value: 25, min: 1, max: 1000, scale: 'log' },
    { name: 'angle', value: 0, min: -90, max: 90, scale: 'linear' },
    {
      name: 'etaLambda',
      value: 1.5,
      min: 0.01,
      max: 400,
      scale: 'log',
      inPicture: true,
      unit: 'lrOneStep',
      marks: ['lrOptimal'],
    },
    { name: 'beta', value: 0.85, min: 0, max: 0.99, scale: 'linear', inPicture: true, marks: ['betaOptimal'] },
  ],
  runners: [{ id: '$method', params: { lr: '$etaLambda', beta: '$beta' } }],
  map: { x: { ...lr, min: 0.02, max: 4.2, n: 210, scale: 'linear' }, y: beta },
  embedded: ['method', 'kappa'],
  stage: [['outcome_map'], ['contour_map', 'eigen_errors']],
  strip: 'loss',
  verdict: 'plane',
  quantities: ['contraction'],
  note: true,
  invitation: true,
  predict: {
    values: { etaLambda: 1.6, beta: 0.85 },
    answers: ['sooner', 'later', 'diverges'],
    right: 'diverges',
    claim: 'nesterov',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'safer', answers: ['yes', 'nesterov', 'never'], right: 'nesterov' },
      { id: 'faster', answers: ['yes', 'until', 'never'], right: 'until' },
      { id: 'ema', answers: ['plain', 'heavy', 'large'], right: 'large' },
    ],
    links: [
      { name: 'optimum', values: { etaLambda: 'lrOptimal', beta: 'betaOptimal' } },
      { name: 'nesterov', values: { method: 'nesterov', etaLambda: 1.6, beta: 0.85 } },
      { name: 'starts', values: { plane: 'starts' }, start: [-0.6, 0.4] },
    ],
  },
  claims: [
    {
      id: 'optimum',
      values: { kappa: 25, etaLambda: 'lrOptimal', beta: 'betaOptimal' },
      runner: 'heavy_ball',
      measured: 'contraction',
      equals: 2 / 3,
      tolerance: { absolute: 1e-4 },
    },
    {
      id: 'too_heavy',
      values: { kappa: 25, etaLambda: 1.5, beta: 0.9 },
      runner: 'heavy_ball',
      measured: 'contraction',
      equals: 0.9486832980505138,
      tolerance: { absolute: 1e-3 },
    },
    {
      id: 'past_two',
      values: { etaLambda: 3.6, beta: 0.85 },
      runner: 'heavy_ball',
      measured: 'regime',
      equals: 'oscillating',
      tolerance: 'exact',
    },
    {
      id: 'nesterov',
      values: { method: 'nesterov', etaLambda: 1.6, beta: 0.85 },
      runner: 'nesterov',
      measured: 'regime',
      equals: 'diverging',
      tolerance: 'exact',
    },
  ],
});
