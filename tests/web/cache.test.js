// Which answers are forgotten: those that have not been asked for longest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cache } from '../../web/library/cache.js';

test('what is asked for again and again stays, while runs come and go', () => {
  const cache = new Cache();
  let asked = 0;
  const field = () => cache.get('field', () => ({ loss: new Float64Array(10), asked: ++asked }));
  field();
  // Each is a quarter of what is kept.
  for (let run = 0; run < 12; run++) {
    cache.get(`run ${run}`, () => new Float64Array(500_000));
    field();
  }
  assert.equal(asked, 1);
  let again = 0;
  cache.get('run 0', () => ++again);
  assert.equal(again, 1, 'the first run was forgotten');
});
