// The gear of a scene that finds critical points.

import formulas from '../critical_verdicts.tex.js';
import { criticalVerdict } from '../panels/critical_verdict.js';

export { isStale, settle } from '../chosen.js';
export { criticalActions } from '../critical_actions.js';
export { findingsOf, findingsRecord, lastWithin, probeAt } from '../findings.js';
export { criticalBeliefCards, criticalBeliefs } from '../panels/critical_beliefs.js';
export { criticalPanel } from '../panels/critical_lab.js';
export { formulas };
export const verdicts = { critical: criticalVerdict };
