// Who may import whom in the page, who may look at the clock, and that nothing is exported for nobody.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder */
const modules = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8');

/** What a file imports: paths from the root, or packages. @param {string} file */
const imports = (file) =>
  [...read(file).matchAll(/^(?:import|export)\b[^;']*\sfrom\s+'([^']+)'/gm)].map(([, path = '']) =>
    path.startsWith('.') ? normalize(join(dirname(file), path)) : path,
  );

const page = modules('web').filter((file) => !file.startsWith('web/build/'));

/** Folders that know of little else: what their files may import. @type {Record<string, RegExp>} */
const allowed = {
  'web/scenes': /^web\/scenes\//,
  'web/plot': /^web\/(plot\/|words\/format\.js$)|^d3-/,
  'web/views': /^web\/((views|plot)\/|words\/format\.js$)|^d3-/,
};

for (const [folder, fits] of Object.entries(allowed))
  test(`${folder} imports what it may`, () => {
    for (const file of modules(folder))
      for (const from of imports(file)) assert.match(from, fits, `${file} imports ${from}`);
  });

test('no module imports itself by a detour', () => {
  /** @type {Map<string, "open" | "done">} */
  const known = new Map();
  /** @param {string} file @param {string[]} way */
  const visit = (file, way) => {
    if (known.get(file) === 'done') return;
    assert.notEqual(known.get(file), 'open', [...way, file].join(' → '));
    known.set(file, 'open');
    for (const from of imports(file)) if (page.includes(from)) visit(from, [...way, file]);
    known.set(file, 'done');
  };
  for (const file of page) visit(file, []);
});

test('who looks at the clock', () => {
  const clock = /\b(setTimeout|setInterval|requestAnimationFrame)\(|\b(performance|Date)\.now\(/;
  const lookers = page.filter((file) => clock.test(read(file)));
  assert.deepEqual(lookers.sort(), [
    'web/kinds/map/maps.js',
    'web/library/parts/clock.js',
    'web/state/frames.js',
    'web/state/player.js',
  ]);
});

test('what is exported is imported somewhere', () => {
  const all = [...modules('web'), ...modules('tests')];
  const text = all.map((file) => [file, read(file)]);
  // What library users, Workers and the bundler import.
  const entries = ['web/library/core.js', 'web/build/tex.js'];
  for (const file of page) {
    if (entries.includes(file)) continue;
    const names = [...read(file).matchAll(/^export (?:async )?(?:const|let|function|class) (\w+)/gm)].map(
      ([, name]) => name,
    );
    for (const name of names) {
      const word = new RegExp(`\\b${name}\\b`);
      assert.ok(
        text.some(([other = '', code = '']) => other !== file && word.test(code)),
        `${file} exports ${name} for nobody`,
      );
    }
  }
});

test('the library exports the types of all its questions', () => {
  const core = read('web/library/core.js');
  for (const file of modules('web/library/questions'))
    for (const [, name = ''] of read(file).matchAll(/@typedef \{(?!import\([^)]*\)\.\w+\})[^@]*\} (\w+)/g))
      assert.match(core, new RegExp(`\\.${name}\\} ${name}$`, 'm'), `${file}: ${name}`);
});
