// Every view of every scene is drawn and described without an error, in both languages, as small as it says it can be read.

import assert from 'node:assert/strict';
import { test } from 'node:test';

/** A context that takes everything. @returns {any} */
const context = () =>
  new Proxy(/** @type {Record<string, any>} */ ({}), {
    get: (own, name) =>
      own[String(name)] ??
      {
        canvas: { width: 0, height: 0 },
        measureText: (/** @type {string} */ text) => ({ width: 6 * text.length }),
        getTransform: () => ({ a: 1 }),
        getImageData: () => ({ data: [0, 0, 0, 255] }),
        createImageData: (/** @type {number} */ width, /** @type {number} */ height) => ({
          data: new Uint8ClampedArray(4 * width * height),
        }),
        createLinearGradient: () => ({ addColorStop() {} }),
      }[String(name)] ??
      (() => {}),
    set: (own, name, value) => {
      // A canvas does not take NaN for a width or an alpha.
      assert.ok(typeof value !== 'number' || Number.isFinite(value), `${String(name)} = ${value}`);
      own[String(name)] = value;
      return true;
    },
  });

// Before any view is there: some keep a canvas of their own.
const createElement = () => ({ width: 0, height: 0, getContext: context });
const ofLit = { createTreeWalker: () => ({}), createComment: () => ({}) };
Object.assign(globalThis, { document: { createElement, ...ofLit }, requestAnimationFrame: () => 0 });
const { bothWords, lessons, stateOf } = await import('../lessons.js');
const { createAnswering } = await import('../../../web/app/answering.js');
const { load } = await import('../../../web/library/core.js');
const { planeOf } = await import('../../../web/plot/plane.js');
const { sceneOf } = await import('../../../web/state/state.js');
const { profiles } = await import('../../../web/words/theme.js');

const lab = await load();

/** @param {import('../../../web/words/theme.js').Profile} profile */
const themeOf = (profile) => ({ profile, colour: () => '#123456', text: 13, font: 'sans-serif', line: 1 });

for (const { scene, kind, views } of lessons)
  test(`${scene.id} is drawn and described`, async () => {
    for (const tool of scene.tools ? scene.tools.map(({ id }) => id) : [undefined]) {
      const answering = createAnswering(lab, () => {});
      const state = stateOf(scene.id, { step: 3 }, tool);
      answering.answer(state);
      answering.wantSlow();
      const answers = answering.now();
      const shown = sceneOf(state);
      for (const text of await bothWords(scene.id))
        for (const id of [...shown.stage.flat(), shown.timeline ?? 'strip']) {
          const view = views[id];
          assert.ok(view);
          const [width, height] = view.least;
          const frame = {
            width,
            height,
            step: 3,
            last: kind.last(shown, answers, []),
            playing: false,
            hidden: [],
            scene: shown,
            text,
            camera: state.camera,
            plane: planeOf(shown.plane, shown.start.length, answers.eigen),
          };
          for (const profile of profiles) view.draw(context(), answers, { ...frame, theme: themeOf(profile) });
          const words = view.describe(answers, { ...frame, theme: themeOf('default') });
          assert.ok(words.length > 10, `${id}: ${words}`);
          assert.doesNotMatch(words, /NaN|undefined/, id);
        }
    }
  });
