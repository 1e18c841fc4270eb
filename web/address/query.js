// The query of the address: how the page is shown. Unknown parameters are ignored: hosts add their own; but not the page's
// own ones, given twice or with the `amp;` of an address that was written for HTML.

import { lectures } from '../lectures/index.js';
import { sceneEntry, scenes } from '../scenes/index.js';
import { OWN } from '../state/lectures.js';
import { noLimits } from '../state/limits.js';
import { tell } from '../state/notice.js';
import { knownLocale } from '../words/i18n.js';
import { profiles } from '../words/theme.js';
import { speeds } from './link.js';
import { numberIn } from './number_in.js';

const own = [
  'locale',
  'colorProfile',
  'scene',
  'embed',
  'host',
  'controls',
  'hide',
  'freeze',
  'autoplay',
  'speed',
  'lecture',
  'lesson',
  'predict',
];

/** What of the query says what is shown, rather than how: without any of it, and without a fragment, the address is that of Home. */
export const ofWhatIsShown = [
  ...['scene', 'embed', 'host', 'controls', 'hide', 'freeze', 'autoplay', 'speed', 'lecture', 'lesson', 'presenter'],
  ...['step', 'predict', 'valuesVisible', 'teacher', 'speaker'],
];

/** @param {string} text @returns {string[] | undefined} */
const names = (text) => (/^\w*(,\w+)*$/.test(text) ? text.split(',').filter(Boolean) : undefined);

/** @param {string} text @returns {string | undefined} */
const origin = (text) => (URL.canParse(text) && new URL(text).origin === text ? text : undefined);

/**
 * @param {string} search
 * @param {string} browserLanguage
 * @returns {{locale: import('../words/i18n.js').Locale, profile: import('../words/theme.js').Profile, scene: string, embed: boolean, host: string, limits: import('../state/limits.js').Limits, autoplay: boolean, speed: number,
 *   home: boolean, homeScreen: boolean, said: string, predict: boolean, valuesVisible: boolean, presenter: boolean, lecture: string, lectureStep: number, instead: "" | "teacher" | "speaker", notice: import('../state/notice.js').Notice | null}}
 *   home: without a fragment it opens Home; homeScreen: there is a Home to go to; said: the scene that it names, '' for none;
 *   presenter: a lecture is given, that of the scene if none is named; lectureStep: index of its step; instead: what is shown in place
 *   of the scene
 */
export function readQuery(search, browserLanguage) {
  const query = new URLSearchParams(search);
  /** @type {import('../state/notice.js').Notice | null} */
  let notice = null;
  /** @template T @template D @param {string} name @param {(text: string) => T | undefined} accept @param {D} used @param {string} [message] @returns {T | D} */
  const read = (name, accept, used, message = 'notice-value') => {
    const text = query.get(name);
    if (text === null) return used;
    const value = accept(text);
    if (value === undefined) notice = tell(notice, { message, name, value: text, used: String(used) });
    return value ?? used;
  };
  for (const name of own) {
    if (query.getAll(name).length > 1) notice = tell(notice, { name, message: 'notice-twice' });
    if (query.has(`amp;${name}`)) notice = tell(notice, { name: `amp;${name}`, message: 'notice-unknown' });
  }
  const home = scenes[0]?.id ?? '';
  const lectureId = (/** @type {string} */ text) => lectures.find(({ id }) => id === text)?.id ?? sceneEntry(text)?.id;
  const scene = read('scene', (text) => sceneEntry(text)?.id, home);
  const homeScreen = query.get('homeScreen') !== 'false';
  const lecture = read('lecture', lectureId, '', 'notice-plain') || read('lesson', lectureId, '', 'notice-plain');
  const presenter = lecture !== '' || (query.has('presenter') && query.get('presenter') !== 'false');
  return {
    locale: read('locale', knownLocale, knownLocale(browserLanguage) ?? 'en', 'notice-locale'),
    profile: read('colorProfile', (text) => profiles.find((name) => name === text), 'default'),
    scene,
    home: homeScreen && !ofWhatIsShown.some((name) => query.has(name)),
    homeScreen,
    said: query.has('scene') ? scene : '',
    embed: query.has('embed'),
    host: read('host', origin, '', 'notice-plain'),
    limits: {
      controls: read('controls', names, noLimits.controls, 'notice-plain'),
      hide: read('hide', names, noLimits.hide, 'notice-plain'),
      freeze: read('freeze', names, noLimits.freeze, 'notice-plain'),
    },
    autoplay: query.get('autoplay') !== 'false',
    speed: read('speed', (text) => speeds.find((speed) => speed === numberIn(text)), 1),
    predict: query.has('predict') && query.get('predict') !== 'false',
    valuesVisible: query.get('valuesVisible') !== 'false',
    presenter,
    lecture,
    lectureStep: presenter ? read('step', (text) => (/^[1-9]\d*$/.test(text) ? Number(text) : undefined), 1) - 1 : 0,
    instead: query.has('teacher') ? 'teacher' : query.has('speaker') ? 'speaker' : '',
    notice,
  };
}

/**
 * The query that opens the page in this language, profile and lecture again.
 * @param {string} search
 * @param {string} browserLanguage
 * @param {Pick<import('../state/state.js').State, "locale" | "profile" | "lecturing">} now
 * @returns {string} the same where it does already
 */
export function writeQuery(search, browserLanguage, { locale, profile, lecturing }) {
  const before = readQuery(search, browserLanguage);
  const query = new URLSearchParams(search);
  if (before.locale !== locale) query.set('locale', locale);
  if (before.profile !== profile) query.set('colorProfile', profile);
  writeLecture(query, lecturing);
  const next = bareEmbed(query.size > 0 ? `?${query}` : '');
  return next === bareEmbed(`?${new URLSearchParams(search)}`) ? search : next;
}

/** URLSearchParams writes an equals sign behind every name. @param {string} address */
export const bareEmbed = (address) => address.replace(/([?&])embed=(?=[&#]|$)/, '$1embed');

/** What was opened from a file has no address. @param {URLSearchParams} query @param {import('../state/state.js').State["lecturing"]} lecturing */
function writeLecture(query, lecturing) {
  for (const name of [
    'presenter',
    'lecture',
    'lesson',
    ...(query.has('lecture') || query.has('lesson') ? ['step'] : []),
  ])
    query.delete(name);
  if (!lecturing || lecturing.id === OWN) return;
  query.set('lecture', lecturing.id);
  query.set('step', String(lecturing.at + 1));
}
