// The drivers themselves: what a navigation interrupts is asked again, and what is wrong in a test stays wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectQuiet, inEveryEngine } from '../engines.js';
import { until } from '../shared.js';
import { openPage } from '../visitor.js';

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

  test('what the page says is heard, and an error is not quiet', async () => {
    const page = await open('?locale=en#v=1&step=1');
    await expectQuiet(page);
    await page.eval(() => window.console.error('said on purpose'));
    await until('the message', async () => (await page.messages()).some(({ text }) => /said on purpose/.test(text)));
    await assert.rejects(expectQuiet(page), /said on purpose/);
  });
});
