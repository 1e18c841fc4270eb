// Every claim of every scene is run through the core: the text cannot promise what the numbers do not do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agrees } from '../../web/state/agreement.js';
import { claimed, claimText, measuredFor } from '../../web/state/claims.js';
import { sceneOf } from '../../web/state/state.js';
import { bothWords, lessons, stateOf, wholeOf } from '../web/lessons.js';
import { lab } from './lab.js';

for (const { scene, kind } of lessons) {
  const words = await bothWords(scene.id);
  for (const claim of scene.claims) {
    test(`${scene.id}: ${claim.id}`, async () => {
      const answers = await wholeOf(stateOf(scene.id, claimed(scene.id, claim)), lab);
      const measured = measuredFor(claim, answers, kind);
      if (typeof claim.equals !== 'number') return assert.equal(measured, claim.equals);
      assert.ok(typeof measured === 'number', `${claim.measured} is ${measured}`);
      const { standardErrors = {} } = /** @type {any} */ (kind.record(answers, claim.runner));
      assert.ok(
        agrees(measured, claim.equals, claim.tolerance, standardErrors[claim.measured]),
        `${measured} is not ${claim.equals}`,
      );
      // The sentence says the same number before it is shown and then, but for what chance has a part in, and says it in each language.
      const byChance = typeof claim.tolerance === 'object' && 'standardErrors' in claim.tolerance;
      for (const text of words) {
        if (!byChance) assert.equal(claimText(claim, measured, text), claimText(claim, claim.equals, text));
        assert.notEqual(claimText(claim, measured, text), claimText(claim, null, text), 'has no { $value }');
      }
    });
  }

  test(`${scene.id}: measured and predicted agree as the scene opens`, async () => {
    const opening = stateOf(scene.id);
    const rows = kind.rows(sceneOf(opening), await wholeOf(opening, lab), lab);
    for (const { of, id, measured, predicted, tolerance, standardError, within } of rows) {
      if (predicted === null) continue;
      assert.ok(measured !== null, `${of}.${id} was not measured`);
      assert.ok(agrees(measured, predicted, tolerance, standardError), `${of}.${id}: ${measured} beside ${predicted}`);
      // What its tick means: a share and a whole step are told by themselves.
      const toldBy = tolerance === 'exact' ? 'exact' : Object.keys(tolerance)[0];
      assert.ok(
        within || ['exact', 'relative', 'steps'].includes(toldBy ?? ''),
        `${of}.${id} does not say what agrees`,
      );
    }
  });

  test(`${scene.id}: the formula shown is the landscape at the scene's defaults`, () => {
    const { formula } = /** @type {{formula?: string}} */ (scene);
    if (formula === undefined) return;
    const { landscape, values } = kind.needs(stateOf(scene.id), lab);
    const { params } = lab.formulaInfo(formula);
    const own = Object.fromEntries(params.map(({ id }) => [id, values[id] ?? Number.NaN]));
    const typed = { id: 'formula', params: { text: formula, ...own } };
    for (const at of [
      [0.7, -0.3],
      [-1.2, 0.4],
    ]) {
      const [shown, real] = [lab.critical({ landscape: typed, at }).value, lab.critical({ landscape, at }).value];
      assert.ok(Math.abs(shown - real) <= 1e-12 * Math.abs(real), `${shown} is not ${real}`);
    }
  });
}
