// Where the net that looks at all images is beside the edge of stability; or along epochs and gradients, who is ahead. Told of the
// step of the timeline that is shown.

import { compared } from '../../plot/nets/compared.js';
import { FRAMES, LEARNED, reaches, recordAt, sharpnessBy, updatesAt } from '../../plot/nets/course.js';
import { formatNumber } from '../../words/format.js';

/** At the edge: within this share of 2/η, around which the sharpness swings. */
const NEAR = 0.12;
/** Times the loss at the start, beyond which a net is lost. */
const LOST = 10;
/** Ahead: by more than so many standard errors. */
const ERRORS = 2;

/** @typedef {import('../kind.js').Verdict} Verdict */
/** @typedef {import('./answers.js').TrainingAnswers} Answers */
/** @typedef {{training: import('../../plot/nets/course.js').Training | undefined, record: number}} Now */

/** @type {Record<string, (answers: Answers) => Verdict>} */
export const verdicts = {
  batches({ nets, axis, edge, digits, at = FRAMES }) {
    const now = nets.map(({ batch, training }) => {
      const updates = updatesAt(axis, nets, batch, at);
      return { training, record: recordAt(training, updates), known: reaches(training, updates) };
    });
    const known = now.filter((net) => net.known).length;
    if (known < nets.length) return { case: 'learning', numbers: { known: String(known) } };
    const lost = now.find(hasDiverged);
    if (lost) return diverged(lost);
    if (axis === 'updates') return besideEdge(now.at(-1), edge);
    return whoIsAhead(compared(nets, axis, digits?.labels.subarray(LEARNED), at), nets[0]?.batch ?? LEARNED);
  },
};

/** Beyond any loss of a net that is on its way: also what is no number. @param {Now} net */
const hasDiverged = ({ training, record }) => !((training?.losses[record] ?? 0) <= LOST * (training?.losses[0] ?? 0));

/** @param {Now} net @returns {Verdict} */
const diverged = ({ training, record }) => ({
  case: 'diverged',
  numbers: { loss: formatNumber(training?.losses[record]), start: formatNumber(training?.losses[0]) },
});

/** @param {Now | undefined} net @param {number} edge 2/η @returns {Verdict} */
function besideEdge(net, edge) {
  const sharpness = sharpnessBy(net?.training, net?.record ?? -1) ?? Number.NaN;
  const off = sharpness / edge - 1;
  return {
    case: Math.abs(off) <= NEAR ? 'edge' : off < 0 ? 'below' : 'above',
    numbers: { sharpness: formatNumber(sharpness), edge: formatNumber(edge) },
  };
}

/** @param {import('../../plot/nets/compared.js').Compared | null} found @param {number} batch @returns {Verdict} */
function whoIsAhead(found, batch) {
  if (!found) return { case: 'learning', numbers: { known: '0' } };
  const { gap, error, accuracies, updates } = found;
  return {
    case: Math.abs(gap) <= ERRORS * error ? 'level' : gap > 0 ? 'ahead' : 'behind',
    numbers: {
      batch: String(batch),
      small: formatNumber(accuracies[0]),
      all: formatNumber(accuracies[1]),
      gap: formatNumber(gap),
      error: formatNumber(error, 2),
      updatesSmall: String(updates[0]),
      updatesAll: String(updates[1]),
    },
  };
}
