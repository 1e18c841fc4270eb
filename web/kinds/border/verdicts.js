// What the border is in the part that is zoomed into: a line, or more than one.

import { formatNumber, formatSetting } from '../../words/format.js';
import { magnification } from './film.js';
import { dimensionAt } from './rows.js';

/** A line is measured as 1 within this. */
const LINE = 0.1;

/** @type {Record<string, (answers: import('./answers.js').BorderAnswers) => import('../kind.js').Verdict>} */
export const verdicts = {
  border({ scene, target, near }) {
    const dimension = dimensionAt(near, 0);
    const [coarse, fine] = near ?? [];
    const numbers = {
      times: formatSetting(magnification(scene.whole, target)),
      coarse: String(coarse?.boxes ?? 0),
      fine: String(fine?.boxes ?? 0),
      dimension: formatNumber(dimension),
    };
    if (!coarse || !fine) return { case: 'counting', numbers };
    if (dimension === null) return { case: 'none', numbers };
    return { case: dimension > 1 + LINE ? 'rough' : 'line', numbers };
  },
};
