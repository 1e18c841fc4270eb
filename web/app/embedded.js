// The page as an embed: what the page around may ask of it.

import { encodeLink } from '../address/link.js';
import { noticeText } from '../panels/notice.js';
import { leaderOf, verdictOf } from '../panels/verdict.js';
import { change, sceneOf } from '../state/state.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

/**
 * @param {object} visit
 * @param {() => State} visit.now
 * @param {() => import('../kinds/kind.js').Answers} visit.answers
 * @param {() => number} visit.last
 * @param {(next: State) => void} visit.set
 * @param {(link: string, then: () => void) => void} visit.follow
 * @param {import('./actions.js').Actions} actions
 * @param {import('../words/i18n.js').Translate} text
 * @param {boolean} calm motion is reduced
 * @returns {Parameters<typeof import('../embed/frame/embed.js').startEmbed>[1]}
 */
export function embedded({ now, answers, last, set, follow }, actions, text, calm) {
  const starts = !calm && now().playing;
  return {
    told() {
      const state = now();
      return {
        scene: state.scene,
        locale: state.locale,
        link: encodeLink({ ...state, playing: false }),
        values: answers().values,
        step: state.step,
        last: last(),
        playing: state.playing,
        verdict: verdictOf(sceneOf(state), answers(), leaderOf(sceneOf(state), state)).case,
      };
    },
    show: (link) =>
      new Promise((done) => {
        follow(link, () => {
          const { notice, locale } = now();
          done(notice ? noticeText(notice, sceneOf(now()), locale, text) : '');
        });
      }),
    play: () => {
      if (!now().playing) actions.togglePlay();
    },
    pause: () => set(change(now(), { playing: false })),
    goTo: actions.goTo,
    reset: actions.reset,
    startsItself: () => starts && now().prediction === null,
  };
}
