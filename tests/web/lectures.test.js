// The files of lectures: what is wrong with one is told; the built-in ones are complete in both languages, and hold every step
// of the plan whose scene there is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesInLecture, readLecture } from '../../web/lectures/check.js';
import { lectures, openers } from '../../web/lectures/index.js';
import { lectureOfScene } from '../../web/lectures/lecture.js';
import { sceneEntry, scenes } from '../../web/scenes/index.js';
import { lessons } from './lessons.js';

const ids = scenes.map(({ id }) => id);

/** The scenes of the lectures that are planned, in their order. @type {Record<string, string[]>} */
const plan = {
  how_descent_moves: [
    'learning_rate_regimes',
    'narrow_valley',
    'momentum_race',
    'stability_map',
    'saddle_escape',
    'escape_race',
    'critical_point_lab',
    'flat_and_sharp',
    'wrong_side',
  ],
  large_nets: ['saddles_everywhere', 'bigger_nets', 'more_ways_down', 'mode_connectivity', 'batch_size'],
  surprises: ['chaos', 'implicit_bias', 'fractal_boundary'],
};
const plannedOpeners = [
  'learning_rate_regimes',
  'narrow_valley',
  'saddle_escape',
  'bigger_nets',
  'wrong_side',
  'flat_and_sharp',
];

for (const [id, planned] of Object.entries(plan))
  test(`${id} visits the scenes of its plan, in that order, as far as there are any`, async (t) => {
    const missing = planned.filter((scene) => !sceneEntry(scene));
    if (missing.length > 0) t.diagnostic(`still without a scene: ${missing.join(', ')}`);
    const there = planned.filter((scene) => sceneEntry(scene));
    const file = await lectures.find((lecture) => lecture.id === id)?.file();
    const { steps = [] } = file ? JSON.parse(file.default) : {};
    const visited = steps
      .map((/** @type {{scene: string}} */ { scene }) => scene)
      .filter(
        (/** @type {string} */ scene, /** @type {number} */ i, /** @type {string[]} */ all) => scene !== all[i - 1],
      );
    assert.deepEqual(visited, there);
  });

test('the openers are those of the plan that there are', () => {
  assert.deepEqual(
    openers,
    plannedOpeners.filter((id) => sceneEntry(id)),
  );
});

for (const { id, title, file } of lectures)
  test(`${id} has no mistakes and is complete in both languages`, async () => {
    const read = readLecture((await file()).default, ids);
    assert.ok('lecture' in read, 'mistakes' in read ? read.mistakes.join('\n') : '');
    assert.deepEqual(read.lecture.title, title);
    for (const [i, step] of read.lecture.steps.entries()) {
      const asked = typeof step.question === 'object' ? step.question : null;
      const said = [
        step.text,
        step.before,
        asked?.text,
        ...(asked?.answers ?? []).flatMap(({ text, reveals }) => [text, reveals]),
      ];
      for (const each of said) {
        if (!each) continue;
        assert.match(each['zh-CN'] ?? '', /\p{Script=Han}/u, `step ${i + 1}`);
        assert.match(each.en ?? '', /[a-z]/, `step ${i + 1}`);
      }
      for (const { right, reveals } of asked?.answers ?? [])
        assert.notEqual(right, reveals !== undefined, `step ${i + 1}`);
    }
  });

test('every scene is a lecture: its question, then its claims', () => {
  for (const { scene } of lessons) {
    const lecture = lectureOfScene(scene, { en: 'x' });
    assert.deepEqual(mistakesInLecture(lecture, ids), []);
    assert.equal(lecture.steps.length, scene.claims.length);
    assert.equal(lecture.steps[0]?.question, 'predict');
  }
});

test('every scene asks first, invites, and has a page for the teacher with three questions', () => {
  for (const { scene } of lessons) {
    assert.ok(scene.predict && scene.invitation, scene.id);
    assert.equal(scene.teacher?.questions.length, 3, scene.id);
    for (const { answers } of [scene.predict, ...(scene.teacher?.questions ?? [])])
      assert.ok(answers.length >= 3 && answers.length <= 4, scene.id);
  }
});

test('a mistake in a file names the place, the value and what is allowed', () => {
  const step = { scene: 'saddle_escape', text: { en: 'It waits.' } };
  const good = { lecture: 1, title: { en: 'Mine' }, steps: [step] };
  assert.deepEqual(mistakesInLecture(good, ids), []);
  const answers = [{ text: { en: 'yes' } }, { text: { en: 'no' }, right: true }];
  for (const [wrong, told] of /** @type {const} */ ([
    [[], 'the file is [], not a record'],
    [null, 'the file is null, not a record'],
    [{ ...good, lecture: 2 }, 'lecture is 2, not 1, the version of this format'],
    [{ ...good, steps: [] }, 'steps is 0, not a list of 1 to 200 steps'],
    [{ ...good, steps: [{ ...step, scene: 'nope' }] }, `steps.0.scene is "nope", not one of ${ids.join(', ')}`],
    [{ ...good, title: { fr: 'Le' } }, 'title.fr is "Le", not a field: those are en, zh-CN'],
    [{ ...good, title: {} }, 'title is {}, not a text in "en" or "zh-CN"'],
    [{ ...good, steps: [{ ...step, stop: -1 }] }, 'steps.0.stop is -1, not a whole number'],
    [{ ...good, steps: [{ ...step, html: '<b>' }] }, /^steps\.0\.html is "<b>", not a field: those are scene, link, /],
    [{ ...good, steps: [{ scene: 'saddle_escape' }] }, 'steps.0.text is missing, not a text, or else a claim'],
    [{ ...good, steps: [{ ...step, text: { en: 'It is {x}.' } }] }, 'steps.0.text.en is "{x}", not one of no numbers'],
    [
      { ...good, steps: [{ ...step, question: { text: { en: '?' }, answers: answers.slice(0, 1) } }] },
      'steps.0.question.answers is 1, not 2 to 4 answers',
    ],
    [
      { ...good, steps: [{ ...step, question: { text: { en: '?' }, answers: [answers[0], answers[0]] } }] },
      'steps.0.question.answers is 0, not one right answer',
    ],
  ])) {
    const found = mistakesInLecture(wrong, ids);
    assert.ok(
      found.some((each) => (typeof told === 'string' ? each === told : told.test(each))),
      `${found.join('\n')}\n  instead of ${told}`,
    );
  }
});

test('what is no file of a lecture is told, whatever it is', () => {
  const told = (/** @type {string} */ content) => {
    const read = readLecture(content, ids);
    return 'mistakes' in read ? (read.mistakes[0] ?? '') : '';
  };
  assert.match(told('not json'), /^the file is not JSON: /);
  assert.match(told('x'.repeat(1_000_001)), /^the file has 1000001 letters, at most 1000000 are read$/);
  for (const content of ['[]', '1', 'null', '{}', '{"lecture":1,"title":{"en":"x"},"steps":{}}'])
    assert.ok(told(content), content);
});
