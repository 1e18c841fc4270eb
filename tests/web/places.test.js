// Which address is that of Home, and the addresses from one place to another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAddress } from '../../web/address/places.js';
import { readQuery } from '../../web/address/query.js';
import { createSearch, speaksOf } from '../../web/app/home/search.js';
import { scenes } from '../../web/scenes/index.js';

const plain = /** @type {const} */ ({ locale: 'en', profile: 'default' });

test('an address that says nothing of what is shown is that of Home', () => {
  for (const search of ['', '?locale=zh-CN', '?colorProfile=projector', '?token=of-a-host'])
    assert.equal(readQuery(search, 'en').home, true, search);
  for (const search of [
    '?scene=narrow_valley',
    '?scene=nope',
    '?embed',
    '?lecture=how_descent_moves',
    '?teacher',
    '?autoplay=false',
    '?predict',
    '?valuesVisible=false',
    '?freeze=lr',
    '?homeScreen=false',
  ])
    assert.equal(readQuery(search, 'en').home, false, search);
});

test('the way to another place keeps language, colours and what a host has added', () => {
  const search = '?token=7&scene=saddle_escape&hide=lr&locale=zh-CN&lecture=how_descent_moves&step=3';
  const now = /** @type {const} */ ({ locale: 'en', profile: 'dark' });
  assert.equal(placeAddress({ search }, 'en', now), '?token=7&locale=en&colorProfile=dark');
  assert.equal(placeAddress({ search: '' }, 'en', plain), '?');
  assert.equal(placeAddress({ search: '' }, 'zh', plain, { scene: 'narrow_valley' }), '?locale=en&scene=narrow_valley');
  assert.equal(placeAddress({ search: '' }, 'en', plain, {}, 'v=1&scene=x'), '?#v=1&scene=x');
});

test('the address of Home is that of Home, and none leads away from a scene where there is no Home', () => {
  for (const search of [
    '?scene=saddle_escape',
    '?embed&scene=narrow_valley&controls=lr',
    '?lecture=saddle_escape&step=2',
  ])
    assert.equal(readQuery(placeAddress({ search }, 'en', plain), 'en').home, true, search);
  assert.equal(readQuery(placeAddress({ search: '?homeScreen=false' }, 'en', plain), 'en').home, false);
});

test('a text speaks of what is sought if it has all its words, large letters or small', () => {
  assert.ok(speaksOf('Zigzag in a narrow valley', 'VALLEY zig'));
  assert.ok(speaksOf('逃离鞍点', '鞍点'));
  assert.ok(!speaksOf('Zigzag in a narrow valley', 'valley saddle'));
});

test('search knows titles at once, and then all that scenes say, in both languages', async () => {
  const search = createSearch();
  const found = (/** @type {string} */ sought) => scenes.map(({ id }) => id).filter((id) => search.finds(id, sought));
  assert.ok(found('之字形').includes('narrow_valley'));
  assert.deepEqual(found('separatrices or whatever'), []);
  assert.deepEqual(
    found(' '),
    scenes.map(({ id }) => id),
  );
  await search.ready();
  assert.ok(found('tyranny').includes('narrow_valley'), 'its chapter');
  assert.ok(found('Himmelblau').includes('critical_point_lab'), 'a claim');
  // What the files call it is not said.
  assert.deepEqual(found('glimpse'), []);
});
