// Links to hand out: the state as it is, as a page or as an embed, with what a teacher leaves out or fixes for the class.

import { encodeLink } from './link.js';
import { bareEmbed } from './query.js';

/**
 * @typedef {object} Choice
 * @property {"start" | "step"} at where the run stands when it opens: at its start, playing, or held at the step of the moment
 * @property {boolean} embed without the page around it
 * @property {string} [locale] '' for the reader's own; the address's if left out
 * @property {string} [profile] the address's if left out
 * @property {import('../state/limits.js').Limits} [limits] the state's if left out
 */

/** What of an address belongs to one way to show the page, and not to what is shown. */
const passing = ['embed', 'host', 'scene', 'autoplay', 'speed', 'presenter', 'lecture', 'lesson', 'step', 'predict'];

/**
 * @param {string} page its address
 * @param {import('../state/state.js').State} state
 * @param {Choice} choice
 * @returns {string} '' where the page has no address of its own
 */
export function shareLink(page, state, { at, embed, locale, profile, limits = state.limits }) {
  if (!/^(https?|file):/.test(page)) return '';
  const url = new URL(page);
  const query = url.searchParams;
  for (const name of passing) query.delete(name);
  /** @type {(name: string, value: string | undefined) => void} */
  const say = (name, value) => {
    if (value) query.set(name, value);
    else if (value === '') query.delete(name);
  };
  say('locale', locale);
  say('colorProfile', profile === 'default' ? '' : profile);
  say('controls', limits.controls?.join() ?? '');
  say('hide', limits.hide.join());
  say('freeze', limits.freeze.join());
  if (embed) query.set('embed', '');
  query.set('scene', state.scene);
  const step = at === 'step' ? state.step : 0;
  url.hash = encodeLink({ ...state, step, playing: false }, state.scene);
  return bareEmbed(url.href.replaceAll('%2C', ','));
}
