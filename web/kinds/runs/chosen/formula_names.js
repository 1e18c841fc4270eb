// What the names of a typed formula are, in words: its parameters, and the variables that are not called x and y.

/** @typedef {import('../../../library/core.js').FormulaInfo} FormulaInfo */
/** @typedef {import('../../../words/i18n.js').Translate} Translate */

/** @param {{mathml: string}} named */
const printed = ({ mathml }) => `<math>${mathml}</math>`;

/** @param {FormulaInfo} info @param {Translate} text @returns {string} markup: sentences with the names as MathML; empty where all is as usual */
export const namesSaid = (info, text) =>
  text('formula-names', { variables: variablesSaid(info, text), parameters: parametersSaid(info, text) }).trim();

/** @param {FormulaInfo} info @param {Translate} text */
function variablesSaid({ variables }, text) {
  if (variables.every(({ id, name }) => id === name)) return '';
  const [first = '', second = ''] = variables.map(printed);
  return variables.length === 1
    ? text('formula-variable', { name: first })
    : text('formula-variables', { first, second });
}

/** @param {FormulaInfo} info @param {Translate} text */
function parametersSaid({ params }, text) {
  const names = params.map(printed);
  const last = names.pop();
  if (last === undefined) return '';
  return names.length === 0
    ? text('formula-parameter', { name: last })
    : text('formula-parameters', { names: names.join(text('notice-comma')), last });
}
