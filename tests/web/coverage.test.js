// docs/coverage.md against the scenes: each row names a scene and claims or beliefs of it, and no scene is left out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scenes } from '../../web/scenes/index.js';

const [, subjects = '', errors = ''] = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8').split(
  /^## .*$/m,
);

/** The rows of a table below its head: cells trimmed. @param {string} section */
const rowsOf = (section) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => {
      const [what = '', scene = '', ids = ''] = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return { what, scene, ids: ids.split(', ') };
    });

/** @param {string} id */
async function sceneOf(id) {
  const entry = scenes.find((scene) => scene.id === id);
  assert.ok(entry, `docs/coverage.md names ${id}, which is no scene`);
  return (await entry.folder.data()).default;
}

for (const [section, key] of /** @type {const} */ ([
  [subjects, 'claims'],
  [errors, 'beliefs'],
]))
  test(`the ${key} that docs/coverage.md names are the scenes'`, async () => {
    const rows = rowsOf(section);
    assert.ok(rows.length > 0);
    for (const { what, scene, ids } of rows) {
      const has = ((await sceneOf(scene))[key] ?? []).map(({ id }) => id);
      for (const id of ids) assert.ok(has.includes(id), `${what}: ${scene} has no ${id} among its ${key} ${has}`);
    }
  });

test('every scene has its subject in docs/coverage.md', () => {
  const covered = new Set(rowsOf(subjects).map(({ scene }) => scene));
  assert.deepEqual(
    scenes.map(({ id }) => id).filter((id) => !covered.has(id)),
    [],
  );
});
