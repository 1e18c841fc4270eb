// Tools of one scene that are of several kinds: each is asked, judged and told by its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindsOf, several } from '../../../web/kinds/several.js';
import { load } from '../../../web/library/core.js';
import { mistakesIn } from '../../../web/scenes/check.js';
import { lessonOf } from '../../../web/state/lessons.js';
import { sceneOf, variantsOf } from '../../../web/state/state.js';
import { askedOf, bothWords, stateOf, writtenScene } from '../lessons.js';

const lab = await load();
const { scene, kind, views, formulas } = lessonOf('beyond_learning');

test('every tool is asked by the questions of its kind', () => {
  for (const [tool, answer] of /** @type {const} */ ([
    ['film', 'films'],
    ['molecule', 'floor'],
    ['market', 'arrows'],
  ])) {
    const state = stateOf(scene.id, {}, tool);
    const answers = askedOf(state, lab);
    assert.ok(answer in answers, `${tool}: no ${answer}`);
    const shown = sceneOf(state);
    assert.ok(kind.last(shown, answers, []) >= 1);
    assert.ok(kind.rows(shown, answers, lab).length > 0);
    const verdict = kind.verdicts[shown.verdict]?.(answers);
    assert.ok(verdict && verdict.case in formulas, `${tool}: ${verdict?.case}`);
  }
});

test('words of all its kinds are there', async () => {
  for (const text of await bothWords(scene.id))
    for (const id of ['film-catenary', 'pass-slice', 'field-arrows'])
      assert.doesNotThrow(() => text(id, { neck: '' }), id);
});

test('a scene whose tools name no kind has that one, and a kind with parts of its own is not mixed', () => {
  const plain = { ...scene, tools: [] };
  const own = /** @type {any} */ ({ id: 'film' });
  assert.deepEqual(kindsOf(plain), ['film']);
  assert.equal(several(plain, [own]), own);
  assert.throws(
    () => several(scene, [own, /** @type {any} */ ({ id: 'slow_one', slow: () => {} })]),
    /beyond_learning: kind slow_one has slow/,
  );
});

test('a tool of another kind has to say what that one needs, and shows what it gives', async () => {
  const good = await writtenScene(scene.id);
  /** @param {Record<string, any>} changed of the market */
  const told = (changed) => {
    const tools = good.tools?.map((tool) => (tool.id === 'market' ? { ...tool, ...changed } : tool)) ?? [];
    const wrong = { ...scene, tools };
    const known = {
      kind,
      views,
      quantities: ['radius'],
      styled: ['gradient_descent', 'heavy_ball', 'steps', 'gradient_flow'],
    };
    return mistakesIn(/** @type {any} */ ({ ...good, tools }), variantsOf(/** @type {any} */ (wrong)), known);
  };
  assert.deepEqual(told({}), []);
  assert.match(told({ quantities: 3 }).join(), /beyond_learning: quantities is 3, not a list/);
  assert.match(told({ verdict: 'film' }).join(), /beyond_learning: verdict is "film", not one of nearer/);
  assert.match(
    told({ stage: [['film_area']] }).join(),
    /film_area, which needs is "films", not one of arrows, runs, flow/,
  );
});
