// Why a bigger net is trapped less: students with as many neurons as their teacher end in true minima, with one more nobody does;
// and the trap of one that is stuck is a saddle once one of its neurons is split.

const stuck = /** @type {const} */ ({ k: 8, lr: 0.3, starts: 200 });

/** @type {import('../../kinds/students/scene.js').StudentsScene} */
export default {
  id: 'bigger_nets',
  kind: 'students',
  seed: 8,
  controls: [
    { name: 'k', value: 8, min: 4, max: 10, scale: 'integer' },
    { name: 'extra', value: 1, min: 0, max: 2, scale: 'integer' },
    { name: 'starts', value: 200, min: 20, max: 400, scale: 'integer' },
    { name: 'lr', value: 0.3, min: 0.1, max: 0.6, scale: 'linear' },
    { name: 'neuron', value: 1, min: 1, max: { times: 1, of: 'neurons' }, scale: 'integer' },
  ],
  embedded: ['k', 'extra'],
  stage: [
    ['rain', 'split_spectrum'],
    ['stuck_share', 'student_neurons'],
  ],
  timeline: 'trap_strip',
  verdict: 'traps',
  invitation: true,
  note: true,
  beliefs: [
    {
      id: 'proven',
      values: stuck,
      numbers: { share: { measured: 'share' }, lowest: { measured: 'lowest' } },
    },
    {
      id: 'noise',
      values: stuck,
      numbers: { lowest: { measured: 'lowest' } },
    },
    {
      id: 'surrounded',
      values: stuck,
      numbers: { lowest: { measured: 'lowest' }, after: { measured: 'after' } },
    },
  ],
  predict: { values: stuck, answers: ['stuck', 'worse', 'free'], right: 'free', claim: 'after' },
  teacher: {
    tips: 5,
    questions: [
      { id: 'where', answers: ['saddles', 'slow', 'minima'], right: 'minima' },
      { id: 'split', answers: ['loss', 'slope', 'curvature'], right: 'curvature' },
      { id: 'proof', answers: ['all', 'noise', 'one'], right: 'one' },
    ],
    links: [
      { name: 'ten', values: { k: 10, starts: 100 } },
      { name: 'small', values: { k: 5 } },
      { name: 'short', values: { neuron: 3 } },
    ],
  },
  claims: [
    { id: 'share', values: { ...stuck, extra: 0 }, measured: 'share', equals: 12.8, tolerance: { standardErrors: 4 } },
    { id: 'more', values: stuck, measured: 'shareMore', equals: 0, tolerance: 'exact' },
    {
      id: 'shelf',
      values: { ...stuck, extra: 0 },
      measured: 'loss',
      equals: 0.021508037,
      tolerance: { absolute: 1e-9 },
      digits: 5,
    },
    { id: 'lowest', values: stuck, measured: 'lowest', equals: 0.02134659, tolerance: { absolute: 1e-7 }, digits: 4 },
    { id: 'after', values: stuck, measured: 'after', equals: -0.19986, tolerance: { absolute: 1e-5 }, digits: 4 },
    { id: 'ways', values: stuck, measured: 'ways', equals: 7, tolerance: 'exact' },
    {
      id: 'short',
      values: { ...stuck, neuron: 3 },
      measured: 'end',
      equals: 0.02056352,
      tolerance: { relative: 1e-3 },
    },
    {
      id: 'ten',
      values: { ...stuck, k: 10, starts: 100 },
      measured: 'share',
      equals: 37.5,
      tolerance: { standardErrors: 4 },
    },
  ],
};
