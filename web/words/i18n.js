// Words: one Fluent bundle per language and scene, out of the words of the page (locales/), of the kind and of the scene.

import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

/** @typedef {"en" | "zh-CN"} Locale */
/** @typedef {(id: string, args?: Record<string, string | number>) => string} Translate */

/** @type {Locale[]} */
export const locales = ['en', 'zh-CN'];

/** No line of 2/λ ends after its slash: a word joiner follows. Only in the words themselves, as what is put into them may be markup. @param {string} words */
const unbroken = (words) => words.replace(/(?<!\/)\/(?=[^\s/])/g, '/\u2060');

/** A count is written as everywhere else, 1474 and not 1,474. @param {string | number} value */
const plain = (value) => (typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value);

const sources = {
  en: () => import('./locales/en.js'),
  'zh-CN': () => import('./locales/zh-CN.js'),
};

/** @param {Locale} locale @returns {Promise<string>} the words of the page */
export const commonWords = async (locale) => (await sources[locale]()).default;

/** Of Home, beside those of the page. */
export const homeSources = {
  en: () => import('./home/en.ftl?raw'),
  'zh-CN': () => import('./home/zh-CN.ftl?raw'),
};

/** @param {string | null | undefined} text as in a query or from the browser @returns {Locale | undefined} */
export function knownLocale(text) {
  const language = (text ?? '').toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale.split('-')[0] === language);
}

/**
 * @param {Locale} locale
 * @param {string[]} texts of .ftl files; none says again what another one says
 * @returns {Translate & { has(id: string): boolean }} throws an Error naming a missing message
 */
export function translator(locale, ...texts) {
  const bundle = new FluentBundle(locale, { useIsolating: false, transform: unbroken });
  const problems = texts.flatMap((text) => bundle.addResource(new FluentResource(text)));
  if (problems.length) throw new Error(`${locale}.ftl: ${problems.join('; ')}`);
  /** @type {Translate} */
  const translate = (id, args) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`${locale}.ftl has no message ${id}`);
    const shown = args && Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]));
    return bundle.formatPattern(message.value, shown, null);
  };
  return Object.assign(translate, { has: (/** @type {string} */ id) => bundle.hasMessage(id) });
}
