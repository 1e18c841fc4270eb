// Which of infinitely many solutions: two linear layers that complete a matrix follow its rank, not its nuclear norm; of x = u² small
// weights come to the sparsest point of a line.

/** Known entries, and the time in which their completion settles, or is seen not to. @param {number} a @param {number} b @param {number} time */
const completion = (a, b, time) => ({ landscape: { id: 'matrix_completion', params: { n: 2, a, b } }, time });

const task = /** @type {import('../scene.js').Control} */ ({
  name: 'task',
  value: 'b',
  min: 0,
  max: 2,
  scale: 'choice',
  options: [
    { id: 'a', scene: completion(2, 1, 24) },
    { id: 'b', scene: completion(1, 2, 80) },
    { id: 'c', scene: completion(0, 1, 200) },
  ],
});
const scale = /** @type {const} */ ({ name: 'scale', value: 0.01, min: 1e-6, max: 1, scale: 'log' });
const sign = /** @type {import('../scene.js').Control} */ ({
  name: 'sign',
  value: 'plus',
  min: 0,
  max: 1,
  scale: 'choice',
  options: [{ id: 'plus' }, { id: 'minus', scene: { sign: -1 } }],
});
const lr = /** @type {const} */ ({ name: 'lr', value: 0.02, min: 0.01, max: 0.05, scale: 'log' });
const alpha = /** @type {const} */ ({ name: 'alpha', value: 0.01, min: 1e-8, max: 1, scale: 'log' });

const small = { task: 'b', scale: 0.01, lr: 0.02, sign: 'plus' };
const limit = /** @type {const} */ ({ absolute: 1e-9 });
const flow = /** @type {const} */ ({ relative: 1e-6 });

/** @type {import('../../kinds/factors/scene.js').FactorsScene} */
export default {
  id: 'implicit_bias',
  kind: 'factors',
  asks: 'matrix',
  ...completion(1, 2, 80),
  start: [],
  box: [-0.1, 2.2, -0.08, 1.2],
  steps: 0,
  controls: [task, scale, sign, lr, alpha],
  embedded: ['task', 'scale'],
  runners: [{ id: 'gradient_descent', params: { lr: '$lr' } }],
  stage: [['completed_matrix', 'nuclear_curve']],
  timeline: 'factor_strip',
  verdict: 'completion',
  invitation: true,
  tools: [
    { id: 'matrix', controls: [task, scale, sign, lr] },
    {
      id: 'diagonal',
      asks: 'diagonal',
      landscape: { id: 'formula', params: { text: '(a*x^2 + b*y^2 - c)^2/2', a: 1, b: 2, c: 2 } },
      time: 4,
      controls: [alpha, { name: 'lr', value: 0.002, min: 5e-4, max: 0.02, scale: 'log' }],
      values: { lr: 0.002 },
      embedded: ['alpha', 'lr'],
      runners: [
        { id: 'gradient_descent', params: { lr: '$lr' } },
        { id: 'gradient_flow', optimizer: 'gradient_descent', params: { lr: '$lr' } },
      ],
      stage: [['solutions_line']],
      verdict: 'sparsity',
      says: 'text-diagonal',
      invites: 'invitation-diagonal',
    },
  ],
  beliefs: [
    { id: 'nuclear', values: small, numbers: { nuclear: { measured: 'nuclear' } } },
    {
      id: 'forgets',
      values: { ...small, sign: 'minus' },
      numbers: { minus: { measured: 'entry' }, plus: { measured: 'entry', values: small } },
    },
  ],
  predict: { values: small, answers: ['least', 'beside', 'rank'], right: 'rank', claim: 'rank' },
  teacher: {
    tips: 4,
    questions: [
      { id: 'first', answers: ['data', 'growth', 'penalty'], right: 'growth' },
      { id: 'none', answers: ['zero', 'stops', 'grows'], right: 'grows' },
      { id: 'root', answers: ['same', 'root', 'hundred'], right: 'root' },
    ],
    links: [
      { name: 'agree', values: { task: 'a' } },
      { name: 'grows', values: { task: 'c' } },
      { name: 'minus', values: { sign: 'minus' } },
      { name: 'diagonal', tool: 'diagonal' },
    ],
  },
  claims: [
    { id: 'rank', values: small, measured: 'entry', equals: 4.0000000196, digits: 5, tolerance: limit },
    { id: 'nuclear', values: small, measured: 'nuclear', equals: 5.0000000196, digits: 5, tolerance: limit },
    {
      id: 'agree',
      values: { ...small, task: 'a' },
      measured: 'entry',
      equals: 0.5000180108,
      digits: 4,
      tolerance: limit,
    },
    { id: 'minus', values: { ...small, sign: 'minus' }, measured: 'entry', equals: 2.6183602782, tolerance: limit },
    {
      id: 'smaller',
      values: { ...small, sign: 'minus', scale: 1e-6 },
      measured: 'entry',
      equals: 3.9929640512,
      tolerance: limit,
    },
    {
      id: 'grows',
      values: { ...small, task: 'c' },
      measured: 'entry',
      equals: 10.1230890962,
      tolerance: limit,
    },
    {
      id: 'halves',
      values: { ...small, sign: 'minus' },
      measured: 'halving',
      equals: 2.01931,
      tolerance: { absolute: 1e-4 },
    },
    { id: 'symmetry', values: { ...small, scale: 1 }, measured: 'symmetry', equals: 0, tolerance: { absolute: 1e-12 } },
    {
      id: 'dense',
      tool: 'diagonal',
      values: { alpha: 1 },
      runner: 'gradient_flow',
      measured: 'x1',
      equals: 0.7807764064,
      tolerance: flow,
    },
    {
      id: 'middle',
      tool: 'diagonal',
      values: { alpha: 0.01 },
      runner: 'gradient_flow',
      measured: 'x1',
      equals: 0.0975312451,
      tolerance: flow,
    },
    {
      id: 'sparse',
      tool: 'diagonal',
      values: { alpha: 1e-8 },
      runner: 'gradient_flow',
      measured: 'x1',
      equals: 9.999750003125e-5,
      tolerance: flow,
    },
  ],
};
