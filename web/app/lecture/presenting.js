// What a lecture has beside the page: the time since it began, a halo round the pointer, and the speaker's window, which is
// told what is shown and what comes next, and sends keys back.

import { inLanguage } from '../../lectures/lecture.js';
import { everySecond } from '../../state/frames.js';
import { lectureOf, sentenceOf, stepNow } from '../../state/lectures.js';
import { questionNow } from '../../state/prediction.js';
import { openChannel } from './channel.js';

/** @typedef {Readonly<import('../../state/state.js').State>} State */
/** @typedef {import('../../words/i18n.js').Translate} Translate */

/**
 * @param {HTMLElement} root
 * @param {{nextLectureStep(): void, previousLectureStep(): void}} actions
 * @param {(locale: import('../../words/i18n.js').Locale, scene: string) => Translate} wordsOf
 */
export function createPresenting(root, actions, wordsOf) {
  let began = 0;
  let told = '';
  let moved = false;
  const channel = openChannel((message) => {
    if (message === 'next') actions.nextLectureStep();
    if (message === 'back') actions.previousLectureStep();
    if (message === 'hello') channel?.send(told);
  });

  everySecond((now) => {
    // Where the pointer rests it covers nothing.
    if (!moved) root.querySelector('.halo')?.removeAttribute('data-moving');
    moved = false;
    const clock = root.querySelector('#elapsed');
    if (!clock) began = now;
    else clock.textContent = minutesAndSeconds(now - began);
  });
  root.addEventListener('pointermove', ({ clientX, clientY }) => {
    const halo = /** @type {HTMLElement | null} */ (root.querySelector('.halo'));
    halo?.style.setProperty('translate', `${clientX}px ${clientY}px`);
    halo?.toggleAttribute('data-moving', true);
    moved = true;
  });

  return {
    openSpeaker: channel
      ? () => void window.open(speakerAddress(), 'descent-lab-speaker', 'popup,width=900,height=600')
      : null,
    /** @param {State} state @param {string} said what the page says now */
    show(state, said) {
      if (!channel || !state.lecturing) return;
      const message = JSON.stringify(noteOf(state, said, wordsOf));
      if (message === told) return;
      told = message;
      channel.send(told);
    },
  };
}

/** @param {number} milliseconds */
function minutesAndSeconds(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function speakerAddress() {
  const address = new URL(location.href);
  address.search = `?speaker&locale=${document.documentElement.lang}`;
  address.hash = '';
  return address.href;
}

/**
 * What the speaker reads.
 * @typedef {object} Note
 * @property {string} title
 * @property {string} place "3 / 15"
 * @property {string} said
 * @property {string} truth what the step comes to say
 * @property {{label: string, right: boolean, reveals: string}[]} answers
 * @property {string} next sentence of the next step
 */

/** @param {State} state @param {string} said @param {(locale: import('../../words/i18n.js').Locale, scene: string) => Translate} wordsOf @returns {Note} */
function noteOf(state, said, wordsOf) {
  const { lecturing, locale } = state;
  const { title, steps } = lectureOf(lecturing?.id ?? '');
  const at = lecturing?.at ?? 0;
  const [step, next] = [stepNow(state), steps[at + 1]];
  const text = wordsOf(locale, state.scene);
  return {
    title: inLanguage(title, locale),
    place: `${Math.min(at + 1, steps.length)} / ${steps.length}`,
    said,
    truth: step ? sentenceOf(step, locale, text) : '',
    answers: questionNow(state, text)?.answers ?? [],
    next: next ? firstOf(next, state, wordsOf) : '',
  };
}

/** What a step begins with, as far as the words of its scene are here. @param {import('../../lectures/lecture.js').Step} step @param {State} state @param {(locale: import('../../words/i18n.js').Locale, scene: string) => Translate} wordsOf */
function firstOf(step, { locale, scene }, wordsOf) {
  if (typeof step.question === 'object') return inLanguage(step.question.text, locale);
  if (step.before) return inLanguage(step.before, locale);
  if (step.scene !== scene) return step.text ? sentenceOf(step, locale, () => '') : step.scene;
  const text = wordsOf(locale, scene);
  if (step.question) return text(step.question === 'predict' ? 'predict' : `teacher-${step.question}`);
  return sentenceOf(step, locale, text);
}
