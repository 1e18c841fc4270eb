// The lectures that ship with the tool. A scene is a lecture of its own as well (lectureOfScene): ten minutes with a question
// and what to take home.

/**
 * @typedef {object} LectureEntry
 * @property {string} id as in ?lecture=
 * @property {Record<import('../words/i18n.js').Locale, string>} title
 * @property {() => Promise<{default: string}>} file
 */

/** @type {LectureEntry[]} */
export const lectures = [
  {
    id: 'how_descent_moves',
    title: { en: 'How gradient descent really moves', 'zh-CN': '梯度下降究竟怎样走' },
    file: () => import('./how_descent_moves.json?raw'),
  },
  {
    id: 'large_nets',
    title: { en: 'Why large nets are not trapped', 'zh-CN': '大网络为什么不会被困住' },
    file: () => import('./large_nets.json?raw'),
  },
  {
    id: 'surprises',
    title: { en: 'Three surprises', 'zh-CN': '三个意外' },
    file: () => import('./surprises.json?raw'),
  },
];

/** Scenes that open a class. */
export const openers = [
  'learning_rate_regimes',
  'narrow_valley',
  'saddle_escape',
  'bigger_nets',
  'wrong_side',
  'flat_and_sharp',
];
