// Of whom the verdict speaks, and which claim lets whom stand out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaderOf, verdictOf } from '../../../web/panels/verdict.js';
import { paleBut } from '../../../web/plot/pale.js';
import { shownAs } from '../../../web/state/claims.js';
import { lessons } from '../lessons.js';

const { scene } = /** @type {typeof lessons[0]} */ (lessons.find((lesson) => lesson.scene.id === 'saddle_escape'));

test('a hidden runner leaves the verdict to one that is shown, one that stands out takes it', () => {
  assert.equal(leaderOf(scene, { focus: '', hidden: [] }), 'gradient_descent');
  assert.equal(leaderOf(scene, { focus: '', hidden: ['gradient_descent'] }), 'heavy_ball');
  assert.equal(leaderOf(scene, { focus: 'nesterov', hidden: [] }), 'nesterov');
  const run = (/** @type {string} */ id, /** @type {number} */ escapeStep) => ({
    id,
    theory: { escapeStep, growth: 1.2, exact: true },
    measured: { escapeStep },
  });
  const answers = { runs: [run('gradient_descent', 51), run('nesterov', 21)], start: [1, 1e-4] };
  assert.equal(verdictOf(scene, answers).numbers.step, '51');
  assert.equal(verdictOf(scene, answers, 'nesterov').numbers.step, '21');
});

test('a claim lets its runner stand out and puts its quantity on the strip', () => {
  const claim = scene.claims.find(({ id }) => id === 'ema_slower');
  assert.ok(claim);
  const { focus, strip, values } = shownAs(scene, claim);
  assert.deepEqual([focus, strip, values.lr], ['ema_momentum', 'distance', 0.1]);
});

test('the colours of the others are mixed with the ground', () => {
  const colours = /** @type {Record<string, string>} */ ({ ground: '#ffffff', ink: '#000000' });
  const theme = /** @type {any} */ ({ colour: (/** @type {string} */ name) => colours[name] ?? '#0000ff' });
  const pale = paleBut(theme, 'nesterov');
  assert.equal(pale.colour('run-nesterov'), '#0000ff');
  assert.notEqual(pale.colour('run-heavy-ball'), '#0000ff');
  assert.equal(pale.colour('ink'), '#000000');
  assert.deepEqual(
    [pale.isPale?.('run-heavy-ball'), pale.isPale?.('run-nesterov'), pale.isPale?.('ink')],
    [true, false, false],
  );
  assert.equal(paleBut(theme, ''), theme);
});
