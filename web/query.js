// The query of the address: how the page is shown. Unknown parameters are ignored.

import { matchLocale } from './i18n.js';
import { profiles } from './theme.js';

/**
 * @param {string} search
 * @param {string} browserLanguage
 * @returns {{locale: import('./i18n.js').Locale, profile: import('./theme.js').Profile, scene: string | null, embed: boolean, autoplay: boolean, speed: number | null, notice: import('./state.js').Notice | null}}
 */
export function readQuery(search, browserLanguage) {
  const query = new URLSearchParams(search);
  const asked = query.get('colorProfile');
  const profile = profiles.find((name) => name === asked);
  const notice =
    asked !== null && !profile
      ? { name: 'colorProfile', value: asked, allowed: profiles.join(', '), used: 'default' }
      : null;
  return {
    locale: matchLocale(query.get('locale') ?? browserLanguage),
    profile: profile ?? 'default',
    scene: query.get('scene'),
    embed: query.has('embed'),
    autoplay: query.get('autoplay') !== 'false',
    speed: query.has('speed') ? Number(query.get('speed')) : null,
    notice,
  };
}
