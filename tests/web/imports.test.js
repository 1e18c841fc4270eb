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

/**
 * The rooms from the ground up: a room imports only from itself and from those below it. (Types may be spoken of anywhere.)
 * scenes/rules.js and check.js know the fields of a scene; the scenes themselves import nothing.
 */
const rooms = [
  'data',
  'words',
  'scenes',
  'lectures',
  'library',
  'state',
  'address',
  'embed',
  'plot',
  'views',
  'panels',
  'kinds',
  'app',
];

/** Rooms that know of less than all below them: what their files may import. @type {Record<string, RegExp>} */
const allowed = {
  'web/data': /^web\/data\//,
  'web/words': /^web\/words\/|^@fluent\//,
  'web/scenes': /^web\/scenes\//,
  'web/lectures': /^web\/(lectures\/|scenes\/rules\.js$)/,
  'web/library': /^web\/library\/|^build\/wasm\//,
  'web/plot': /^web\/(plot\/|words\/format\.js$)|^d3-/,
  'web/views': /^web\/((views|plot)\/|words\/format\.js$)|^d3-/,
};

/** @param {string} file */
const roomOf = (file) => file.split('/')[1] ?? '';

test('arrows never turn back', () => {
  for (const file of page) {
    assert.ok(rooms.includes(roomOf(file)), `${file} is in no room`);
    for (const from of imports(file))
      if (from.startsWith('web/'))
        assert.ok(rooms.indexOf(roomOf(from)) <= rooms.indexOf(roomOf(file)), `${file} imports ${from}`);
  }
});

for (const [folder, fits] of Object.entries(allowed))
  test(`${folder} imports what it may`, () => {
    for (const file of modules(folder))
      for (const from of imports(file)) assert.match(from, fits, `${file} imports ${from}`);
  });

test('a scene imports nothing, a kind no other kind, a view no other view', () => {
  for (const file of page) {
    const [, room, item, ...rest] = file.split('/');
    for (const from of imports(file)) {
      const [, ofRoom, other = ''] = from.split('/');
      if (room === 'scenes' && rest.length) assert.fail(`${file} imports ${from}`);
      if (room === 'kinds' && ofRoom === 'kinds' && rest.length)
        assert.ok([item, 'runs'].includes(other), `${file} imports ${from}`);
      if (room === 'views' && ofRoom === 'views' && item !== 'index.js')
        assert.ok(['view.js', 'curve_runs.js', 'map_runs.js'].includes(other), `${file} imports ${from}`);
    }
  }
});

test('what is around the kinds knows none of them by name', async () => {
  const { kinds } = await import('../../web/kinds/index.js');
  for (const file of page.filter((each) => ['state', 'address', 'panels', 'app'].includes(roomOf(each)))) {
    for (const from of imports(file)) assert.ok(!/^web\/kinds\/\w+\//.test(from), `${file} imports ${from}`);
    for (const id of Object.keys(kinds))
      assert.ok(!new RegExp(`['"\`]${id}['"\`]`).test(read(file)), `${file} names ${id}`);
  }
});

test('rooms and files are small', () => {
  const files = readdirSync(join(root, 'web'), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  /** @type {Map<string, number>} */
  const counts = new Map();
  const lines = [];
  for (const { parentPath, name } of files) {
    counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
    // Bytes have no lines, and a lecture is one file, as long as the talk.
    if (/\.(bin|json)$/.test(name)) continue;
    const length = readFileSync(join(parentPath, name), 'utf8').split('\n').length - 1;
    assert.ok(length <= 250, `${join(parentPath, name)} has ${length} lines`);
    if (name.endsWith('.js')) lines.push(length);
  }
  for (const folder of ['tests/web', 'tests/wasm', 'tests/browsers', 'tests/bench', 'tests/look'])
    for (const each of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (each.isFile()) counts.set(each.parentPath, (counts.get(each.parentPath) ?? 0) + 1);
  for (const [room, count] of counts) assert.ok(count <= 25, `${room} has ${count} files`);
  const median = lines.sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
  assert.ok(median < 80, `the median file has ${median} lines`);
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
    'web/kinds/runs/maps.js',
    'web/library/parts/clock.js',
    'web/state/frames.js',
    'web/state/ghost.js',
    'web/state/latest.js',
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
