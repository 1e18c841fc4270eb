import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { quantities } from '../../web/plot/quantities.js';
import { scenes } from '../../web/scenes/index.js';
import { views } from '../../web/views/index.js';

test('every scene file is in the list, once', () => {
  const files = readdirSync(new URL('../../web/scenes/', import.meta.url))
    .filter((file) => !['index.js', 'scene.js'].includes(file))
    .map((file) => file.replace('.js', ''));
  assert.deepEqual(scenes.map((scene) => scene.id).sort(), files.sort());
});

for (const scene of scenes) {
  test(`${scene.id} is plain data that names only what exists`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(scene)), scene);
    const names = scene.controls.map((control) => control.name);
    const params = [scene.landscape.params, ...scene.runners.map((runner) => runner.params)].flatMap((record) =>
      Object.values(record),
    );
    for (const entry of [...params, ...scene.start])
      if (typeof entry === 'string') assert.ok(names.includes(entry.slice(1)), entry);
    for (const id of scene.stage.flat()) assert.ok(views[id], id);
    assert.ok(quantities[scene.strip]);
    for (const claim of scene.claims)
      assert.ok(
        scene.runners.some((runner) => runner.id === claim.runner),
        claim.id,
      );
    assert.ok(scene.controls.length <= 5);
  });
}
