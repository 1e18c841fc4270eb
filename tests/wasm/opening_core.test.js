// The opening core answers as the whole does what it answers, and gives place to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AbsentFunction } from '../../web/library/instance.js';
import { onSaddle, openingLab, lab as whole } from './lab.js';

const himmelblau = { landscape: { id: 'himmelblau' }, box: [-5, 5, -5, 5] };
const typed = { id: 'formula', params: { text: 'a*x^4 - x*y + y^2', a: 2 } };
const experiment = { landscape: typed, optimizer: { id: 'nesterov' }, start: [0.4, 0.3], steps: 40 };

test('what it lacks is missed by name, and it goes on; the whole takes its place', async () => {
  const { lab, complete } = await openingLab();
  for (const ask of [
    () => lab.simulate(experiment),
    () => lab.simulate(experiment),
    () => lab.field({ ...himmelblau, nx: 4, ny: 3 }),
    () => lab.simulate(onSaddle('adam', {})),
  ])
    assert.throws(ask, AbsentFunction);
  for (const rule of ['gradient_descent', 'heavy_ball', 'nesterov', 'ema_momentum']) {
    const question = onSaddle(rule, rule === 'gradient_descent' ? { lr: 0.1 } : { lr: 0.1, beta: 0.9 });
    assert.deepEqual(lab.simulate(question), whole.simulate(question));
    assert.deepEqual(lab.measure(question), whole.measure(question));
    assert.deepEqual(lab.theory(question), whole.theory(question));
    assert.throws(() => lab.simulate({ ...question, steps: -1 }), { code: 'out_of_range', field: 'steps' });
    assert.throws(() => lab.simulate({ ...question, landscape: { id: 'hill' } }), { code: 'unknown_id' });
  }

  await complete();
  const sweep = {
    experiment,
    x: { path: 'optimizer.lr', min: 0.01, max: 0.3, n: 20 },
    y: { path: 'landscape.a', min: 0.5, max: 3, n: 20 },
  };
  assert.deepEqual(lab.simulate(experiment), whole.simulate(experiment));
  assert.deepEqual(lab.measure(experiment), whole.measure(experiment));
  assert.deepEqual(lab.catalogue(), whole.catalogue());
  assert.deepEqual(lab.criticalPoints(himmelblau), whole.criticalPoints(himmelblau));
  assert.deepEqual(lab.sweepPreview(sweep), whole.sweepPreview(sweep));
  assert.throws(() => lab.criticalPoints({ ...himmelblau, landscape: { id: 'hill' } }), { code: 'unknown_id' });
});

test('on the page the same question has the same answer object, another one does not', async () => {
  const { lab } = await openingLab();
  const question = onSaddle('ema_momentum');
  assert.equal(lab.simulate(question), lab.simulate(question));
  assert.notEqual(lab.simulate(question), lab.simulate({ ...question, steps: 41 }));
});
