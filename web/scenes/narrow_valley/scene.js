// ½(x² + κy²), turned by an angle: one learning rate cannot suit both directions, so the path zigzags.

/** @type {import('../../kinds/runs/scene.js').RunsScene} */
export default {
  id: 'narrow_valley',
  kind: 'race',
  landscape: { id: 'valley', params: { kappa: '$kappa', angle: '$angle' } },
  formula: '(x^2 + kappa*y^2)/2',
  start: [1.6, 0.8],
  box: [-2, 2, -1.9, 1.9],
  steps: 120,
  until: 'all',
  controls: [
    {
      name: 'lr',
      value: 'lrOptimal',
      min: 1e-5,
      max: { times: 1.2, of: 'lrLimit' },
      scale: 'linear',
      marks: ['lrOneStep', 'lrOptimal', 'lrLimit'],
    },
    { name: 'kappa', value: 10, min: 1, max: 1000, scale: 'log' },
    { name: 'angle', value: 0, min: -90, max: 90, scale: 'linear' },
  ],
  runners: [
    { id: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'exact_line_search', params: {} },
  ],
  stage: [['contour_map'], ['surface', 'eigen_errors']],
  strip: 'loss',
  verdict: 'regime',
  quantities: ['contraction', 'turnAngle'],
  note: true,
  invitation: true,
  beliefs: [
    {
      id: 'misses',
      values: { lr: 'lrOneStep', kappa: 10 },
      numbers: { crawl: { measured: 'contraction', runner: 'gradient_descent' } },
    },
    {
      id: 'always_best',
      values: { lr: 'lrOptimal', kappa: 10 },
      numbers: {
        left: { measured: 'contraction', runner: 'gradient_descent' },
        search: { measured: 'contraction', runner: 'exact_line_search' },
      },
    },
  ],
  predict: {
    values: { lr: 'lrOptimal', kappa: 10 },
    answers: ['same', 'root', 'ten'],
    right: 'ten',
    claim: 'narrower',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'cause', answers: ['gradient', 'step', 'axes'], right: 'step' },
      { id: 'twice', answers: ['same', 'root', 'double'], right: 'double' },
      { id: 'search', answers: ['always', 'worst', 'two'], right: 'worst' },
    ],
    links: [
      { name: 'crawl', values: { lr: 'lrOneStep' } },
      { name: 'narrow', values: { kappa: 100 } },
      { name: 'worst', start: [1.6, 0.16] },
    ],
  },
  claims: [
    {
      id: 'best',
      values: { lr: 'lrOptimal', kappa: 10 },
      runner: 'gradient_descent',
      measured: 'contraction',
      equals: 0.8181818181818182,
      tolerance: { absolute: 1e-9 },
    },
    {
      id: 'crawl',
      values: { lr: 'lrOneStep', kappa: 10 },
      runner: 'gradient_descent',
      measured: 'regime',
      equals: 'smooth',
      tolerance: 'exact',
    },
    {
      id: 'narrower',
      values: { lr: 'lrOptimal', kappa: 100 },
      runner: 'gradient_descent',
      measured: 'contraction',
      equals: 0.9801980198019802,
      tolerance: { absolute: 1e-9 },
    },
    {
      id: 'right_angles',
      values: { kappa: 10 },
      runner: 'exact_line_search',
      measured: 'turnAngle',
      equals: 90,
      tolerance: { relative: 1e-6 },
    },
    {
      id: 'worst_start',
      values: { kappa: 10, angle: 0 },
      start: [1.6, 0.16],
      runner: 'exact_line_search',
      measured: 'contraction',
      equals: 0.8181818181818182,
      tolerance: { absolute: 1e-9 },
    },
  ],
};
