// Whatever the sliders say, the core answers and the page has a verdict with words in both languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isOn, rangeOf, valueAt } from '../../web/panels/controls.js';
import { fillIn, verdictOf } from '../../web/panels/verdict.js';
import { allControls } from '../../web/state/choices.js';
import { sceneOf } from '../../web/state/state.js';
import { askedOf, bothWords, lessons, stateOf } from '../web/lessons.js';
import { lab } from './lab.js';

for (const { scene, kind, formulas } of lessons) {
  const translators = await bothWords(scene.id);
  test(`${scene.id}: every state has a verdict and a timeline`, () => {
    const places = fc.record(
      Object.fromEntries(allControls(scene).map(({ name }) => [name, fc.double({ min: 0, max: 1, noNaN: true })])),
    );
    const start = fc.tuple(...scene.start.map(() => fc.double({ min: -1.5, max: 1.5, noNaN: true })));
    fc.assert(
      fc.property(places, start, fc.nat(5), (places, point, pick) => {
        const { marks } = kind.needs(stateOf(scene.id), lab);
        const values = Object.fromEntries(
          allControls(scene).map((control) => {
            const place = places[control.name] ?? 0;
            const options = control.options ?? [];
            const option = options[Math.min(options.length - 1, Math.floor(place * options.length))];
            const range = rangeOf(control, marks);
            // Sliders often stand on a mark.
            const mark = control.marks?.[pick];
            if (mark && isOn(range, marks[mark] ?? Number.NaN)) return [control.name, mark];
            return [control.name, option?.id ?? valueAt(range, place)];
          }),
        );
        const state = stateOf(scene.id, {
          values,
          start: scene.start.map((entry, i) => (typeof entry === 'string' ? entry : (point[i] ?? 0))),
        });
        const answers = askedOf(state, lab);
        const verdict = verdictOf(answers.scene, answers);
        const formula = verdict.reason ?? formulas[verdict.case];
        assert.ok(formula, `no formula ${verdict.case}`);
        assert.doesNotMatch(fillIn(formula, verdict.numbers), /@\w+@|NaN|undefined/);
        for (const text of translators) assert.ok(text(`verdict-${verdict.case}`, verdict.numbers));
        assert.ok(kind.last(sceneOf(state), answers, []) >= 1);
      }),
      { numRuns: 200 },
    );
  });
}
