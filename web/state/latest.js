// The answer to the question of the moment: at once what can be told at once, then better and better, and given up when
// another question takes its place. Every change makes a new answer.

import { nextFrame } from './frames.js';

/**
 * @template Q a question
 * @template P what is answered on the way and in the end
 * @template A what is kept of it
 * @typedef {object} Source
 * @property {(question: Q) => A | undefined} [atOnce]
 * @property {(question: Q, watch: {signal: AbortSignal, progress(part: number, answer: P): void}) => Promise<P>} ask in parts, as the library does
 * @property {(before: A | undefined, answer: P, part: number, question: Q) => A} grown part: 0 … 1, 1 once it is whole
 */

/** Of questions whose answers are not whole yet. @type {Set<AbortSignal>} */
const open = new Set();

/** Whether more is to come by itself. */
export const moreToCome = () => open.size > 0;

/** Between two pictures of an answer that grows: drawing takes time from the Workers. */
const SHARPER_AFTER = 60;

/** The same for several answers that grow beside each other. */
const TOGETHER = 150;

/** Of several answers: called for all that has changed meanwhile, but at once where all are whole. @param {() => void} changed @returns {() => void} */
export function together(changed) {
  let waiting = false;
  return () => {
    if (!moreToCome()) return changed();
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      changed();
    }, TOGETHER);
  };
}

/** @param {() => void} action */
const soon = (action) => setTimeout(() => nextFrame(action), SHARPER_AFTER);

/**
 * @template Q, P, A
 * @param {Source<Q, P, A>} source
 * @param {() => void} changed called when more is known
 * @param {{quiet?: number, frame?: (action: () => void) => void}} [clock] milliseconds without a new question before it is asked
 */
export function latest({ atOnce, ask, grown }, changed, { quiet = 70, frame = soon } = {}) {
  let key = '';
  /** @type {A | undefined} */
  let known;
  let cancel = new AbortController();

  /** @param {Q} question @param {AbortSignal} signal */
  async function follow(question, signal) {
    let waiting = false;
    let whole = false;
    const show = (/** @type {number} */ part, /** @type {P} */ answer) => {
      waiting = false;
      if (signal.aborted || whole) return;
      whole = part === 1;
      if (whole) open.delete(signal);
      known = grown(known, answer, part, question);
      changed();
    };
    try {
      const answer = await ask(question, {
        signal,
        progress(part, answer) {
          if (waiting || part === 1) return;
          waiting = true;
          frame(() => show(part, answer));
        },
      });
      show(1, answer);
    } catch (error) {
      open.delete(signal);
      if (!signal.aborted) throw error;
    }
  }

  return {
    /** @param {Q | null | undefined} question none: what was asked is given up @returns {A | undefined} the best that is known of it now */
    want(question) {
      const asked = JSON.stringify(question ?? null);
      if (asked === key) return known;
      key = asked;
      cancel.abort();
      cancel = new AbortController();
      known = question ? atOnce?.(question) : undefined;
      if (question) {
        const { signal } = cancel;
        open.add(signal);
        signal.addEventListener('abort', () => open.delete(signal));
        setTimeout(() => {
          if (!signal.aborted) follow(question, signal);
        }, quiet);
      }
      return known;
    },
    now: () => known,
  };
}
