// ½(x² + κy²), turned by an angle: one learning rate cannot suit both directions, so the path zigzags.

/** @type {import('./scene.js').Scene} */
export const narrow_valley = {
  id: 'narrow_valley',
  chapter: 2,
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
  claims: [
    {
      id: 'best',
      values: { lr: 'lrOptimal', kappa: 10 },
      runner: 'gradient_descent',
      measured: 'contraction',
      equals: { value: 0.8181818181818182 },
      tolerance: 1e-9,
    },
    {
      id: 'crawl',
      values: { lr: 'lrOneStep', kappa: 10 },
      runner: 'gradient_descent',
      measured: 'regime',
      equals: { value: 'smooth' },
      tolerance: 0,
    },
    {
      id: 'narrower',
      values: { lr: 'lrOptimal', kappa: 100 },
      runner: 'gradient_descent',
      measured: 'contraction',
      equals: { value: 0.9801980198019802 },
      tolerance: 1e-9,
    },
    {
      id: 'right_angles',
      values: { kappa: 10 },
      runner: 'exact_line_search',
      measured: 'turnAngle',
      equals: { value: 90 },
      tolerance: 1e-6,
    },
  ],
};
