// What the probe stands on, and the rule that decided it.

import { cleaned } from '../../plot/critical/curvatures.js';
import { formatNumber, superscript } from '../../words/format.js';

/** Of one variable: no way across a valley or a ridge. */
const FLAT = ['flat', 'valley', 'ridge'];
/** Times the size of the view. */
const FAR = 10;

/** @param {import('./critical_lab.js').CriticalAnswers} answers @returns {import('../kind.js').Verdict} */
export function criticalVerdict(answers) {
  const verdict = gone(answers) ?? ofTwo(answers);
  if (answers.start.length === 2) return verdict;
  const kind = verdict.case.startsWith('slope') ? 'slope' : verdict.case;
  return { ...verdict, case: `curve-${FLAT.includes(kind) ? 'flat' : kind}` };
}

/** Where a run that diverges has left the picture behind. @param {import('./critical_lab.js').CriticalAnswers} answers @returns {import('../kind.js').Verdict | null} */
function gone({ findings, runs, scene: { box } }) {
  const at = findings?.probe.at ?? [];
  const far = at.some((x, i) => Math.abs(x) > FAR * Math.max(...box.slice(2 * i, 2 * i + 2).map(Math.abs)));
  if (!far || runs[0]?.run.outcome.kind !== 'diverged') return null;
  return { case: 'gone', numbers: { size: formatNumber(Math.hypot(...at)) } };
}

/** @param {import('./critical_lab.js').CriticalAnswers} answers @returns {import('../kind.js').Verdict} */
function ofTwo({ findings }) {
  const probe = findings?.probe;
  if (!probe) return { case: 'undecided', numbers: {} };
  const { report, point } = probe;
  const [lowest = 0, highest = lowest] = cleaned(point && !point.line ? point.eigenvalues : report.eigenvalues);
  const numbers = {
    derivative: formatNumber(report.gradient[0]),
    slope: formatNumber(Math.hypot(...report.gradient)),
    lowest: formatNumber(lowest),
    highest: formatNumber(highest),
    term: point ? `${formatNumber(point.coefficient)} t${superscript(point.order)}` : '',
    order: String(point?.order ?? ''),
  };
  if (report.corner) return { case: 'corner', numbers };
  if (!point) {
    // Critical, and yet no point stands out: so is every other one.
    const everywhere = findings.critical.points.length === 0 ? 'flat' : 'undecided';
    const unfound = report.kind === 'degenerate' ? everywhere : report.kind;
    return { case: unfound === 'regular' ? bent(lowest, highest) : unfound, numbers };
  }
  if (point.rule === 'second_order') return { case: point.kind, numbers };
  if (point.rule === 'reduced' || point.rule === 'directions')
    return { case: point.type === 'inflection' ? 'inflection' : `${point.kind}-${point.rule}`, numbers };
  return { case: point.type, numbers };
}

/** How the ground curves under a point that is not critical. @param {number} lowest @param {number} highest */
function bent(lowest, highest) {
  if (lowest > 0) return 'slope-bowl';
  if (highest < 0) return 'slope-dome';
  if (lowest < 0 && highest > 0) return 'slope-mixed';
  return lowest === highest ? 'slope-straight' : 'slope-fold';
}
