// Who may include whom, read from the sources: arrows never turn back, an item never includes a sibling item, a folder's
// headers are its registry, and the core knows nothing of Emscripten, clocks or I/O.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} folder */
const sources = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(hpp|cpp)$/.test(name));

/** @param {string} file */
const read = (file) => readFileSync(join(root, file), 'utf8');

/** Project headers that a file includes, as paths from the root. @param {string} file */
function includes(file) {
  const roots = [dirname(file), file.startsWith('wasm/') ? 'wasm' : 'core', 'core'];
  return [...read(file).matchAll(/^#include "([^"]+)"/gm)].map(([, name = '']) => {
    const found = roots.map((from) => normalize(join(from, name))).find((path) => all.has(path));
    assert.ok(found, `${file} includes ${name}, which is not there`);
    return found;
  });
}

const core = sources('core');
const all = new Set([...core, ...sources('wasm')]);

/** Words of the core, its mathematics, how steps are varied, what there is, how it runs and with how much work, what is asked of it, the public header, the border. */
const layers = [
  /^core\/words\//,
  /^core\/calculus\//,
  /^core\/runs\/(noise|schedule)\./,
  /^core\/landscapes\//,
  /^core\/optimizers\//,
  /^core\/runs\/(work|experiment|outcome|stepper)\./,
  /^core\/analysis\//,
  /^core\/descent\.hpp$/,
  /^wasm\//,
];

/** Lines of one file, files of one room. */
const longest = 250;
const fullest = 25;
/** Rooms that may hold more: registries. */
const large = new Set(['core/landscapes', 'core/optimizers']);

/** @param {string} file */
function layer(file) {
  const found = layers.findIndex((pattern) => pattern.test(file));
  assert.notEqual(found, -1, `${file} is in no layer: add it to the list on purpose`);
  return found;
}

test('includes point inwards', () => {
  for (const file of all)
    for (const target of includes(file)) assert.ok(layer(target) <= layer(file), `${file} must not include ${target}`);
});

test('the border includes the public header alone', () => {
  for (const file of all)
    if (file.startsWith('wasm/'))
      for (const target of includes(file))
        assert.ok(target.startsWith('wasm/') || target === 'core/descent.hpp', `${file} includes ${target}`);
});

for (const [folder, frame] of [
  ['core/landscapes', 'landscape'],
  ['core/optimizers', 'optimizer'],
]) {
  const items = core.filter(
    (file) => dirname(file) === folder && file.endsWith('.hpp') && !file.endsWith(`/${frame}.hpp`),
  );
  const ids = items.map((file) => ({ file, id: read(file).match(/\.id = "(\w+)"/)?.[1] })).filter(({ id }) => id);

  test(`${folder}: an item includes no sibling item`, () => {
    const names = new Set(ids.map(({ file }) => file));
    for (const { file } of ids)
      for (const target of includes(file)) assert.ok(!names.has(target), `${file} includes ${target}`);
  });

  test(`${folder}: the folder is the registry`, () => {
    const registry = read(`${folder}/registry.cpp`);
    const listed = [...registry.matchAll(/#include "(\w+)\.hpp"/g)]
      .map(([, name]) => name)
      .filter((name) => name !== frame);
    assert.deepEqual(ids.map(({ id }) => id).sort(), listed.sort());
    for (const { file, id } of ids) {
      assert.equal(file, `${folder}/${id}.hpp`, 'the id is the file stem');
      const struct = read(file).match(/^(?:struct|class) (\w+) (?:final )?(?:: public \w+ )?\{/m)?.[1];
      assert.match(registry, new RegExp(`Entry<${struct}>|\\b${struct}::entry`), `${file} is included but not listed`);
    }
  });
}

test('the core has no Emscripten, I/O, clock, own randomness or printf', () => {
  const forbidden =
    /emscripten|__EMSCRIPTEN__|<iostream>|<fstream>|<cstdio>|<chrono>|<random>|<ctime>|<format>|<sstream>|\brand\(|printf\(/;
  for (const file of core) assert.doesNotMatch(read(file), forbidden, file);
});

test('the border does no arithmetic of its own', () => {
  for (const file of all)
    if (file.startsWith('wasm/')) assert.doesNotMatch(read(file), /std::(sqrt|pow|exp|log|sin|cos)\(|<cmath>/, file);
});

test('files open by saying what they are, and headers guard themselves', () => {
  for (const file of all) {
    const text = read(file);
    if (file.endsWith('.hpp')) assert.match(text, /^\/\/ .*\n(\/\/.*\n)*#pragma once\n/, file);
    const opening = text.match(/^(\/\/.*\n)*/)?.[0].split('\n').length ?? 0;
    assert.ok(opening <= 13, `${file} opens with more than 12 lines`);
  }
});

test('no file is long, most are short, and no room is crowded but the registries', () => {
  const lengths = [...all].map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  for (const { file, lines } of lengths) assert.ok(lines <= longest, `${file} has ${lines} lines`);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  assert.ok((sorted[sorted.length >> 1] ?? 0) < 80, 'the median file');
  /** @type {Map<string, number>} */
  const rooms = new Map();
  for (const file of all) rooms.set(dirname(file), (rooms.get(dirname(file)) ?? 0) + 1);
  for (const [room, files] of rooms) if (!large.has(room)) assert.ok(files <= fullest, `${room} has ${files} files`);
});

test('no header includes itself by way of others', () => {
  /** @type {Set<string>} */
  const done = new Set();
  /** @param {string} file @param {string[]} path */
  const visit = (file, path) => {
    assert.ok(!path.includes(file), [...path, file].join(' → '));
    if (done.has(file)) return;
    for (const target of includes(file)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
});
