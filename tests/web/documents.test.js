// What README, CONTRIBUTING and docs name is there: files, folders, npm scripts, suites, questions of the library.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as questions from '../../web/library/questions.js';
import { suites } from '../suites.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** `a/{b,c}.js` is two files. @param {string} path @returns {string[]} */
function spelledOut(path) {
  const braces = path.match(/^(.*)\{([^}]*)\}(.*)$/);
  return braces
    ? (braces[2] ?? '').split(',').flatMap((word) => spelledOut(`${braces[1]}${word}${braces[3]}`))
    : [path];
}

/** Whether a path, with `*` for any part of a name, is there. @param {string} path */
function isThere(path) {
  if (!path.includes('*')) return existsSync(join(root, path));
  const folder = dirname(path);
  const fits = new RegExp(
    `^${path
      .slice(folder.length + 1)
      .replaceAll('.', '\\.')
      .replaceAll('*', '.*')}$`,
  );
  return existsSync(join(root, folder)) && readdirSync(join(root, folder)).some((name) => fits.test(name));
}

for (const document of documents) {
  const text = readFileSync(join(root, document), 'utf8');

  test(`${document}: the files it names are there`, () => {
    const named = [...text.matchAll(/(?<![\w./-])((?:core|web|wasm|tests|docs|\.ci)\/[\w./{},*-]*[\w}*/])/g)].flatMap(
      ([, path = '']) => spelledOut(path),
    );
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => join(dirname(document), path));
    assert.deepEqual(
      [...named, ...linked].filter((path) => !isThere(path)),
      [],
    );
  });

  test(`${document}: the commands it names are there`, () => {
    const missing = [...text.matchAll(/npm run ([\w:-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !(name in scripts));
    assert.deepEqual(missing, []);
    const words = [...text.matchAll(/npm test -- ([^`\n#]+)/g)].flatMap(
      ([, names = '']) => names.trim().match(/"[^"]+"|\S+/g) ?? [],
    );
    const known = ['quick', ...suites.map(({ name }) => name)];
    assert.deepEqual(
      words.map((word) => word.replaceAll('"', '')).filter((name) => !known.includes(name)),
      [],
    );
  });
}

test('CONTRIBUTING.md: its table of questions has each of them', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = text.split('## Questions of the library, by purpose');
  const [rows = ''] = table.split('\n## ');
  const named = rows
    .split('\n')
    .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  assert.deepEqual(named.sort(), Object.keys(questions).sort());
});

test('CONTRIBUTING.md: the landscape that it shows is the file that it names', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, path = '', code = ''] = /`(core\/landscapes\/\w+\.hpp)`:\n\n```cpp\n([^`]*)```/.exec(text) ?? [];
  assert.equal(code, readFileSync(join(root, path), 'utf8'));
});
