// Which minimum a start leads to: four colours on a plane of starts. Small steps leave smooth borders; momentum frays them. Where one
// begins is half of the method.

const lr = /** @type {const} */ ({ name: 'lr', value: 0.01, min: 0.002, max: 0.05, scale: 'log' });
const momentum = /** @type {const} */ ({ name: 'momentum', value: 0.5, min: 0, max: 0.95, scale: 'linear' });

/** @param {number} half of the width and of the height */
const starts = (half, high = half) => {
  const axis = (/** @type {string} */ path, /** @type {number} */ reach, /** @type {string} */ name) => ({
    path,
    min: -reach * (1 - 1 / 200),
    max: reach * (1 - 1 / 200),
    n: 200,
    scale: /** @type {const} */ ('linear'),
    name,
  });
  return { x: axis('start.0', half, 'axis-start-x'), y: axis('start.1', high, 'axis-start-y') };
};

/** Of each coordinate, the starts left of the hill of Styblinski and Tang's function at 0.1567…: so many of the 10 from −5 on. */
const left = 0.515673125678;

/** @type {import('../../kinds/map/scene.js').MapScene} */
export default {
  id: 'basins',
  kind: 'map',
  counted: true,
  landscape: { id: 'himmelblau', params: {} },
  formula: '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
  start: [-0.6, 0.4],
  box: [-5, 5, -5, 5],
  steps: 1500,
  until: 'rest',
  controls: [
    {
      name: 'landscape',
      value: 'himmelblau',
      min: 0,
      max: 3,
      scale: 'choice',
      options: [
        { id: 'himmelblau', scene: { shares: [0.255675, 0.24715, 0.237225, 0.25995] } },
        {
          id: 'styblinski_tang',
          scene: {
            landscape: { id: 'styblinski_tang', params: {} },
            formula: '(x^4 - 16*x^2 + 5*x)/2 + (y^4 - 16*y^2 + 5*y)/2',
            start: [0.5, -0.2],
            shares: [left * left, left * (1 - left), left * (1 - left), (1 - left) ** 2],
          },
        },
        {
          id: 'six_hump_camel',
          scene: {
            landscape: { id: 'six_hump_camel', params: {} },
            formula: '(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (-4 + 4*y^2)*y^2',
            start: [-1.5, 0.3],
            box: [-2, 2, -1.2, 1.2],
            map: starts(2, 1.2),
          },
        },
        {
          id: 'three_hump_camel',
          scene: {
            landscape: { id: 'three_hump_camel', params: {} },
            formula: '2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2',
            start: [2, 2],
            box: [-2.5, 2.5, -2.5, 2.5],
            map: starts(2.5),
          },
        },
      ],
    },
    {
      name: 'method',
      value: 'gradient_descent',
      min: 0,
      max: 2,
      scale: 'choice',
      options: [
        {
          id: 'gradient_descent',
          scene: {
            runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
            controls: [lr],
            embedded: ['method', 'lr'],
          },
        },
        { id: 'heavy_ball' },
        { id: 'nesterov' },
      ],
    },
    lr,
    momentum,
  ],
  runners: [{ id: '$method', params: { lr: '$lr', beta: '$momentum' } }],
  map: starts(5),
  embedded: ['lr', 'momentum'],
  stage: [['outcome_map'], ['contour_map']],
  strip: 'gradientNorm',
  verdict: 'basin',
  quantities: [],
  invitation: true,
  note: true,
  predict: {
    values: { method: 'gradient_descent', lr: 0.01 },
    answers: ['smoother', 'same', 'frayed'],
    right: 'frayed',
    claim: 'frayed',
  },
  beliefs: [
    {
      id: 'lowest',
      values: { landscape: 'styblinski_tang' },
      numbers: { one: { measured: 'shareA' }, four: { measured: 'best' } },
    },
    {
      id: 'borders',
      values: { method: 'heavy_ball', momentum: 0.9 },
      numbers: {
        plain: { measured: 'dimension', values: { method: 'gradient_descent', momentum: 0.9 } },
        heavy: { measured: 'dimension' },
      },
    },
    {
      id: 'rate',
      values: { lr: 0.015 },
      numbers: { nowhere: { measured: 'nowhere' }, c: { measured: 'shareC' } },
    },
  ],
  teacher: {
    tips: 4,
    questions: [
      { id: 'start', answers: ['nearest', 'lowest', 'downhill'], right: 'downhill' },
      { id: 'four', answers: ['sure', 'seventy', 'quarter'], right: 'seventy' },
      { id: 'steps', answers: ['never', 'border', 'everywhere'], right: 'border' },
    ],
    links: [
      { name: 'frayed', values: { method: 'heavy_ball', momentum: 0.9 } },
      { name: 'cycle', values: { lr: 0.015 } },
      { name: 'lowest', values: { landscape: 'styblinski_tang' } },
    ],
  },
  claims: [
    { id: 'a', values: { lr: 0.002 }, measured: 'shareA', equals: 0.255675, tolerance: { absolute: 1e-3 } },
    { id: 'b', values: { lr: 0.002 }, measured: 'shareB', equals: 0.24715, tolerance: { absolute: 1e-3 } },
    { id: 'c', values: { lr: 0.002 }, measured: 'shareC', equals: 0.237225, tolerance: { absolute: 1e-3 } },
    { id: 'd', values: { lr: 0.002 }, measured: 'shareD', equals: 0.25995, tolerance: { absolute: 1e-3 } },
    { id: 'smooth', values: { lr: 0.01 }, measured: 'dimension', equals: 1, tolerance: { absolute: 0.1 }, digits: 1 },
    {
      id: 'frayed',
      values: { method: 'heavy_ball', lr: 0.01, momentum: 0.9 },
      measured: 'dimension',
      equals: 1.387,
      tolerance: { absolute: 0.1 },
      digits: 2,
    },
    { id: 'nowhere', values: { lr: 0.015 }, measured: 'nowhere', equals: 0.23155, tolerance: { absolute: 1e-3 } },
    {
      id: 'lowest',
      values: { landscape: 'styblinski_tang' },
      measured: 'shareA',
      equals: 0.265918772,
      tolerance: { absolute: 5e-3 },
      digits: 2,
    },
    {
      id: 'best',
      values: { landscape: 'styblinski_tang' },
      measured: 'best',
      equals: 0.7096,
      tolerance: { standardErrors: 4 },
    },
  ],
};
