// Parameters that a link sets but its formula does not have, as where a name has come to be read as factors.

import { tell } from '../../../state/notice.js';
import { change, changeOwn } from '../../../state/state.js';
import { PARAM } from './chosen_link.js';

/**
 * Leaves them out, each with a notice. Throws a FormulaError where the text is no formula.
 * @param {Readonly<import('../../../state/state.js').State>} state
 * @param {import('./chosen.js').Chosen} chosen
 * @param {import('../../../library/core.js').Lab} lab
 */
export function withoutForeign(state, chosen, lab) {
  if (chosen.text === undefined) return state;
  const known = lab.formulaInfo(chosen.text).params.map(({ id }) => id);
  const all = Object.entries(chosen.params);
  const foreign = all.filter(([name]) => !known.includes(name));
  const notice = foreign.reduce(
    (/** @type {import('../../../state/notice.js').Notice | null} */ told, [name, value]) =>
      tell(told, { message: 'notice-no-parameter', name: PARAM + name, value: String(value) }),
    state.notice,
  );
  const params = Object.fromEntries(all.filter(([name]) => known.includes(name)));
  return changeOwn(change(state, { notice }), { chosen: Object.freeze({ ...chosen, params }) });
}
