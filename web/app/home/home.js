// Home: the chapters with their scenes, what the address opens where it names none.

import { render } from 'lit-html';
import { lastPlace } from '../../address/last_place.js';
import { writeQuery } from '../../address/query.js';
import { homePage } from '../../panels/home/home_page.js';
import { scenes } from '../../scenes/index.js';
import { commonWords, homeSources, locales, translator } from '../../words/i18n.js';
import { profiles } from '../../words/theme.js';
import { createSearch } from './search.js';
import { createThumbnails } from './thumbnails.js';

/** @param {import('../../words/i18n.js').Locale} locale */
async function fetchText(locale) {
  const [common, own] = await Promise.all([commonWords(locale), homeSources[locale]()]);
  return translator(locale, common, own.default);
}

/** @template T @param {readonly T[]} all @param {T} now @returns {T} the one after it, or the first */
const after = (all, now) => /** @type {T} */ (all[(all.indexOf(now) + 1) % all.length]);

/**
 * @param {HTMLElement} root
 * @param {ReturnType<typeof import('../parts.js').createParts>} parts
 * @param {import('../../address/link.js').Base} opening
 * @param {boolean} calm motion is reduced
 */
export async function openHome(root, parts, opening, calm) {
  let page = { locale: opening.locale, profile: opening.profile, sought: '', left: lastPlace() };
  let text = await fetchText(page.locale);
  /** Whose words are here, by scene and language. @type {Set<string>} */
  const arrived = new Set();
  const search = createSearch();
  const thumbnails = createThumbnails(
    parts,
    () => ({ ...opening, locale: page.locale, profile: page.profile }),
    calm,
    (scene, locale) => {
      arrived.add(`${scene} ${locale}`);
      show();
    },
  );

  /** @param {string} scene @returns {string} '' until its words are here */
  const glimpse = (scene) => (arrived.has(`${scene} ${page.locale}`) ? parts.words(page.locale, scene)('glimpse') : '');

  const actions = {
    nextLocale: async () => {
      const locale = after(locales, page.locale);
      text = await fetchText(locale);
      change({ locale });
    },
    nextProfile: () => change({ profile: after(profiles, page.profile) }),
    seek: async (/** @type {string} */ sought) => {
      page = { ...page, sought };
      await search.ready();
      show();
    },
  };

  function show() {
    const found = new Set(scenes.map(({ id }) => id).filter((id) => search.finds(id, page.sought)));
    render(homePage(page, found, glimpse, actions, text), root);
    thumbnails.show([...root.querySelectorAll('canvas')]);
  }

  /** @param {Partial<typeof page>} more */
  function change(more) {
    page = { ...page, ...more };
    dress();
    show();
    thumbnails.dress();
  }

  /** Language, colours and title of the page, and its address. */
  function dress() {
    document.documentElement.lang = page.locale;
    document.documentElement.dataset.profile = page.profile;
    document.title = text('app-title');
    const { locale, profile } = page;
    const query = writeQuery(location.search, navigator.language, { locale, profile, lecturing: null });
    if (query === location.search) return;
    try {
      history.replaceState(null, '', location.pathname + query);
    } catch (error) {
      // Some frames may not write their address: the links of the page carry language and profile all the same.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  root.textContent = '';
  root.setAttribute('data-home', '');
  dress();
  show();
  // An address that names a scene was typed over this one.
  window.addEventListener('hashchange', () => location.reload());
  // Back from a scene, which has become the last place.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) change({ left: lastPlace() });
  });
}
