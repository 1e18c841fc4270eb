// dist/lib in every engine: polynomial runs are equal, bit by bit, to native ones, in the page and in a Worker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from './engines.js';

inEveryEngine(
  'library',
  (place) => {
    test('runs have the bits of native runs, in the page and in a Worker', async () => {
      const page = await place.browser.open(`${place.site}tests/browsers/pages/library.html`);
      const answers = await page.waitFor(() => /** @type {any} */ (window).answers);
      assert.ok(answers.expected.length > 0, 'no experiment in build/native/hashes.json');
      assert.deepEqual(answers.here, answers.expected);
      assert.deepEqual(answers.inWorker, answers.expected);
      assert.equal(answers.refused, 'true not_finite');
      await expectQuiet(page);
    });
  },
  { folder: '.', brief: false },
);
