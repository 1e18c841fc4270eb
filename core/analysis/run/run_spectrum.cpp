// One small eigenproblem per row.
#include "run_spectrum.hpp"

#include "runs/work.hpp"

namespace descent {

RunSpectrum runSpectrum(const Experiment& experiment) {
  const auto landscape = makeLandscape(experiment.landscape);
  requirePotential(*landscape, experiment.landscape.id);
  const int n = landscape->dim();
  checkCount("steps", experiment.steps, 0, affordable(spectrumWork(*landscape), maxSteps));
  const Run run = simulate(experiment);
  RunSpectrum result{run.steps, n, {}, Tuning::none};
  result.eigenvalues.reserve(static_cast<size_t>(run.steps + 1) * n);
  Vector g(n);
  Matrix h(n, n);
  for (int step = 0; step <= run.steps; ++step) {
    landscape->hessian(run.at(step), g, h);
    const Spectrum curvature = spectrum(h);
    result.eigenvalues.insert(result.eigenvalues.end(), curvature.values.begin(), curvature.values.end());
  }
  const Optimizer optimizer = makeOptimizer(experiment.optimizer);
  // lrLimit is inversely proportional to the curvature.
  if (optimizer.rule.tuning && optimizer.rule.mode) {
    result.limit = optimizer.rule.tuning(optimizer.params.data(), 1, 1).lrLimit / optimizer.params[0];
  }
  return result;
}

}  // namespace descent
