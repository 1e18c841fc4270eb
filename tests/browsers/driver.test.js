// The drivers themselves: what a navigation interrupts is asked again, and what is wrong in a test stays wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEveryEngine } from './engines.js';
import { openPage } from './visitor.js';

inEveryEngine('driver', (place) => {
  const open = openPage(place);

  test('a question that a reload interrupts is asked again of the new document', async () => {
    const page = await open('?locale=en#v=1&step=1');
    await page.eval(() => {
      document.title = 'before';
      setTimeout(() => location.reload(), 200);
    });
    const slowly = () => new Promise((done) => setTimeout(() => done(document.title), 1000));
    assert.notEqual(await page.eval(slowly), 'before');
    assert.ok(await page.waitFor(() => document.querySelector('#verdict')));
  });

  test('an error of the page is the error of the question', async () => {
    const page = await open('?locale=en#v=1&step=1');
    const wrong = page.eval(() => {
      throw new RangeError('wrong on purpose');
    });
    await assert.rejects(wrong, /wrong on purpose/);
  });
});
