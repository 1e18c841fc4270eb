// The address bar: it always says what is on screen. A slider rewrites it; another scene is another page of the history.

import { isLoading } from '../app/errands.js';
import { throttle } from '../state/frames.js';
import { change, sceneDefaults } from '../state/state.js';
import { decodeLink, encodeLink } from './link.js';
import { writeQuery } from './query.js';

/** @typedef {Readonly<import('../state/state.js').State>} State */

/** @param {State} opening what the address opens without a fragment @param {() => State} now */
export function createAddress(opening, now) {
  /** @param {State} state */
  function addressOf(state) {
    const fragment = encodeLink(state, opening.scene);
    const query = writeQuery(location.search, navigator.language, state);
    return `${location.pathname}${query}${fragment && `#${fragment}`}`;
  }

  /** @param {"replaceState" | "pushState"} way @param {State} state */
  function write(way, state) {
    const address = addressOf(state);
    if (address === location.pathname + location.search + location.hash) return;
    try {
      history[way](null, '', address);
    } catch (error) {
      // Some frames may not write their address: the page works, only its link stays as it was.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  return {
    /** @param {State} [base] @returns {State} what the fragment asks for, unproved */
    read: (base = opening) =>
      decodeLink(location.hash, change(opening, { locale: base.locale, profile: base.profile, notice: base.notice })),
    // But for what is still fetched, whose address stands already, and for a pixel that is only pointed at.
    remember: throttle(() => {
      const state = now();
      if (!isLoading(state.notice) && !state.probe) write('replaceState', state);
    }, 400),
    /** @param {State} left @param {State} next */
    turn(left, next) {
      write('replaceState', left);
      write('pushState', next);
    },
    /** What the next visit opens. @param {Partial<import('../app/parts.js').Wanted>} wanted */
    leaveFor({ scene, locale }) {
      const state = now();
      write('replaceState', change(state, { ...(scene ? sceneDefaults(scene) : {}), locale: locale ?? state.locale }));
    },
    /** @param {State} state @returns {boolean} whether the address bar says it */
    says: (state) => encodeLink(state, opening.scene) === location.hash.slice(1),
  };
}
