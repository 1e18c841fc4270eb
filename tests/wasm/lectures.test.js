// Every sentence of every lecture is run through the core: what stands in it is what the state that the step runs comes to.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchLecture } from '../../web/app/lecture/fetch_lecture.js';
import { noticeOf, runState, standingState } from '../../web/app/lecture/step_state.js';
import { lectures } from '../../web/lectures/index.js';
import { scenes } from '../../web/scenes/index.js';
import { agrees } from '../../web/state/agreement.js';
import { measuredFor } from '../../web/state/claims.js';
import { claimOf, lectureOf, sentenceOf } from '../../web/state/lectures.js';
import { lessonOf } from '../../web/state/lessons.js';
import { questionNow } from '../../web/state/prediction.js';
import { change, sceneOf } from '../../web/state/state.js';
import { stateOf, wholeOf, wordsOf } from '../web/lessons.js';
import { lab } from './lab.js';

/** @typedef {import('../../web/lectures/lecture.js').Step} Step */

/** @param {Step} step @param {import('../../web/state/state.js').State} state */
const answersTo = (step, state) => wholeOf(lessonOf(step.scene).kind.settle?.(state, lab) ?? state, lab);

/** @param {Step} step @param {Pick<import('../../web/lectures/lecture.js').Measured, "measured" | "runner" | "equals" | "tolerance">} number @param {import('../../web/state/state.js').State} state */
async function holds(step, { measured, runner, equals, tolerance }, state) {
  const answers = await answersTo(step, state);
  const { kind } = lessonOf(step.scene);
  const value = measuredFor({ measured, ...(runner ? { runner } : {}) }, answers, kind);
  const { standardErrors = {} } = /** @type {any} */ (kind.record(answers, runner));
  if (typeof equals === 'number')
    assert.ok(
      agrees(Number(value), equals, tolerance, standardErrors[measured]),
      `${measured} of ${runner} is ${value}, not ${equals}`,
    );
  else assert.equal(value, equals, measured);
}

for (const id of [...lectures, ...scenes].map((each) => each.id)) {
  await fetchLecture(id);
  const { steps } = lectureOf(id);
  for (const [i, step] of steps.entries())
    test(`${id}, step ${i + 1}: ${step.scene}`, async () => {
      const base = stateOf(step.scene);
      assert.equal(noticeOf(step, base), null);
      const state = runState(step, base);
      const { predict, claims } = lessonOf(step.scene).scene;
      const claim =
        claimOf(step) ?? (step.question === 'predict' ? claims.find((each) => each.id === predict?.claim) : undefined);
      assert.ok(claim || Object.keys(step.numbers ?? {}).length > 0, 'nothing in it is run');
      if (claim) await holds(step, claim, state);
      for (const number of Object.values(step.numbers ?? {}))
        await holds(
          step,
          number,
          number.link === undefined ? state : runState({ scene: step.scene, link: number.link }, base),
        );
      for (const view of step.view ? [step.view] : []) assert.ok(sceneOf(state).stage.flat().includes(view), view);
      for (const locale of /** @type {const} */ (['en', 'zh-CN'])) {
        const text = await wordsOf(locale, step.scene);
        const sentence = sentenceOf(step, locale, text);
        assert.match(sentence, /\S/);
        assert.doesNotMatch(sentence, /[{}–]$|\{/);
        const lecturing = { id, at: i, curtain: /** @type {const} */ (''), panel: false };
        const question = questionNow(change(state, { lecturing, locale }), text);
        if (!step.question) continue;
        assert.ok(question);
        assert.equal(question.answers.filter(({ right }) => right).length, 1);
        for (const { right, reveals } of question.answers) assert.equal(reveals === '', right);
        // Before it is run nothing on the screen is the answer.
        const before = standingState(step, base);
        assert.ok(before.step > 0 || JSON.stringify(before.values) === JSON.stringify(state.values));
      }
    });
}
