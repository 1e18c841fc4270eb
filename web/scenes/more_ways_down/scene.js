// The same saddle with 1, 4, 16, 64 ways down: noise finds them all at once, each grows by the same factor a step, and only the
// logarithm of their number is saved.

/** @type {import('../../kinds/ways/scene.js').WaysScene} */
export default {
  id: 'more_ways_down',
  kind: 'ways',
  ways: [1, 4, 16, 64],
  tilt: 0.2,
  radius: 0.1,
  walkers: 200,
  seed: 5,
  controls: [
    { name: 'k', value: 128, min: 1, max: 128, scale: 'integer' },
    { name: 'sigma', value: 1e-3, min: 1e-5, max: 3e-3, scale: 'log' },
    { name: 'lr', value: 0.1, min: 0.05, max: 0.3, scale: 'linear' },
  ],
  embedded: ['k', 'sigma'],
  stage: [['ways_lanes', 'ways_times'], ['ways_slice']],
  timeline: 'ways_strip',
  verdict: 'waits',
  invitation: true,
  beliefs: [
    { id: 'hits', numbers: { share: { measured: 'share' } } },
    { id: 'half', numbers: { drop: { measured: 'drop' } } },
  ],
  predict: { answers: ['sixtyfourth', 'eighth', 'half'], right: 'half', claim: 'half' },
  teacher: {
    tips: 3,
    questions: [
      { id: 'slice', answers: ['minimum', 'saddle', 'maximum'], right: 'saddle' },
      { id: 'speed', answers: ['ways', 'curvature', 'noise'], right: 'curvature' },
      { id: 'double', answers: ['halves', 'constant', 'nothing'], right: 'constant' },
    ],
    links: [
      { name: 'quiet', values: { sigma: 1e-5 } },
      { name: 'two', values: { k: 2 } },
    ],
  },
  claims: [
    ...[
      { ways: 1, equals: 534.02 },
      { ways: 4, equals: 420.6 },
      { ways: 16, equals: 344.89 },
      { ways: 64, equals: 276.71 },
    ].map(({ ways, equals }) => ({
      id: `mean${ways}`,
      measured: `mean${ways}`,
      equals,
      tolerance: { standardErrors: 4 },
    })),
    { id: 'half', measured: 'share', equals: 0.518, tolerance: { standardErrors: 4 } },
    { id: 'drop', values: { k: 128 }, measured: 'drop', equals: 32.9, tolerance: { standardErrors: 4 } },
  ],
};
