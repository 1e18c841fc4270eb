// How far the share of heads is from the chance of heads.

/** @type {any} */
export default {
  id: 'heads',
  kind: 'coin_toss',
  tosses: 100,
  controls: [{ name: 'chance', value: 0.5, min: 0, max: 1, scale: 'linear' }],
  stage: [['shares']],
  timeline: 'shares',
  verdict: 'fair',
  invitation: true,
  predict: { answers: ['half', 'all'], right: 'half', values: { chance: 0.5 }, claim: 'half' },
  teacher: {
    tips: 1,
    questions: [{ id: 'more', answers: ['nearer', 'same'], right: 'nearer' }],
    links: [{ name: 'rare', values: { chance: 0.1 } }],
  },
  beliefs: [{ id: 'due', numbers: { share: { measured: 'share' } } }],
  claims: [
    {
      id: 'half',
      own: { tosses: 1000 },
      measured: 'share',
      equals: 0.5,
      digits: 2,
      tolerance: { standardErrors: 4 },
    },
    { id: 'rare', values: { chance: 0.1 }, measured: 'share', equals: 0.1, digits: 1, tolerance: { absolute: 0.01 } },
  ],
};
