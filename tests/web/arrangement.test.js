// Small pictures change place with the large one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arranged, nextPicture } from '../../web/state/arrangement.js';

const scene = { stage: [['map', 'diagram'], ['surface'], ['errors']] };

test('a small picture takes the place of the first large one, which takes its', () => {
  assert.deepEqual(arranged(scene, 'default', ''), { main: ['map', 'diagram'], rail: ['surface', 'errors'] });
  assert.deepEqual(arranged(scene, 'default', 'errors'), { main: ['errors', 'diagram'], rail: ['surface', 'map'] });
  assert.deepEqual(arranged(scene, 'default', 'of another scene'), arranged(scene, 'default', ''));
});

test('the key goes through all of them and comes back', () => {
  assert.deepEqual(
    ['', 'surface', 'errors'].map((picture) => nextPicture(scene, 'default', picture)),
    ['surface', 'errors', ''],
  );
});

test('in a lecture hall one picture is large, and the others stand beside it', () => {
  assert.deepEqual(arranged(scene, 'projector', ''), { main: ['map'], rail: ['diagram', 'surface', 'errors'] });
  assert.deepEqual(arranged(scene, 'dark_projector', 'diagram'), {
    main: ['diagram'],
    rail: ['map', 'surface', 'errors'],
  });
  assert.deepEqual(
    ['', 'diagram', 'surface', 'errors'].map((picture) => nextPicture(scene, 'projector', picture)),
    ['diagram', 'surface', 'errors', ''],
  );
});
