// What is wrong with the file of a lecture, as far as it can be told before its scenes are fetched: each mistake names the
// place, the value and what is allowed there.

import { count, each, either, fields, flag, list, number, oneOf, setting, text, word } from '../scenes/rules.js';
import { FORMAT } from './lecture.js';

/** @typedef {import('../scenes/rules.js').Rule} Rule */

const LONGEST_TEXT = 400;
const LARGEST_FILE = 1e6;
const MOST_STEPS = 200;

/** @type {Rule} */
function said(value, at, tell) {
  let wrong = false;
  fields({}, { en: text, 'zh-CN': text })(value, at, (...mistake) => {
    wrong = true;
    tell(...mistake);
  });
  if (wrong) return;
  if (Object.keys(value).length === 0) tell(at, value, 'a text in "en" or "zh-CN"');
  for (const [locale, words] of Object.entries(value))
    if (words.length > LONGEST_TEXT) tell(`${at}.${locale}`, words, `a text of at most ${LONGEST_TEXT} letters`);
}

const tolerance = either(
  oneOf('exact'),
  fields({ relative: number }),
  fields({ absolute: number }),
  fields({ standardErrors: number }),
);
/** @type {Rule} */
const nothingAtAll = (value, at, tell) => {
  if (value !== null) tell(at, value, 'null');
};
const measured = fields(
  { measured: word, equals: either(setting, nothingAtAll), tolerance },
  { runner: word, link: text, digits: count },
);
const asked = fields({ text: said, answers: list(fields({ text: said }, { right: flag, reveals: said })) });

/** @param {readonly string[]} scenes @returns {Rule} */
const stepOf = (scenes) =>
  fields(
    { scene: oneOf(...scenes) },
    {
      link: text,
      runs: text,
      claim: word,
      text: said,
      numbers: each(measured),
      before: said,
      question: either(word, asked),
      stop: count,
      view: word,
      strip: flag,
      minutes: number,
      keep: flag,
    },
  );

/**
 * @param {unknown} lecture
 * @param {readonly string[]} scenes ids of those there are
 * @returns {string[]} nothing where it is right
 */
export function mistakesInLecture(lecture, scenes) {
  /** @type {string[]} */
  const mistakes = [];
  /** @type {import('../scenes/rules.js').Tell} */
  const tell = (at, value, allowed) => mistakes.push(`${at || 'the file'} is ${shortened(value)}, not ${allowed}`);
  fields({
    lecture: (value, at, say) => {
      if (value !== FORMAT) say(at, value, `${FORMAT}, the version of this format`);
    },
    title: said,
    steps: list(stepOf(scenes)),
  })(lecture, '', tell);
  if (mistakes.length > 0) return mistakes;
  const { steps } = /** @type {import('./lecture.js').Lecture} */ (lecture);
  if (steps.length === 0 || steps.length > MOST_STEPS)
    tell('steps', steps.length, `a list of 1 to ${MOST_STEPS} steps`);
  for (const [i, step] of steps.entries()) checkStep(step, `steps.${i}`, tell);
  return mistakes;
}

/** @param {import('./lecture.js').Step} step @param {string} at @param {import('../scenes/rules.js').Tell} tell */
function checkStep(step, at, tell) {
  if (!step.text && !step.claim && step.question !== 'predict')
    tell(`${at}.text`, undefined, 'a text, or else a claim');
  if (step.keep && !step.text) tell(`${at}.keep`, true, 'given with a text of the step’s own');
  for (const [locale, words] of Object.entries(step.text ?? {}))
    for (const [, name = ''] of words.matchAll(/\{(\w+)\}/g))
      if (!step.numbers?.[name])
        tell(
          `${at}.text.${locale}`,
          `{${name}}`,
          `one of ${Object.keys(step.numbers ?? {}).join(', ') || 'no numbers'}`,
        );
  if (typeof step.question !== 'object') return;
  const { answers } = step.question;
  if (answers.length < 2 || answers.length > 4) tell(`${at}.question.answers`, answers.length, '2 to 4 answers');
  const right = answers.filter((answer) => answer.right).length;
  if (right !== 1) tell(`${at}.question.answers`, right, 'one right answer');
}

/** @param {string} content of a file @param {readonly string[]} scenes @returns {{lecture: import('./lecture.js').Lecture} | {mistakes: string[]}} */
export function readLecture(content, scenes) {
  if (content.length > LARGEST_FILE)
    return { mistakes: [`the file has ${content.length} letters, at most ${LARGEST_FILE} are read`] };
  /** @type {unknown} */
  let lecture;
  try {
    lecture = JSON.parse(content);
  } catch (error) {
    return { mistakes: [`the file is not JSON: ${error instanceof Error ? error.message : error}`] };
  }
  const mistakes = mistakesInLecture(lecture, scenes);
  return mistakes.length > 0 ? { mistakes } : { lecture: /** @type {import('./lecture.js').Lecture} */ (lecture) };
}

/** @param {unknown} value */
function shortened(value) {
  const written = JSON.stringify(value) ?? 'missing';
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
