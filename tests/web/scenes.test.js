import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { quantities } from '../../web/plot/quantities.js';
import { allControls, chosenScene, everyChoice } from '../../web/scenes/choices.js';
import { scenes } from '../../web/scenes/index.js';
import { defaultValues } from '../../web/state/state.js';
import { views } from '../../web/views/index.js';

test('every scene file is in the list, once', () => {
  const files = readdirSync(new URL('../../web/scenes/', import.meta.url))
    .filter((file) => !['choices.js', 'index.js', 'scene.js'].includes(file))
    .map((file) => file.replace('.js', ''));
  assert.deepEqual(scenes.map((scene) => scene.id).sort(), files.sort());
});

for (const scene of scenes) {
  test(`${scene.id} is plain data that names only what exists`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(scene)), scene);
    const names = allControls(scene).map((control) => control.name);
    for (const chosen of everyChoice(scene)) {
      const params = [chosen.landscape.params, ...chosen.runners.map((runner) => runner.params)].flatMap((record) =>
        Object.values(record),
      );
      for (const entry of [...params, ...chosen.start])
        if (typeof entry === 'string') assert.ok(names.includes(entry.slice(1)), entry);
      for (const id of chosen.stage.flat()) assert.ok(views[id], id);
      for (const axis of chosen.map ? [chosen.map.x, chosen.map.y] : [])
        assert.ok(axis.control ? names.includes(axis.control) : /^start\.\d$/.test(axis.path), axis.path);
      assert.ok(quantities[chosen.strip]);
      assert.ok(chosen.controls.filter((control) => !control.onMap).length <= 5);
    }
    for (const { stage, values } of scene.tools ?? []) {
      for (const id of (stage ?? []).flat()) assert.ok(views[id], id);
      for (const name of Object.keys(values ?? {})) assert.ok(names.includes(name), name);
    }
    for (const claim of scene.claims) {
      const { runners } = chosenScene(scene, { ...defaultValues(scene), ...claim.values });
      assert.ok(claim.runner ? runners.some((runner) => runner.id === claim.runner) : scene.findings, claim.id);
    }
  });
}
