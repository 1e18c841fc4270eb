// Descent where nothing learns: a soap film relaxes to the least area, until the rings are too far apart for any.

const exact = /** @type {const} */ ({ absolute: 1e-6 });

/** @type {import('../../kinds/film/scene.js').FilmScene} */
export default {
  id: 'beyond_learning',
  kind: 'film',
  pieces: 40,
  torn: 0.02,
  steps: 20000,
  controls: [
    { name: 'd', value: 0.5, min: 0.3, max: 0.75, scale: 'linear', marks: ['widest'] },
    { name: 'beta', value: 'best', min: 0, max: 0.99, scale: 'linear', marks: ['best'] },
    {
      name: 'from',
      value: 'cylinder',
      min: 0,
      max: 2,
      scale: 'choice',
      options: [{ id: 'cylinder' }, { id: 'outward' }, { id: 'inward' }],
    },
  ],
  embedded: ['d', 'from'],
  runners: [
    { id: 'gradient_descent', params: {} },
    { id: 'heavy_ball', params: { beta: '$beta' } },
  ],
  stage: [['film_profile'], ['film_branches', 'film_area']],
  timeline: 'film_neck',
  verdict: 'film',
  invitation: true,
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
    tips: 4,
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
  ],
};
