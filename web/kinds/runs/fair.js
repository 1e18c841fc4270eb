// Runners with settings under which they compare, where the scene wants that.

/** @typedef {import('./needs.js').Needs["runners"]} Runners */

/**
 * @param {import('../../library/core.js').Lab} lab
 * @param {import('./scene.js').RunsScene} scene of a quadratic
 * @param {Runners} runners
 * @param {number | undefined} lr what η, or effective step, they share
 * @returns {Runners}
 */
export function fairRunners(lab, { fair }, runners, lr) {
  const [first] = runners;
  if (!fair || fair === 'own' || !first) return runners;
  const { landscape } = first.experiment;
  const { eigenvalues = [1] } = lab.theory({ landscape, optimizer: { id: 'gradient_descent' } });
  const optimizers = lab.fairSettings({
    optimizers: runners.map(({ experiment }) => experiment.optimizer),
    fairness: fair,
    lowest: Math.min(...eigenvalues),
    highest: Math.max(...eigenvalues),
    ...(lr === undefined ? {} : { lr }),
  });
  return runners.map(({ id, experiment }, i) => ({
    id,
    experiment: { ...experiment, optimizer: optimizers[i] ?? experiment.optimizer },
  }));
}
