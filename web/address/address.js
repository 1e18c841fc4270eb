// The address bar: it always says what is on screen. A slider rewrites it; another scene is another page of the history.

import { throttle } from '../state/frames.js';
import { lessonOf } from '../state/lessons.js';
import { isLoading } from '../state/notice.js';
import { change } from '../state/state.js';
import { encodeLink, sceneLink } from './link.js';
import { writeQuery } from './query.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

/**
 * @param {string} said the scene that the query names, which a link need not say again; '' for none
 * @param {() => State} now
 * @param {(link: string) => void} keep what is on screen, to go on with another time
 */
export function createAddress(said, now, keep) {
  /** @param {Pick<State, "locale" | "profile" | "lecturing">} state @param {string} fragment */
  function addressOf(state, fragment) {
    const query = writeQuery(location.search, navigator.language, state);
    return `${location.pathname}${query}${fragment && `#${fragment}`}`;
  }

  /** @param {"replaceState" | "pushState"} way @param {State} state @param {string} [fragment] */
  function write(way, state, fragment = encodeLink(state, said)) {
    const address = addressOf(state, fragment);
    if (address === location.pathname + location.search + location.hash) return;
    try {
      history[way](null, '', address);
    } catch (error) {
      // Some frames may not write their address: the page works, only its link stays as it was.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  return {
    // But for what is still fetched, whose address stands already, and for what is only looked at.
    remember: throttle(() => {
      const state = now();
      if (isLoading(state.notice) || lessonOf(state.scene).kind.isPassing?.(state)) return;
      write('replaceState', state);
      keep(encodeLink(state, ''));
    }, 400),
    /** @param {State} left @param {State} next */
    turn(left, next) {
      write('replaceState', left);
      write('pushState', next);
    },
    /** What the next visit opens. @param {{scene?: string, locale?: State["locale"]}} wanted a scene may not have been fetched */
    leaveFor({ scene, locale }) {
      const state = now();
      const next = change(state, { locale: locale ?? state.locale });
      if (scene) write('replaceState', next, sceneLink(scene, said));
      else write('replaceState', next);
    },
    /** @param {State} state @returns {boolean} whether the address bar says it */
    says: (state) => encodeLink(state, said) === location.hash.slice(1),
  };
}
