// Where the slope is too small to tell the way, the curvature tells it: the lowest eigenvalue of H and its direction, both sides of
// which are tried. And what that look costs: not the n² numbers of H, but a few products with it.

const surfaces = /** @type {const} */ ({
  // Its ridge stands upright, so that the walker comes down from above.
  wells: {
    landscape: { id: 'formula', params: { text: 'x^4/4 - x^2/2 + y^2/2' } },
    start: [0.001, 1],
    box: [-1.3, 1.3, -1.3, 1.3],
    critical: 0,
  },
  // On the ridge itself, which descent alone never leaves.
  product: {
    landscape: { id: 'scalar_product', params: {} },
    start: [1.2, -1.2],
    box: [-1.6, 1.6, -1.6, 1.6],
    critical: 1,
  },
  chain: {
    formula: '',
    landscape: { id: 'saddle_chain', params: { n: 2 } },
    start: [0.001, 1.8],
    box: [-0.5, 2.5, -0.5, 2.5],
    critical: 0,
  },
  hat: {
    landscape: { id: 'tilted_hat', params: { t: 0.5 } },
    start: [-0.26959443640544456, 0],
    box: [-1.5, 1.5, -1.4, 1.4],
  },
});

/** @param {0 | 1} spread */
const spectrum = (spread) => ({ n: '$n', lowest: -1, highest: 10, spread });

const surface = {
  name: 'surface',
  value: 'wells',
  min: 0,
  max: 3,
  scale: /** @type {const} */ ('choice'),
  options: Object.entries(surfaces).map(([id, scene]) => ({ id, scene })),
};
const threshold = /** @type {const} */ ({ name: 'threshold', value: 0.05, min: 0.002, max: 0.5, scale: 'log' });
const rho = /** @type {const} */ ({ name: 'rho', value: 4, min: 2, max: 20, scale: 'log' });
const lr = /** @type {const} */ ({ name: 'lr', value: 0.15, min: 0.02, max: 0.3, scale: 'linear' });
const n = /** @type {const} */ ({ name: 'n', value: 1000, min: 2, max: 1000, scale: 'integer' });
const spread = {
  name: 'spread',
  value: 'apart',
  min: 0,
  max: 1,
  scale: /** @type {const} */ ('choice'),
  options: [
    { id: 'apart', scene: { spectrum: spectrum(0) } },
    { id: 'even', scene: { spectrum: spectrum(1) } },
  ],
};

/** @type {import('../../kinds/escape_program/scene.js').ProgramScene} */
export default {
  id: 'negative_curvature',
  kind: 'escape_program',
  landscape: surfaces.wells.landscape,
  start: /** @type {any} */ (surfaces.wells.start),
  box: /** @type {any} */ (surfaces.wells.box),
  steps: 400,
  spectrum: spectrum(0),
  controls: [surface, threshold, rho, lr, n, spread],
  runners: [{ id: 'negative_curvature', params: { lr: '$lr', threshold: '$threshold', rho: '$rho' } }],
  stage: [['escape_map'], ['surface', 'escape_section']],
  timeline: 'program_strip',
  verdict: 'escape',
  invitation: true,
  tools: [
    { id: 'escape', note: true, controls: [surface, threshold, rho, lr], embedded: ['threshold', 'rho'] },
    {
      id: 'cost',
      runners: [{ id: 'negative_curvature', params: {} }],
      controls: [n, spread],
      embedded: ['n', 'spread'],
      stage: [['hessian_columns'], ['ritz_values']],
      timeline: 'lanczos_strip',
      verdict: 'cost',
      says: 'text-cost',
      invites: 'invitation-cost',
    },
  ],
  beliefs: [
    {
      id: 'sign',
      values: { surface: 'hat' },
      start: [...surfaces.hat.start],
      numbers: { negative: { measured: 'negative' } },
    },
    { id: 'costly', tool: 'cost', numbers: { products: { measured: 'count' } } },
    {
      id: 'definite',
      numbers: { step: { measured: 'definiteStep' }, slope: { measured: 'definiteSlope' } },
    },
  ],
  predict: {
    answers: ['minimum', 'maximum', 'saddle', 'open'],
    right: 'open',
    claim: 'hat',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'side', answers: ['plus', 'downhill', 'either'], right: 'downhill' },
      { id: 'cost', answers: ['matrix', 'columns', 'twenty'], right: 'twenty' },
      { id: 'stop', answers: ['definite', 'slope', 'both'], right: 'both' },
    ],
    links: [
      { name: 'ridge', values: { surface: 'product' }, start: [...surfaces.product.start] },
      { name: 'chain', values: { surface: 'chain' }, start: [...surfaces.chain.start] },
      { name: 'even', tool: 'cost', values: { spread: 'even' } },
    ],
  },
  claims: [
    {
      id: 'decrease',
      values: { surface: 'wells', rho: 4 },
      start: [0, 1],
      measured: 'decrease',
      equals: 0.0302734375,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'product',
      values: { surface: 'product' },
      start: [0, 0],
      measured: 'lowest',
      equals: -2,
      tolerance: { relative: 1e-12 },
    },
    {
      id: 'chain',
      values: { surface: 'chain' },
      start: [...surfaces.chain.start],
      measured: 'jumps',
      equals: 2,
      tolerance: 'exact',
    },
    {
      id: 'hat',
      values: { surface: 'hat' },
      start: [...surfaces.hat.start],
      measured: 'negative',
      equals: 2,
      tolerance: 'exact',
    },
    // Means of an implementation of its own over 150 random starts: 17.4 ± 0.1, 19.6 ± 0.2, 107.0 ± 1.0.
    ...[
      { id: 'hundred', n: 100, spread: 'apart', equals: 17 },
      { id: 'thousand', n: 1000, spread: 'apart', equals: 20 },
      { id: 'even', n: 1000, spread: 'even', equals: 107 },
    ].map(({ id, n, spread, equals }) => ({
      id,
      tool: 'cost',
      values: { n, spread },
      measured: 'products',
      equals,
      tolerance: { standardErrors: 4 },
    })),
  ],
};
