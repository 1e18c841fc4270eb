// The words of a kind that lets one choose a landscape: its own, and those of the picker.

/** @typedef {Record<import('../../../words/i18n.js').Locale, () => Promise<{default: string}>>} Words */

/** @type {Words} */
const ofPicker = { en: () => import('./en.ftl?raw'), 'zh-CN': () => import('./zh-CN.ftl?raw') };

/** @param {Words} own @returns {Words} */
export function withPicker(own) {
  const both = async (/** @type {import('../../../words/i18n.js').Locale} */ locale) => {
    const texts = await Promise.all([own[locale](), ofPicker[locale]()]);
    return { default: texts.map((text) => text.default).join('\n') };
  };
  return { en: () => both('en'), 'zh-CN': () => both('zh-CN') };
}
