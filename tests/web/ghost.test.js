// The run before a change: one level, and a drag is one change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGhost } from '../../web/state/ghost.js';

test('the ghost is what was shown before a change; a drag is one change', () => {
  let now = 0;
  /** @type {ReturnType<typeof createGhost<string>>} */
  const ghost = createGhost(() => now);
  assert.equal(ghost.now(), null);
  now = 5000;
  ghost.change('first');
  for (const middle of ['a', 'b', 'c']) {
    now += 100;
    ghost.change(middle);
  }
  assert.equal(ghost.now(), 'first', 'not what was passed on the way');
  now += 5000;
  ghost.change('second');
  assert.equal(ghost.now(), 'second', 'one level');
  ghost.forget();
  assert.equal(ghost.now(), null);
});
