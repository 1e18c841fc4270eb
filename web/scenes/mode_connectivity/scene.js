// Two nets that fit the same points, and what lies between them: a wall on the straight line, a lower one once their neurons are in the
// same order, and none on a curve that is trained.

const choice = /** @type {const} */ ({ min: 0, scale: 'choice' });
const pair = /** @type {const} */ ({ hidden: 8, seed: 1, other: 'seed', updates: 10_000 });
const copy = /** @type {const} */ ({ ...pair, other: 'copy' });

/** @type {import('../../kinds/net_ways/scene.js').NetWaysScene} */
export default {
  id: 'mode_connectivity',
  kind: 'net_ways',
  path: 'straight',
  other: 'seed',
  controls: [
    {
      ...choice,
      name: 'path',
      value: 'straight',
      max: 2,
      options: [
        { id: 'straight', scene: { path: 'straight' } },
        { id: 'matched', scene: { path: 'matched' } },
        { id: 'bent', scene: { path: 'bent' } },
      ],
    },
    {
      ...choice,
      name: 'other',
      value: 'seed',
      max: 1,
      options: [
        { id: 'seed', scene: { other: 'seed' } },
        { id: 'copy', scene: { other: 'copy' } },
      ],
    },
    { name: 'updates', value: 10_000, min: 1, max: 10_000, scale: 'log' },
    { name: 'hidden', value: 8, min: 4, max: 16, scale: 'integer' },
    { name: 'seed', value: 1, min: 1, max: 99, scale: 'integer' },
  ],
  runners: [],
  embedded: ['path', 'updates'],
  stage: [['net_fit', 'net_floor'], ['net_bending']],
  timeline: 'net_losses',
  verdict: 'way',
  invitation: true,
  note: true,
  beliefs: [
    {
      id: 'average',
      values: { ...pair, path: 'straight' },
      numbers: { wall: { measured: 'straight' }, nothing: { measured: 'nothing' } },
    },
    {
      id: 'valleys',
      values: { ...pair, path: 'bent' },
      numbers: { wall: { measured: 'straight' }, bent: { measured: 'bent' } },
    },
    {
      id: 'order',
      values: { ...pair, path: 'matched' },
      numbers: { wall: { measured: 'straight' }, matched: { measured: 'matched' } },
    },
  ],
  predict: {
    values: { ...pair, path: 'straight' },
    answers: ['perfect', 'almost', 'nonsense'],
    right: 'nonsense',
    claim: 'straight',
  },
  teacher: {
    tips: 4,
    questions: [
      { id: 'copy', answers: ['same', 'other', 'zero'], right: 'other' },
      { id: 'many', answers: ['one', 'orders', 'signs'], right: 'signs' },
      { id: 'taken', answers: ['yes', 'no', 'slowly'], right: 'no' },
    ],
    links: [
      { name: 'copy', values: { other: 'copy' } },
      { name: 'bent', values: { path: 'bent' } },
      { name: 'wide', values: { path: 'matched', hidden: 16 } },
    ],
  },
  // Orders of magnitude, from two other programs: their long runs part in the last digits.
  claims: [
    {
      id: 'straight',
      values: { ...pair, path: 'straight' },
      measured: 'straight',
      equals: 1.206,
      tolerance: { absolute: 0.02 },
      digits: 2,
    },
    {
      id: 'matched',
      values: { ...pair, path: 'matched' },
      measured: 'matched',
      equals: 0.318,
      tolerance: { absolute: 0.03 },
      digits: 1,
    },
    {
      id: 'bent',
      values: { ...pair, path: 'bent' },
      measured: 'bent',
      equals: 4e-4,
      tolerance: { relative: 0.5 },
      digits: 1,
    },
    {
      id: 'copy',
      values: { ...copy, path: 'straight' },
      measured: 'straight',
      equals: 0.4995,
      tolerance: { absolute: 0.005 },
      digits: 2,
    },
    { id: 'ordered', values: { ...copy, path: 'matched' }, measured: 'matched', equals: 0, tolerance: 'exact' },
  ],
};
