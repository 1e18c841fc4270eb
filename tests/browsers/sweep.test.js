// Outcome maps in every engine: the same whatever the number of Workers, with progress, and they can be cancelled.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';

inEveryEngine(
  'sweeps',
  (place) => {
    test('a map does not depend on Workers', async () => {
      const page = await place.browser.open(`${place.site}tests/browsers/pages/sweep.html`);
      const answers = await page.waitFor(() => /** @type {any} */ (window).answers);
      assert.equal(answers.workers, 2);
      assert.equal(answers.hashes[1], answers.hashes[0]);
      assert.equal(answers.hashes[2], answers.hashes[0]);
      assert.equal(answers.after, answers.hashes[0]);
      assert.ok(answers.known);
      assert.ok(answers.kinds >= 3);
      assert.ok(answers.grew);
      assert.equal(answers.cancelled, 'AbortError');
      await expectQuiet(page);
    });
  },
  { folder: '.', brief: false },
);
