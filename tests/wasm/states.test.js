// Whatever the sliders say, the core answers and the page has a verdict with words in both languages.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { gearOf } from '../../web/kinds/gear.js';
import { ask, needs, timelineEnd } from '../../web/kinds/race/needs.js';
import { fillIn, verdictOf } from '../../web/panels/verdict.js';
import { allControls } from '../../web/scenes/choices.js';
import { scenes } from '../../web/scenes/index.js';
import { rangeOf, valueAt } from '../../web/state/controls.js';
import { sceneDefaults } from '../../web/state/state.js';
import { translator } from '../../web/words/i18n.js';
import { lab } from './lab.js';

const translators = /** @type {const} */ (['en', 'zh-CN']).map((locale) =>
  translator(locale, readFileSync(new URL(`../../web/words/locales/${locale}.ftl`, import.meta.url), 'utf8')),
);

for (const scene of scenes) {
  const gear = await gearOf(scene);
  test(`${scene.id}: every state has a verdict and a timeline`, () => {
    const places = fc.record(
      Object.fromEntries(allControls(scene).map(({ name }) => [name, fc.double({ min: 0, max: 1, noNaN: true })])),
    );
    const start = fc.tuple(...scene.start.map(() => fc.double({ min: -1.5, max: 1.5, noNaN: true })));
    fc.assert(
      fc.property(places, start, (places, point) => {
        const defaults = sceneDefaults(scene.id);
        const { marks } = needs(/** @type {any} */ (defaults), lab);
        const values = Object.fromEntries(
          allControls(scene).map((control) => {
            const place = places[control.name] ?? 0;
            const options = control.options ?? [];
            const option = options[Math.min(options.length - 1, Math.floor(place * options.length))];
            return [control.name, option?.id ?? valueAt(rangeOf(control, marks), place)];
          }),
        );
        const state = {
          ...defaults,
          values,
          start: scene.start.map((entry, i) => (typeof entry === 'string' ? entry : (point[i] ?? 0))),
        };
        const answers = ask(lab, needs(/** @type {any} */ (state), lab), gear);
        const verdict = verdictOf(answers.scene, answers, gear);
        const id = `${scene.id}-${verdict.case}`;
        const formula = verdict.reason ?? gear.formulas[id];
        assert.ok(formula, `no formula ${id}`);
        assert.doesNotMatch(fillIn(formula, verdict.numbers), /@\w+@|NaN|undefined/);
        for (const text of translators) assert.ok(text(`${id}-verdict`, verdict.numbers));
        assert.ok(timelineEnd(answers.scene, answers, []) >= 1);
      }),
      { numRuns: 200 },
    );
  });
}
