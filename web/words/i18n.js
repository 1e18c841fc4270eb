// Words: one Fluent bundle per language, strings in locales/*.ftl and nowhere else.

import { FluentBundle, FluentResource } from '@fluent/bundle';

/** @typedef {"en" | "zh-CN"} Locale */
/** @typedef {(id: string, args?: Record<string, string | number>) => string} Translate */

/** @type {Locale[]} */
export const locales = ['en', 'zh-CN'];

/** @param {string | null | undefined} text as in a query or from the browser @returns {Locale | undefined} */
export function knownLocale(text) {
  const language = (text ?? '').toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale.split('-')[0] === language);
}

/**
 * @param {Locale} locale
 * @param {string} source text of its .ftl file
 * @returns {Translate & { has(id: string): boolean }} throws an Error naming a missing message
 */
export function translator(locale, source) {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const problems = bundle.addResource(new FluentResource(source));
  if (problems.length) throw new Error(`${locale}.ftl: ${problems.join('; ')}`);
  /** @type {Translate} */
  const translate = (id, args) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`${locale}.ftl has no message ${id}`);
    return bundle.formatPattern(message.value, args, null);
  };
  return Object.assign(translate, { has: (/** @type {string} */ id) => bundle.hasMessage(id) });
}
