// One kind made of several, for a scene whose tools are of different ones: whatever is asked goes to the kind of the tool that is shown.
// Its parts are those of kinds whose questions and answers hold the scene, and that keep nothing of their own.

/** @typedef {import('./kind.js').Kind} Kind */
/** @typedef {import('../scenes/scene.js').Scene} Scene */

/** What such a kind may have. */
const PARTS = [
  ...['id', 'fields', 'gives', 'needs', 'ask', 'last', 'verdicts', 'rows', 'record', 'explore', 'formula', 'tables'],
  ...['words', 'gestures'],
];

/** The kinds of a scene: its own, and those of its tools. @param {Scene} scene @returns {string[]} ids, each once */
export const kindsOf = ({ kind, tools = [] }) => [...new Set([kind, ...tools.map((tool) => tool.kind ?? kind)])];

/**
 * @param {Scene} scene
 * @param {Kind[]} kinds those of `kindsOf`, in its order
 * @returns {Kind}
 */
export function several(scene, kinds) {
  const [only] = kinds;
  if (only && kinds.length === 1) return only;
  for (const kind of kinds)
    for (const part of Object.keys(kind))
      if (!PARTS.includes(part))
        throw new Error(`${scene.id}: kind ${kind.id} has ${part}; kinds of tools have only ${PARTS.join(', ')}`);
  /** @param {{kind: string}} shown @returns {Kind} */
  const of = (shown) => /** @type {Kind} */ (kinds.find(({ id }) => id === shown.kind));
  const atTool = (/** @type {string} */ tool) =>
    of({ kind: scene.kind, ...scene.tools?.find(({ id }) => id === tool) });
  return {
    id: kinds.map(({ id }) => id).join('+'),
    of,
    fields: of(scene).fields,
    gives: [...new Set(kinds.flatMap(({ gives }) => gives))],
    needs: (state, lab) => atTool(state.tool).needs(state, lab),
    ask: (lab, questions) => of(questions.scene).ask(lab, questions),
    last: (shown, answers, hidden) => of(answers.scene).last(shown, answers, hidden),
    verdicts: Object.assign({}, ...kinds.map(({ verdicts }) => verdicts)),
    rows: (shown, answers, lab) => of(answers.scene).rows(shown, answers, lab),
    record: (answers, runner) => of(answers.scene).record(answers, runner),
    explore: (sight) => of(sight.answers.scene).explore(sight),
    formula: (sight) => of(sight.answers.scene).formula?.(sight) ?? '',
    tables: (answers, last, text) => of(answers.scene).tables?.(answers, last, text),
    words: { en: () => wordsOf(kinds, 'en'), 'zh-CN': () => wordsOf(kinds, 'zh-CN') },
    gestures: (page) => Object.assign({}, ...kinds.map(({ gestures }) => gestures?.(page))),
  };
}

/** @param {Kind[]} kinds @param {import('../words/i18n.js').Locale} locale */
async function wordsOf(kinds, locale) {
  const all = await Promise.all(kinds.map(({ words }) => words?.[locale]()));
  return { default: all.map((words) => words?.default ?? '').join('\n') };
}
