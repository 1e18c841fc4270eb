// The scenes in the order of the lesson: what is known of each before it is opened. The rest is in its folder, fetched then.

/**
 * @typedef {object} Folder what is in the folder of a scene
 * @property {() => Promise<{default: import('./scene.js').Scene}>} data scene.js
 * @property {() => Promise<{default: Record<string, string>}>} formulas verdicts.tex.js, MathML once it is built
 * @property {Record<import('../words/i18n.js').Locale, () => Promise<{default: string}>>} words en.ftl and zh-CN.ftl
 */

/**
 * @typedef {object} SceneEntry
 * @property {string} id
 * @property {number} chapter
 * @property {Record<import('../words/i18n.js').Locale, string>} title
 * @property {Folder} folder
 */

/** @param {string} id @returns {Folder} */
const folder = (id) => ({
  data: () => import(`./${id}/scene.js`),
  formulas: () => import(`./${id}/verdicts.tex.js`),
  words: {
    en: () => import(`./${id}/en.ftl?raw`),
    'zh-CN': () => import(`./${id}/zh-CN.ftl?raw`),
  },
});

/** @param {string} id @param {number} chapter @param {string} en @param {string} zh @returns {SceneEntry} */
const entry = (id, chapter, en, zh) => ({ id, chapter, title: { en, 'zh-CN': zh }, folder: folder(id) });

export const scenes = [
  entry('learning_rate_regimes', 1, 'Five learning-rate regimes', '学习率的五种情形'),
  entry('flow_and_steps', 1, 'Flow and steps', '流与步'),
  entry('narrow_valley', 2, 'Zigzag in a narrow valley', '狭谷中的之字形'),
  entry('momentum_race', 2, 'The momentum race', '动量竞赛'),
  entry('stability_map', 2, 'The stability map', '稳定性地图'),
  entry('saddle_escape', 3, 'Escape from the saddle', '逃离鞍点'),
  entry('escape_race', 3, 'The escape race', '逃离竞赛'),
  entry('negative_curvature', 3, 'Along negative curvature', '沿负曲率方向'),
  entry('degenerate_saddles', 3, 'When the Hessian is silent', 'Hessian 说不出的鞍点'),
  entry('critical_point_lab', 3, 'Critical-point lab', '临界点实验室'),
  entry('gradient_noise', 4, 'Gradient noise', '梯度噪声'),
  entry('flat_and_sharp', 4, 'Flat and sharp minima', '平坦与尖锐的极小值点'),
  entry('batch_size', 4, 'Batch size', '批量大小'),
  entry('saddles_everywhere', 5, 'Saddles everywhere', '处处是鞍点'),
  entry('more_ways_down', 5, 'More ways down', '更多下降方向'),
  entry('bigger_nets', 5, 'Bigger nets, fewer traps', '网络越大，陷阱越少'),
  entry('wormhole', 5, 'The wormhole', '虫洞'),
  entry('mode_connectivity', 5, 'Mode connectivity', '模式连通性'),
  entry('spiral', 6, 'Forces that turn', '旋转的力'),
  entry('implicit_bias', 6, 'What descent chooses', '梯度下降的选择'),
  entry('chaos', 6, 'Chaos in gradient descent', '梯度下降中的混沌'),
  entry('fractal_boundary', 6, 'The border of training', '可训练的边界'),
  entry('wrong_side', 7, 'The wrong side', '走错了一侧'),
  entry('no_minimum', 7, 'Nowhere to arrive', '无处可到的损失'),
  entry('cliffs', 7, 'Cliffs and plateaus', '悬崖与高原'),
  entry('basins', 7, 'Basins of attraction', '吸引域'),
  entry('long_way_round', 7, 'The long way round', '绕远路'),
  entry('beyond_learning', 8, 'Beyond learning', '学习之外'),
  entry('playground', 9, 'Playground', '自由实验'),
];

/** @param {string} id @returns {SceneEntry | undefined} */
export function sceneEntry(id) {
  return scenes.find((scene) => scene.id === id);
}

/** @param {string} id @param {import('../words/i18n.js').Locale} locale */
export const titleOf = (id, locale) => sceneEntry(id)?.title[locale] ?? id;
