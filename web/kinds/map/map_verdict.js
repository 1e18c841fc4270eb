// What became of the pixel that is taken: how its method fares with these parameters, or in which minimum its start ends.

import { letter } from '../../plot/map/map_marks.js';
import { basinAt } from '../../plot/map/outcomes.js';
import { digitsApart, formatNumber, formatPoint } from '../../words/format.js';
import boundaries from './boundaries.tex.js';

/** @type {Record<string, (answers: import('./map.js').MapAnswers) => import('../kind.js').Verdict>} */
export const mapVerdicts = {
  plane({ runs, plane, marks, values }) {
    const { id, experiment, theory, run } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const unit = marks.lrOneStep ?? 1;
    const lr = Number(experiment.optimizer.params?.lr);
    const [etaLambda, limit] = [lr / unit, (theory.lrLimit ?? 0) / unit];
    const digits = digitsApart(etaLambda, [limit]);
    const numbers = {
      etaLambda: formatNumber(etaLambda, digits),
      limit: formatNumber(limit, digits),
      steps: String(run.outcome.step),
    };
    const side = theory.regime === 'diverging' ? 'past' : theory.regime === 'two_cycle' ? 'edge' : 'within';
    const reason = boundaries[`${id}-${side}`];
    const optimum = values.etaLambda === marks.lrOptimal && values.beta === marks.betaOptimal;
    const waits = run.outcome.kind === 'running';
    const stable = waits ? 'waits' : optimum ? 'optimum' : (plane?.slows ?? 0) > 0 ? 'heavy' : 'light';
    return { case: { past: 'diverging', edge: 'edge', within: stable }[side], numbers, reason };
  },
  basin({ runs, plane, start }) {
    const { run } = /** @type {import('../runs/answers.js').RunAnswer} */ (runs[0]);
    const end = run.w.subarray(run.steps * run.dim);
    const basin = basinAt(plane?.basins ?? [], end[0] ?? 0, end[1] ?? 0);
    const { kind, step, period = 2 } = run.outcome;
    const numbers = {
      period: String(period),
      letter: letter(basin),
      steps: String(step),
      start: formatPoint(start),
      end: formatPoint(plane?.basins?.[basin]?.at ?? end),
    };
    if (kind === 'diverged') return { case: 'gone', numbers };
    if (kind === 'left_domain') return { case: 'left', numbers };
    if (kind === 'two_cycle' || kind === 'periodic') return { case: 'cycle', numbers };
    return { case: kind === 'running' ? 'waits' : basin < 0 ? 'elsewhere' : 'arrives', numbers };
  },
};
