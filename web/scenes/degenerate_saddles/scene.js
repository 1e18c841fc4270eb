// Where the Hessian has a zero eigenvalue the next terms decide: what falls along y only with y³ or y⁴ is left after a power
// of the distance, not after its logarithm; and what rises, or is a minimum, is not left at all.

/** @param {string} id @param {string} text @param {string} reduced @param {(number | string)[]} start */
const surface = (id, text, reduced, start) => ({
  id,
  scene: { landscape: { id: 'formula', params: { text } }, reduced, start },
});

/** On the side, so that the ball first rolls to the flat direction; or on it, where the others would push it away. */
const beside = [0.6, '$y0'];
const upon = [0, '$y0'];

/** @type {import('../../kinds/degenerate/scene.js').DegenerateScene} */
export default {
  id: 'degenerate_saddles',
  kind: 'degenerate',
  landscape: { id: 'formula', params: { text: 'x^2 - y^4' } },
  reduced: '-x^4',
  start: beside,
  box: [-1.1, 1.1, -1.1, 1.1],
  steps: 26000,
  until: 'all',
  controls: [
    {
      name: 'surface',
      value: 'quartic',
      min: 0,
      max: 4,
      scale: 'choice',
      options: [
        surface('quartic', 'x^2 - y^4', '-x^4', beside),
        surface('monkey', '3*x^2*y - y^3', '-x^3', upon),
        surface('inflection', 'x^2 + y^3', 'x^3', beside),
        surface('bowl', 'x^2 + y^4', 'x^4', beside),
        surface('peano', '(x - y^2)*(x - 2*y^2)', '-x^4/4', upon),
      ],
    },
    { name: 'y0', value: 0.1, min: 0.01, max: 0.5, scale: 'log', zero: true },
    { name: 'lr', value: 0.05, min: 0.01, max: 0.2, scale: 'log' },
  ],
  embedded: ['y0', 'lr'],
  runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
  // Along the ridge: both sides down which runs leave are in view.
  camera: { yaw: 1.9, pitch: 0.8 },
  critical: 0,
  stage: [
    ['surface_row', 'waits'],
    ['contour_map', 'surface', 'flat_section'],
  ],
  timeline: 'power_strip',
  strip: 'distance',
  verdict: 'power',
  quantities: [],
  beliefs: [
    {
      id: 'quick',
      values: { surface: 'quartic', y0: 0.01, lr: 0.05 },
      numbers: { flat: { measured: 'escapeStep' }, strict: { measured: 'strictStep' } },
    },
    {
      id: 'lines',
      values: { surface: 'peano', y0: 0.1, lr: 0.05 },
      numbers: { steps: { measured: 'escapeStep' }, index: { measured: 'index' } },
    },
    {
      id: 'positive',
      values: { surface: 'inflection', y0: -0.1, lr: 0.05 },
      numbers: { lowest: { measured: 'lowest' }, steps: { measured: 'escapeStep' } },
    },
  ],
  invitation: true,
  predict: {
    values: { surface: 'quartic', y0: 0.1, lr: 0.05 },
    answers: ['added', 'ten', 'hundred'],
    right: 'hundred',
    claim: 'quartic_near',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'monkey', answers: ['added', 'ten', 'hundred'], right: 'ten' },
      { id: 'silent', answers: ['minimum', 'flat', 'open'], right: 'open' },
      { id: 'lines', answers: ['minimum', 'may', 'smooth'], right: 'may' },
    ],
    links: [
      { name: 'near', values: { surface: 'quartic', y0: 0.01 } },
      { name: 'monkey', values: { surface: 'monkey', y0: 0.01 } },
      { name: 'peano', values: { surface: 'peano', y0: 0.1 } },
    ],
  },
  claims: [
    ...[
      { id: 'quartic', surface: 'quartic', y0: 0.1, measured: 'escapeStep', equals: 251 },
      { id: 'quartic_near', surface: 'quartic', y0: 0.01, measured: 'escapeStep', equals: 25005 },
      { id: 'strict', surface: 'quartic', y0: 0.01, measured: 'strictStep', equals: 49 },
      { id: 'monkey', surface: 'monkey', y0: 0.01, measured: 'escapeStep', equals: 665 },
      { id: 'monkey_index', surface: 'monkey', y0: 0.1, measured: 'index', equals: -2 },
      { id: 'inflection_index', surface: 'inflection', y0: 0.1, measured: 'index', equals: 0 },
      { id: 'bowl_index', surface: 'bowl', y0: 0.1, measured: 'index', equals: 1 },
      { id: 'peano_index', surface: 'peano', y0: 0.1, measured: 'index', equals: -1 },
    ].map(({ id, surface, y0, measured, equals }) => ({
      id,
      values: { surface, y0, lr: 0.05 },
      measured,
      equals,
      digits: 5,
      tolerance: /** @type {const} */ ('exact'),
    })),
    {
      id: 'inflection',
      values: { surface: 'inflection', y0: 0.5, lr: 0.05 },
      measured: 'last',
      equals: 3.30295863377e-3,
      tolerance: { relative: 1e-9 },
    },
  ],
};
