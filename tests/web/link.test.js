import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeLink, encodeLink, speeds } from '../../web/link.js';
import { allControls } from '../../web/scenes/choices.js';
import { scenes } from '../../web/scenes/index.js';
import { sceneDefaults } from '../../web/state.js';

/** @type {import('../../web/state.js').State} */
const opening = {
  ...sceneDefaults('learning_rate_regimes'),
  playing: true,
  speed: 1,
  locale: 'en',
  profile: 'default',
  tab: 'explore',
  dialog: '',
  camera: { yaw: 0, pitch: 0.5 },
  notice: null,
};

/** What a link must carry. @param {import('../../web/state.js').State} state */
const carried = ({ scene, values, start, hidden, speed, step, notice }) => ({
  scene,
  values: { ...values },
  start: [...start],
  hidden: [...hidden],
  speed,
  step,
  notice,
});

for (const scene of scenes) {
  test(`${scene.id}: any state survives its link exactly`, () => {
    const values = fc.record(
      Object.fromEntries(
        allControls(scene).map((control) => {
          if (control.options) return [control.name, fc.constantFrom(...control.options.map(({ id }) => id))];
          const max = typeof control.max === 'number' ? control.max : 1e3;
          return [
            control.name,
            fc.oneof(
              fc.double({ min: control.zero ? -max : control.min, max, noNaN: true }),
              fc.constantFrom(control.value, ...(control.marks ?? [])),
            ),
          ];
        }),
      ),
    );
    const start = fc.tuple(
      ...scene.start.map((entry) =>
        typeof entry === 'string' ? fc.constant(entry) : fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      ),
    );
    const several = scene.runners.length > 1 ? scene.runners : [];
    const hidden = fc.subarray(several.map((runner) => runner.id));
    fc.assert(
      fc.property(
        values,
        start,
        hidden,
        fc.constantFrom(...speeds),
        fc.integer({ min: 0, max: scene.steps }),
        (values, start, hidden, speed, step) => {
          const state = { ...opening, ...sceneDefaults(scene.id), values, start, hidden, speed, step, playing: false };
          // −0 and 0 are one place on a slider.
          assert.deepEqual(
            JSON.parse(JSON.stringify(carried(decodeLink(encodeLink(state), opening)))),
            JSON.parse(JSON.stringify(carried(state))),
          );
        },
      ),
    );
  });

  test(`${scene.id}: the defaults need no more than the scene's name`, () => {
    const link = encodeLink({ ...opening, ...sceneDefaults(scene.id) });
    assert.match(link, scene === scenes[0] ? /^$/ : /^v=1&scene=\w+$/);
  });
}

test('what cannot be used is named, with what is allowed and the default that is used', () => {
  const state = decodeLink('#v=1&lr=banana', opening);
  assert.equal(state.notice?.name, 'lr');
  assert.equal(state.notice?.value, 'banana');
  assert.match(state.notice?.allowed ?? '', /lrOneStep/);
  assert.deepEqual(state.values, opening.values);
});

test('garbage never throws and never leaves the ranges', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('v', 'scene', 'lr', 'lambda', 'start', 'step', 'speed', 'hide'),
      (junk, name) => {
        const state = decodeLink(`v=1&${name}=${encodeURIComponent(junk)}`, opening);
        for (const value of Object.values(state.values)) assert.ok(typeof value === 'string' || Number.isFinite(value));
        for (const coordinate of state.start) assert.ok(typeof coordinate === 'string' || Number.isFinite(coordinate));
      },
    ),
  );
});

test('a fragment that is not of this grammar is ignored with one notice', () => {
  assert.equal(decodeLink('#v=99&lr=0.1', opening).notice?.name, 'v');
  assert.equal(decodeLink('', opening).notice, null);
});
