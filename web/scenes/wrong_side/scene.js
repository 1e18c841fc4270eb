// A mountain without a minimum and without a saddle: its top is the only critical point. Yet who starts behind it goes the wrong
// way, on the axis for ever, beside it on a long arc.

const setting = /** @type {const} */ ({ y0: 0.05, s: 1, lr: 1 });

/** @type {import('../../kinds/long_run/scene.js').LongScene} */
export default {
  id: 'wrong_side',
  kind: 'long_run',
  landscape: { id: 'mountain', params: { s: '$s' } },
  // No higher than the top bar of a lecture hall.
  formula: '(1 + x^2 + y^2)^(-1) + s/2*(1 - x*(1 + x^2 + y^2)^(-0.5))',
  start: [-1.5, '$y0'],
  starts: { behind: [-1.5, 0], ahead: [0.5, 0.05] },
  box: [-6.5, 10, -5, 8.5],
  steps: 1e4,
  runners: [
    { id: 'arc', optimizer: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'behind', optimizer: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'ahead', optimizer: 'gradient_descent', params: { lr: '$lr' } },
  ],
  controls: [
    { name: 'y0', value: 0.05, min: 1e-16, max: 1, scale: 'log', zero: true },
    { name: 's', value: 1, min: 0.5, max: 2, scale: 'linear' },
    { name: 'lr', value: 1, min: 0.2, max: 2, scale: 'log' },
  ],
  embedded: ['y0', 's'],
  stage: [['long_map', 'height_section'], ['crossing_times']],
  timeline: 'long_strip',
  below: { of: 'loss', scale: 'log' },
  verdict: 'side',
  quantities: ['level', 'way', 'crossing', 'critical'],
  invitation: true,
  note: true,
  beliefs: [
    {
      id: 'easy',
      values: setting,
      numbers: {
        behind: { measured: 'loss4', runner: 'behind' },
        ahead: { measured: 'loss4', runner: 'ahead' },
      },
    },
    { id: 'downhill', values: setting, numbers: { ratio: { measured: 'ratio3', runner: 'arc' } } },
  ],
  predict: {
    values: { y0: 1e-16, s: 1, lr: 1 },
    answers: ['never', 'factor', 'square'],
    right: 'square',
    claim: 'far',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'kinds', answers: ['none', 'one', 'two'], right: 'one' },
      { id: 'level', answers: ['zero', 'side', 'top'], right: 'side' },
      { id: 'where', answers: ['slope', 'start', 'rate'], right: 'start' },
    ],
    links: [
      { name: 'near', values: { y0: 1e-8 } },
      { name: 'axis', values: { y0: 0 } },
      { name: 'steep', values: { s: 2 } },
    ],
  },
  claims: [
    { id: 'critical', values: setting, measured: 'points', equals: 1, tolerance: 'exact' },
    {
      id: 'level',
      values: setting,
      runner: 'behind',
      measured: 'loss4',
      equals: 1.003074794421,
      digits: 6,
      tolerance: { relative: 1e-10 },
    },
    {
      id: 'arc',
      values: setting,
      runner: 'arc',
      measured: 'loss3',
      equals: 0.012885331107,
      digits: 4,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'ratio',
      values: setting,
      runner: 'arc',
      measured: 'ratio3',
      equals: 1.767521384,
      digits: 5,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'straight',
      values: setting,
      runner: 'ahead',
      measured: 'ratio3',
      equals: 1.0003113643,
      digits: 5,
      tolerance: { relative: 1e-8 },
    },
    { id: 'crossing', values: setting, runner: 'arc', measured: 'crossing', equals: 112, tolerance: 'exact' },
    {
      id: 'far',
      values: { ...setting, y0: 1e-16 },
      runner: 'arc',
      measured: 'crossing',
      equals: 8516,
      digits: 4,
      tolerance: 'exact',
    },
  ],
};
