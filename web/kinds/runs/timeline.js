// Where the timeline of a scene of runs ends.

const AFTER_ESCAPE = 3;
const WITHOUT_ESCAPE = 60;
const AFTER_REST = 1.15;

/**
 * The last step of the timeline: all that was simulated, or a little more than the slowest escape.
 * @param {import('../kind.js').Scene} scene
 * @param {import('./answers.js').RunsAnswers} answers
 * @param {readonly string[]} hidden
 * @returns {number}
 */
export function timelineEnd(scene, answers, hidden) {
  const shown = answers.runs.filter((run) => !hidden.includes(run.id));
  const recorded = Math.max(1, ...shown.map(({ run }) => run.steps));
  if (scene.until === 'all') return recorded;
  if (scene.until === 'view') return Math.max(1, ...shown.map(({ run }) => restOf(run, scene.box)));
  if (scene.until === 'rest') {
    const decided = shown.map(({ run }) =>
      run.outcome.kind === 'running' ? run.steps : Math.ceil(run.outcome.step * AFTER_REST),
    );
    return Math.max(1, Math.min(recorded, Math.max(...decided)));
  }
  if (scene.until === 'arrival') {
    const arrivals = shown.map(({ run, measured }) => measured.arrivalStep ?? run.steps);
    return Math.max(1, Math.min(recorded, Math.max(...arrivals, 0) + AFTER_ESCAPE));
  }
  const escapes = shown.map(({ measured }) => measured.escapeStep).filter((step) => typeof step === 'number');
  if (shown.some(({ measured, theory }) => measured.escapeStep === undefined && theory.escapeStep)) return recorded;
  return escapes.length ? Math.min(recorded, Math.max(...escapes) + AFTER_ESCAPE) : Math.min(recorded, WITHOUT_ESCAPE);
}

/** The step at which a run has come to rest, or a little after it left the view for good. @param {import('../../library/core.js').Run} run @param {readonly number[]} box */
function restOf({ w, dim, steps, outcome }, [x0 = 0, x1 = 0, y0 = 0, y1 = 0]) {
  if (outcome.kind === 'converged' || outcome.kind === 'critical_point') return outcome.step;
  let last = steps;
  const outside = (/** @type {number} */ k) => {
    const [x = 0, y = y0] = w.subarray(dim * k, dim * (k + 1));
    return x < x0 || x > x1 || y < y0 || y > y1;
  };
  while (last > 0 && outside(last)) last -= 1;
  return Math.min(steps, last + AFTER_ESCAPE);
}
