// Small pictures change place with the large one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arranged, nextPicture } from '../../web/state/arrangement.js';

const scene = { stage: [['map', 'diagram'], ['surface'], ['errors']] };

test('a small picture takes the place of the first large one, which takes its', () => {
  assert.deepEqual(arranged(scene, ''), { main: ['map', 'diagram'], rail: ['surface', 'errors'] });
  assert.deepEqual(arranged(scene, 'errors'), { main: ['errors', 'diagram'], rail: ['surface', 'map'] });
  assert.deepEqual(arranged(scene, 'of another scene'), arranged(scene, ''));
});

test('the key goes through all of them and comes back', () => {
  assert.deepEqual(
    ['', 'surface', 'errors'].map((picture) => nextPicture(scene, picture)),
    ['surface', 'errors', ''],
  );
});
