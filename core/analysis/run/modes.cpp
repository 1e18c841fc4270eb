#include "modes.hpp"

#include "local_model.hpp"
#include "runs/work.hpp"

namespace descent {

Modes modes(const Experiment& experiment) {
  const auto landscape = makeLandscape(experiment.landscape);
  requirePotential(*landscape, experiment.landscape.id);
  checkCount("steps", experiment.steps, 0, affordable(0.5 * landscape->dim() * landscape->dim(), maxSteps));
  const Run run = simulate(experiment);
  const auto model = localModel(*landscape, experiment.start);
  Modes result;
  if (!model) return result;
  result.eigenvalues = plainNumbers(model->curvature.values);
  for (int step = 0; step <= run.steps; ++step) {
    const Vector c = model->coordinates(run.at(step));
    result.coordinates.insert(result.coordinates.end(), c.begin(), c.end());
  }
  return result;
}

}  // namespace descent
