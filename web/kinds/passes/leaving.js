// The run from near the start of a slice, in all dimensions, and the step at which it has left.

/** @param {import('../kind.js').Lab} lab @param {import('./answers.js').PassNeeds} questions @returns {import('../runs/answers.js').RunAnswer} */
export function runOf(lab, { runners, landscape, plane, start, n }) {
  const [first] = runners;
  if (!first) throw new Error('a scene of passes needs a runner');
  // Of one dimension the axis is shown: what lies on it stays there.
  const [x = 0, y = 0] = start;
  const experiment = {
    ...first.experiment,
    landscape: n > 1 ? landscape : plane,
    start: n > 1 ? [x, y, ...new Array(n - 2).fill(0)] : [x, 0],
  };
  // What is measured of runs in general is not asked for: in a hundred dimensions it takes longer than all else.
  return {
    id: first.id,
    experiment,
    run: lab.simulate(experiment),
    theory: lab.theory({ ...experiment, landscape: plane, start: experiment.start.slice(0, 2) }),
    measured: /** @type {import('../../library/core.js').Quantities} */ ({}),
    modes: undefined,
  };
}

/** Null too where it never was inside. @param {import('../../library/core.js').Run} run @param {readonly [number, number, number]} within @returns {number | null} */
export function goneAt({ w, dim, steps }, [coordinate, least, most]) {
  for (let k = 0; k <= steps; k++) {
    const value = w[k * dim + coordinate] ?? Number.NaN;
    if (value < least || value > most) return k === 0 ? null : k;
  }
  return null;
}
