// Five ways off the saddle of x² − y², from the saddle itself: what grows by a factor a step makes only the logarithm of how it
// began count.

const sigma = /** @type {const} */ ({ name: 'sigma', value: 1e-3, min: 1e-6, max: 0.3, scale: 'log' });
const lr = /** @type {const} */ ({ name: 'lr', value: 0.1, min: 0.02, max: 0.2, scale: 'linear' });
const beta = /** @type {const} */ ({ name: 'beta', value: 0.9, min: 0, max: 0.95, scale: 'linear' });
const kick = /** @type {const} */ ({ name: 'kick', value: 1e-2, min: 1e-6, max: 0.3, scale: 'log' });
const walkers = /** @type {const} */ ({ name: 'walkers', value: 200, min: 100, max: 1000, scale: 'integer' });
const y0 = /** @type {const} */ ({ name: 'y0', value: 1e-4, min: 1e-16, max: 0.5, scale: 'log' });

/** @type {import('../../kinds/cloud/scene.js').CloudScene} */
export default {
  id: 'escape_race',
  kind: 'cloud',
  landscape: { id: 'saddle', params: {} },
  start: [0, 0],
  box: [-1.5, 1.5, -1.4, 1.4],
  steps: 2000,
  critical: 0,
  radius: 1,
  walkers: '$walkers',
  seed: 7,
  controls: [sigma, lr, beta, kick, walkers, y0],
  runners: [
    { id: 'noise', optimizer: 'gradient_descent', params: { lr: '$lr' }, noise: '$sigma' },
    { id: 'noise_momentum', optimizer: 'heavy_ball', params: { lr: '$lr', beta: '$beta' }, noise: '$sigma' },
    // One kick, plain steps from there.
    { id: 'kick', optimizer: 'perturbed_gradient', params: { lr: '$lr', radius: '$kick', threshold: 1e-9, wait: 1e5 } },
    { id: 'negative_curvature', params: { lr: '$lr', rho: 10 } },
    {
      id: 'boost',
      optimizer: 'gradient_descent',
      params: { lr: '$lr' },
      noise: '$sigma',
      boost: { factor: 9, threshold: 4 },
    },
  ],
  stage: [['escape_lanes', 'escape_histogram'], ['cloud_map']],
  timeline: 'share_gone',
  verdict: 'leaving',
  costs: true,
  invitation: true,
  note: true,
  tools: [
    { id: 'race', controls: [sigma, lr, beta, kick, walkers], embedded: ['sigma', 'lr'] },
    {
      id: 'adaptive',
      controls: [y0, lr],
      embedded: ['y0', 'lr'],
      values: { lr: 0.05 },
      start: [1, '$y0'],
      walkers: 1,
      runners: [
        { id: 'gradient_descent', params: { lr: '$lr' } },
        { id: 'adam', params: { lr: '$lr' } },
        { id: 'sign_descent', params: { lr: '$lr' } },
      ],
      stage: [['cloud_map']],
      timeline: 'cloud_distance',
      says: 'text-adaptive',
      invites: 'invitation-adaptive',
      costs: false,
      note: false,
    },
  ],
  beliefs: [
    {
      id: 'wait',
      values: { sigma: 1e-4 },
      numbers: { longer: { measured: 'tenfold', runner: 'noise' } },
    },
    {
      id: 'louder',
      values: { sigma: 1e-3, beta: 0.9 },
      numbers: {
        plain: { measured: 'growth', runner: 'noise' },
        momentum: { measured: 'growth', runner: 'noise_momentum' },
      },
    },
  ],
  predict: {
    values: { sigma: 1e-3 },
    answers: ['ten', 'root', 'constant'],
    right: 'constant',
    claim: 'tenfold',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'kick', answers: ['factor', 'sum', 'never'], right: 'sum' },
      { id: 'shortens', answers: ['louder', 'momentum', 'walkers'], right: 'momentum' },
      { id: 'adam', answers: ['as_long', 'half', 'twenty'], right: 'twenty' },
    ],
    links: [
      { name: 'quiet', values: { sigma: 1e-6 } },
      { name: 'sideways', values: { lr: 0.15 } },
      { name: 'adaptive', tool: 'adaptive', values: { y0: 1e-16 } },
    ],
  },
  claims: [
    {
      id: 'noise',
      values: { sigma: 1e-3, lr: 0.1 },
      runner: 'noise',
      measured: 'mean',
      equals: 52.2494019,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'momentum',
      values: { sigma: 1e-3, lr: 0.1, beta: 0.9 },
      runner: 'noise_momentum',
      measured: 'mean',
      equals: 23.7973633,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'loud',
      values: { sigma: 0.1, lr: 0.1 },
      runner: 'noise',
      measured: 'mean',
      equals: 26.9908956,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'tenfold',
      values: { sigma: 1e-4, lr: 0.1 },
      runner: 'noise',
      measured: 'tenfold',
      equals: 12.629254,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'hundredfold',
      values: { sigma: 1e-5, lr: 0.1 },
      runner: 'noise',
      measured: 'hundredfold',
      equals: 25.258508,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'kick',
      values: { kick: 1e-2, lr: 0.1 },
      runner: 'kick',
      measured: 'mean',
      equals: 32.303,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'boost',
      values: { lr: 0.1 },
      runner: 'boost',
      measured: 'share',
      equals: 0.1770766496,
      tolerance: { standardErrors: 4 },
    },
    {
      id: 'descent',
      tool: 'adaptive',
      values: { y0: 1e-16 },
      runner: 'gradient_descent',
      measured: 'mean',
      equals: 387,
      tolerance: 'exact',
    },
    {
      id: 'adam',
      tool: 'adaptive',
      values: { y0: 1e-16 },
      runner: 'adam',
      measured: 'mean',
      equals: 23,
      tolerance: 'exact',
    },
    {
      id: 'sign',
      tool: 'adaptive',
      values: { y0: 1e-16 },
      runner: 'sign_descent',
      measured: 'mean',
      equals: 20,
      tolerance: 'exact',
    },
  ],
};
