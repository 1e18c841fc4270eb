// What the documents for contributors name is there.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

for (const document of documents.filter((name) => name.endsWith('.md')))
  test(`${document} names files that exist`, () => {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, path = ''] of text.matchAll(/`((?:core|wasm|web|tests|docs|\.ci)\/[\w./-]*\w\/?)`/g))
      assert.ok(existsSync(join(root, path)), `${document} names ${path}`);
  });

test('the landscape shown in CONTRIBUTING.md is the file that it names', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, path = '', code = ''] = /`(core\/landscapes\/\w+\.hpp)`:\n\n```cpp\n([^`]*)```/.exec(text) ?? [];
  assert.equal(code, readFileSync(join(root, path), 'utf8'));
});
