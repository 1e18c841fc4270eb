// WebAssembly computes polynomial runs bit for bit as native code does; the native tests wrote hashes.json.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { hashRun } from './hash.js';
import { lab } from './lab.js';

const file = new URL('../../build/native/hashes.json', import.meta.url);
/** @type {{experiment: import('../../web/library/core.js').Experiment, hash: string}[]} */
const recorded = JSON.parse(await readFile(file, 'utf8'));

test('there are runs to compare', () => assert.ok(recorded.length >= 20));

for (const { experiment, hash } of recorded) {
  const { landscape, optimizer, steps } = experiment;
  test(`${landscape.id}, ${optimizer.id}, ${steps} steps`, () => assert.equal(hashRun(lab.simulate(experiment)), hash));
}
