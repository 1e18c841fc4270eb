// The scene's own question, in the place of its controls while it is asked, with what it comes to.

import { claimText } from '../../state/claims.js';
import { draws, questionNow } from '../../state/prediction.js';
import { questionPanel } from './question.js';

/**
 * @param {import('../../state/state.js').State} state
 * @param {import('../../scenes/scene.js').Scene} scene
 * @param {Parameters<typeof questionPanel>[4]} actions
 * @param {import('../../words/i18n.js').Translate} text
 * @returns {unknown} null while nothing is asked
 */
export function asked(state, { claims, predict }, actions, text) {
  const question = questionNow(state, text);
  if (!state.prediction || !question) return null;
  const claim = claims.find(({ id }) => id === predict?.claim);
  const truth = claim ? claimText(claim, typeof claim.equals === 'number' ? claim.equals : null, text) : '';
  return questionPanel(question, state.prediction, truth, draws(state), actions, text);
}
