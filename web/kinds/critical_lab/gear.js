// The gear of a scene that finds critical points.

import { criticalVerdict } from './critical_verdict.js';
import formulas from './critical_verdicts.tex.js';

export { isStale, settle } from './chosen.js';
export { criticalActions } from './critical_actions.js';
export { criticalBeliefCards, criticalBeliefs } from './critical_beliefs.js';
export { criticalPanel } from './critical_lab.js';
export { findingsOf, findingsRecord, lastWithin, probeAt } from './findings.js';
export { formulas };
export const verdicts = { critical: criticalVerdict };
