// Descent where nothing learns: a soap film relaxes to the least area, until the rings are too far apart for any; a molecule's reaction
// goes over a pass; prices go straight to equilibrium, or round it.

const exact = /** @type {const} */ ({ absolute: 1e-6 });

const d = /** @type {import('../scene.js').Control} */ ({
  name: 'd',
  value: 0.5,
  min: 0.3,
  max: 0.75,
  scale: 'linear',
  marks: ['widest'],
});
const beta = /** @type {import('../scene.js').Control} */ ({
  name: 'beta',
  value: 'best',
  min: 0,
  max: 0.99,
  scale: 'linear',
  marks: ['best'],
});
const from = /** @type {import('../scene.js').Control} */ ({
  name: 'from',
  value: 'cylinder',
  min: 0,
  max: 2,
  scale: 'choice',
  options: [{ id: 'cylinder' }, { id: 'outward' }, { id: 'inward' }],
});
const rate = /** @type {import('../scene.js').Control} */ ({
  name: 'lr',
  value: 0.1,
  min: 0.01,
  max: 1,
  scale: 'log',
  marks: ['limit'],
});
const mu = /** @type {import('../scene.js').Control} */ ({ name: 'mu', value: 1, min: 0.1, max: 2, scale: 'linear' });
const omega = /** @type {import('../scene.js').Control} */ ({
  name: 'omega',
  value: 0,
  min: 0,
  max: 5,
  scale: 'linear',
});

/** Of the reaction: the deepest minimum and the one that it goes to, and the saddle between them that is highest. */
const minima = [
  [-0.55822363463302427, 1.4417258418046686],
  [0.62349940493087663, 0.02803775852868565],
];
const saddle = [-0.82200155873273206, 0.62431280281487134];
/** The Müller–Brown surface on the straight line between those minima, on which y is this. */
const line = '(1.4417258418046686 - 1.196293916548911*(x + 0.55822363463302427))';
const reaction = [
  `-200*exp(-(x - 1)^2 - 10*${line}^2) - 100*exp(-x^2 - 10*(${line} - 0.5)^2)`,
  `- 170*exp(-6.5*(x + 0.5)^2 + 11*(x + 0.5)*(${line} - 1.5) - 6.5*(${line} - 1.5)^2)`,
  `+ 15*exp(0.7*(x + 1)^2 + 0.6*(x + 1)*(${line} - 1) + 0.7*(${line} - 1)^2)`,
].join(' ');

/** @type {import('../../kinds/film/scene.js').FilmScene} */
export default {
  id: 'beyond_learning',
  kind: 'film',
  pieces: 40,
  torn: 0.02,
  steps: 20000,
  controls: [d, beta, from, rate, mu, omega],
  embedded: ['d', 'from'],
  runners: [
    { id: 'gradient_descent', params: {} },
    { id: 'heavy_ball', params: { beta: '$beta' } },
  ],
  stage: [['film_profile'], ['film_branches', 'film_area']],
  timeline: 'film_neck',
  verdict: 'film',
  invitation: true,
  tools: [
    { id: 'film', controls: [d, beta, from] },
    {
      id: 'molecule',
      kind: 'passes',
      asks: 'band',
      landscape: { id: 'muller_brown', params: {} },
      from: minima[0],
      to: minima[1],
      // 0.01 from the saddle, along the negative curvature.
      start: [-0.8143876, 0.61782994],
      box: [-1.5, 1.2, -0.2, 2],
      points: [...minima, [-0.050010823, 0.466694105], saddle, [0.212486582, 0.292988325]],
      slice: reaction,
      within: [0, -10, -0.1],
      steps: 1000,
      critical: -40.664843508657398,
      controls: [{ ...rate, min: 5e-5, max: 5e-4, marks: [] }],
      values: { lr: 2e-4 },
      embedded: ['lr'],
      runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
      stage: [['pass_floor']],
      timeline: 'pass_strip',
      verdict: 'falls',
      says: 'text-molecule',
      invites: 'invitation-molecule',
    },
    {
      id: 'market',
      kind: 'rotation',
      landscape: { id: 'rotational_field', params: { mu: '$mu', omega: '$omega' } },
      start: [1, 0.5],
      box: [-1.5, 1.5, -1.4, 1.4],
      steps: 60,
      until: 'all',
      controls: [rate, mu, omega],
      embedded: ['lr', 'omega'],
      runners: [
        { id: 'steps', optimizer: 'gradient_descent', params: { lr: '$lr' } },
        { id: 'gradient_flow', optimizer: 'gradient_descent', params: { lr: '$lr' } },
      ],
      stage: [['field_map']],
      timeline: 'strip',
      strip: 'radius',
      verdict: 'nearer',
      quantities: ['factor', 'angle', 'turn'],
      says: 'text-market',
      invites: 'invitation-market',
    },
  ],
  beliefs: [
    { id: 'minimum', values: { d: 0.67 }, numbers: { step: { measured: 'torn', runner: 'gradient_descent' } } },
    {
      id: 'level',
      values: { d: 0.5, from: 'inward' },
      numbers: { saddle: { measured: 'saddle' }, step: { measured: 'torn', runner: 'gradient_descent' } },
    },
    {
      id: 'faster',
      values: { d: 0.65 },
      numbers: {
        step: { measured: 'torn', runner: 'heavy_ball' },
        neck: { measured: 'neck', runner: 'gradient_descent' },
      },
    },
  ],
  predict: { values: { d: 0.5 }, answers: ['thinner', 'once', 'lingers'], right: 'lingers', claim: 'snap' },
  teacher: {
    tips: 5,
    questions: [
      { id: 'balance', answers: ['holds', 'falls', 'none'], right: 'falls' },
      { id: 'finer', answers: ['same', 'twice', 'four'], right: 'four' },
      { id: 'momentum', answers: ['rate', 'past', 'none'], right: 'past' },
    ],
    links: [
      { name: 'widest', values: { d: 'widest' } },
      { name: 'snap', values: { d: 0.67 } },
      { name: 'overshoot', values: { d: 0.65 } },
      { name: 'thin', values: { from: 'inward' } },
      { name: 'back', tool: 'molecule', start: [-0.82961552, 0.63079567] },
      { name: 'market', tool: 'market', values: { omega: 2 } },
    ],
  },
  claims: [
    {
      id: 'neck',
      values: { d: 0.5 },
      runner: 'gradient_descent',
      measured: 'neck',
      equals: 0.848352,
      tolerance: exact,
      digits: 4,
    },
    { id: 'kappa', values: { d: 0.5 }, measured: 'kappa', equals: 916.3174, tolerance: { relative: 1e-6 } },
    {
      id: 'descent',
      values: { d: 0.5 },
      runner: 'gradient_descent',
      measured: 'arrived',
      equals: 5898,
      tolerance: 'exact',
      digits: 4,
    },
    {
      id: 'ball',
      values: { d: 0.5, beta: 'best' },
      runner: 'heavy_ball',
      measured: 'arrived',
      equals: 246,
      tolerance: 'exact',
    },
    { id: 'saddle', values: { d: 0.5 }, measured: 'saddle', equals: -0.371664, tolerance: exact },
    {
      id: 'overshoot',
      values: { d: 0.65, beta: 'best' },
      runner: 'heavy_ball',
      measured: 'torn',
      equals: 204,
      tolerance: 'exact',
    },
    {
      id: 'snap',
      values: { d: 0.67 },
      runner: 'gradient_descent',
      measured: 'torn',
      equals: 18970,
      tolerance: { absolute: 1 },
      digits: 5,
    },
    {
      id: 'pass',
      tool: 'molecule',
      measured: 'pass',
      equals: 106.0346737013,
      tolerance: exact,
      digits: 4,
    },
    { id: 'top', tool: 'molecule', measured: 'top', equals: -40.6648435087, tolerance: exact, digits: 4 },
    { id: 'wall', tool: 'molecule', measured: 'wall', equals: 159.3757447357, tolerance: exact, digits: 4 },
    {
      id: 'straight',
      tool: 'market',
      values: { lr: 0.1, mu: 1, omega: 0 },
      runner: 'steps',
      measured: 'factor',
      equals: 0.9,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'spiral',
      tool: 'market',
      values: { lr: 0.1, mu: 1, omega: 2 },
      runner: 'steps',
      measured: 'factor',
      equals: 0.9219544457,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'away',
      tool: 'market',
      values: { lr: 0.5, mu: 1, omega: 2 },
      runner: 'steps',
      measured: 'factor',
      equals: 1.1180339887,
      tolerance: { relative: 1e-9 },
    },
  ],
};
