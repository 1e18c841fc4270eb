// A bowl with a rotation: forces that are the slope of no landscape. Small steps spiral in as the flow does, long ones spiral out;
// in a game of two players every plain step does, and a look ahead turns it.

/** @type {import('../scene.js').Control} */
const lr = { name: 'lr', value: 0.1, min: 0.01, max: 1, scale: 'log', marks: ['best', 'limit'] };
const mu = /** @type {const} */ ({ name: 'mu', value: 1, min: 0.1, max: 2, scale: 'linear' });
const omega = /** @type {const} */ ({ name: 'omega', value: 2, min: 0, max: 5, scale: 'linear' });
const part = /** @type {import('../scene.js').Control} */ ({
  name: 'part',
  value: 'whole',
  min: 0,
  max: 2,
  scale: 'choice',
  options: [
    { id: 'whole' },
    { id: 'symmetric', scene: { landscape: { id: 'rotational_field', params: { mu: '$mu', omega: 0 } } } },
    { id: 'antisymmetric', scene: { landscape: { id: 'rotational_field', params: { mu: 0, omega: '$omega' } } } },
  ],
});
const rate = /** @type {const} */ ({ name: 'lr', value: 0.1, min: 0.01, max: 1, scale: 'log' });

/** @type {import('../../kinds/runs/scene.js').RunsScene} */
export default {
  id: 'spiral',
  kind: 'rotation',
  landscape: { id: 'rotational_field', params: { mu: '$mu', omega: '$omega' } },
  start: [1, 0],
  box: [-1.5, 1.5, -1.4, 1.4],
  steps: 40,
  until: 'all',
  controls: [lr, mu, omega, part],
  embedded: ['lr', 'omega'],
  runners: [
    { id: 'steps', optimizer: 'gradient_descent', params: { lr: '$lr' } },
    { id: 'gradient_flow', optimizer: 'gradient_descent', params: { lr: '$lr' } },
  ],
  stage: [['field_map']],
  strip: 'radius',
  verdict: 'nearer',
  quantities: ['factor', 'angle', 'turn'],
  invitation: true,
  tools: [
    { id: 'spiral' },
    {
      id: 'players',
      landscape: { id: 'rotational_field', params: { mu: 0, omega: 1 } },
      steps: 120,
      controls: [rate],
      embedded: ['lr'],
      runners: [
        { id: 'steps', optimizer: 'gradient_descent', params: { lr: '$lr' } },
        { id: 'extragradient', params: { lr: '$lr' } },
      ],
      quantities: ['factor'],
      says: 'text-players',
      invites: 'invitation-players',
    },
  ],
  beliefs: [
    {
      id: 'landscape',
      values: { mu: 1, omega: 2 },
      numbers: { curl: { measured: 'curl' } },
    },
  ],
  predict: {
    values: { lr: 0.02, mu: 1, omega: 2 },
    answers: ['out', 'straight', 'in'],
    right: 'in',
    claim: 'small',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'faster', answers: ['same', 'smaller', 'larger'], right: 'smaller' },
      { id: 'saddle', answers: ['saddle', 'bowl', 'neither'], right: 'neither' },
      { id: 'game', answers: ['smaller', 'never', 'limit'], right: 'never' },
    ],
    links: [
      { name: 'limit', values: { lr: 0.4 } },
      { name: 'out', values: { lr: 0.45 } },
      { name: 'bowl', values: { part: 'symmetric' } },
      { name: 'players', tool: 'players' },
    ],
  },
  claims: [
    {
      id: 'small',
      values: { lr: 0.02, mu: 1, omega: 2 },
      runner: 'steps',
      measured: 'factor',
      equals: 0.980815987,
      tolerance: { relative: 1e-8 },
    },
    {
      id: 'factor',
      values: { lr: 0.1, mu: 1, omega: 2 },
      runner: 'steps',
      measured: 'factor',
      equals: 0.9219544457,
      digits: 4,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'best',
      values: { lr: 'best', mu: 1, omega: 2 },
      runner: 'steps',
      measured: 'factor',
      equals: 0.894427191,
      digits: 4,
      tolerance: { relative: 1e-9 },
    },
    {
      id: 'limit',
      values: { lr: 0.1, mu: 1, omega: 4.358898943540674 },
      runner: 'steps',
      measured: 'factor',
      equals: 1,
      tolerance: { relative: 1e-12 },
    },
    {
      id: 'curl',
      values: { mu: 1, omega: 2 },
      measured: 'curl',
      equals: 4,
      tolerance: { relative: 1e-12 },
    },
    {
      id: 'players',
      tool: 'players',
      values: { lr: 0.1 },
      runner: 'steps',
      measured: 'factor',
      equals: 1.0049875621,
      digits: 6,
      tolerance: { relative: 1e-10 },
    },
    {
      id: 'ahead',
      tool: 'players',
      values: { lr: 0.1 },
      runner: 'extragradient',
      measured: 'factor',
      equals: 0.9950376877,
      digits: 6,
      tolerance: { relative: 1e-10 },
    },
  ],
};
