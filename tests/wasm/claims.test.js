// Every claim of every scene is run through the core: the text cannot promise what the numbers do not do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingsRecord } from '../../web/kinds/critical_lab/findings.js';
import { gearOf } from '../../web/kinds/gear.js';
import { ask, needs } from '../../web/kinds/race/needs.js';
import { load } from '../../web/library/core.js';
import { scenes } from '../../web/scenes/index.js';
import { claimed, measuredFor } from '../../web/state/claims.js';
import { sceneDefaults } from '../../web/state/state.js';

const lab = await load();

for (const scene of scenes) {
  const gear = await gearOf(scene);
  for (const claim of scene.claims) {
    test(`${scene.id}: ${claim.id}`, () => {
      const state = /** @type {import('../../web/state/state.js').State} */ (claimed(scene.id, claim));
      const answers = ask(lab, needs(state, lab), gear);
      const answer = answers.runs.find((run) => run.id === claim.runner);
      const measured = measuredFor(claim, answers, findingsRecord);
      const expected =
        'theory' in claim.equals
          ? /** @type {Record<string, unknown> | undefined} */ (answer?.theory)?.[claim.equals.theory]
          : claim.equals.value;
      if (typeof expected === 'number' && typeof measured === 'number') {
        assert.ok(
          Math.abs(measured - expected) <= claim.tolerance * Math.max(1, Math.abs(expected)),
          `${measured} is not ${expected}`,
        );
      } else {
        assert.equal(measured, expected);
      }
    });
  }

  test(`${scene.id}: measured and predicted agree as the scene opens`, () => {
    const opening = /** @type {import('../../web/state/state.js').State} */ (sceneDefaults(scene.id));
    const answers = ask(lab, needs(opening, lab), gear);
    for (const answer of answers.runs) {
      for (const key of scene.quantities) {
        const measured = /** @type {Record<string, unknown>} */ (answer.measured)[key];
        const predicted = /** @type {Record<string, unknown>} */ (answer.theory)[key];
        if (typeof predicted !== 'number') continue;
        assert.ok(typeof measured === 'number', `${answer.id}.${key} was not measured`);
        if (key.endsWith('Step'))
          assert.ok(
            Math.abs(measured - Math.ceil(predicted)) <= 1,
            `${answer.id}.${key}: ${measured} beside ${predicted}`,
          );
        else
          assert.ok(
            Math.abs(measured - predicted) <= 1e-3 * Math.abs(predicted),
            `${answer.id}.${key}: ${measured} beside ${predicted}`,
          );
      }
    }
  });
}

for (const scene of scenes.filter((each) => each.formula)) {
  test(`${scene.id}: the formula shown is the landscape at the scene's defaults`, () => {
    const { landscape, values } = needs(
      /** @type {import('../../web/state/state.js').State} */ (sceneDefaults(scene.id)),
      lab,
    );
    const { params } = lab.formulaInfo(scene.formula ?? '');
    const own = Object.fromEntries(params.map(({ id }) => [id, values[id] ?? Number.NaN]));
    const typed = { id: 'formula', params: { text: scene.formula ?? '', ...own } };
    for (const at of [
      [0.7, -0.3],
      [-1.2, 0.4],
    ]) {
      const [shown, real] = [lab.critical({ landscape: typed, at }).value, lab.critical({ landscape, at }).value];
      assert.ok(Math.abs(shown - real) <= 1e-12 * Math.abs(real), `${shown} is not ${real}`);
    }
  });
}
