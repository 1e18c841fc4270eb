// Walker after walker; and sums of squares of the rule's answers to one unit of noise.
#include "settling.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/points/stationary.hpp"
#include "analysis/random/noise_response.hpp"
#include "analysis/run/roots.hpp"
#include "cloud.hpp"
#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

// Var x[n], n = 0 … steps, then that of the end.
struct Variances {
  std::vector<double> byStep;
  double stationary;
};

Variances variancesAlong(const Optimizer& optimizer, double lambda, int steps) {
  const Mode mode = optimizer.rule.mode(optimizer.params.data(), lambda);
  const double size = std::abs(roots(mode.trace, mode.det).dominant);
  NoiseResponse response(optimizer, lambda);
  const double unit = optimizer.noise * optimizer.noise;
  Variances result{{0}, 0};
  double sum = 0;
  const bool stable = size < 1;
  // Answers shrink by that factor a step; next to a double root they first grow.
  const double settled = stable ? std::min<double>(maxSteps, 40 + 80 / -std::log(std::max(size, 1e-9))) : 0;
  for (int n = 1; n <= std::max<double>(steps, settled); ++n) {
    const double h = response.next();
    sum += h * h;
    if (n <= steps) result.byStep.push_back(unit * sum);
  }
  result.stationary = stable || unit == 0 ? unit * sum : std::numeric_limits<double>::infinity();
  return result;
}

}  // namespace

SettlingCloud settlingCloud(const SettlingQuestion& question, int first, int count) {
  const Experiment& experiment = question.experiment;
  const auto landscape = makeLandscape(experiment.landscape);
  const Optimizer optimizer = optimizerOf(experiment);
  check(experiment, *landscape, optimizer);
  checkCount("walkers", question.walkers, 1, 1000000);
  checkCount("first", first, 0, question.walkers - 1);
  checkCount("count", count, 1, question.walkers - first);
  checkCount("steps", experiment.steps, 1, affordable(stepWork(*landscape, optimizer) * count, maxSteps));
  checkCount("every", question.every, 1, experiment.steps);
  const int dim = landscape->dim();
  SettlingCloud result{experiment.steps / question.every + 1, count, dim, {}};
  const long long numbers = static_cast<long long>(result.frames) * question.walkers * dim;
  if (numbers > maxCloudNumbers) {
    refuse("too_large", {"every"}, {question.every}, {"so many steps that frames·walkers·dim ≤ ", maxCloudNumbers});
  }
  result.positions.resize(static_cast<size_t>(result.frames) * count * dim);
  const double far = divergenceBound(asVector(experiment.start));
  for (int i = 0; i < count; ++i) {
    Stepper run(*landscape, optimizer, asVector(experiment.start), experiment.seed,
                static_cast<std::uint64_t>(first + i));
    Vector seen = run.w;
    for (int n = 0; n <= experiment.steps; ++n) {
      if (within(run.w, far)) seen = run.w;
      if (n % question.every == 0) {
        float* place = result.positions.data() + (static_cast<size_t>(n / question.every) * count + i) * dim;
        std::copy(seen.begin(), seen.end(), place);
      }
      if (within(run.w, far)) run.step();
    }
  }
  return result;
}

SettledCloud settledCloud(const Experiment& experiment) {
  const auto landscape = makeLandscape(experiment.landscape);
  const Optimizer optimizer = optimizerOf(experiment);
  requirePotential(*landscape, experiment.landscape.id);
  check(experiment, *landscape, optimizer);
  checkCount("steps", experiment.steps, 0, 100000);
  if (!optimizer.rule.mode || !optimizer.schedule.constant()) {
    refuse("out_of_range", {"optimizer.id"}, {experiment.optimizer.id},
           {"a rule that is linear in the gradient, at a constant learning rate"});
  }
  const auto point = stationary(*landscape, asVector(experiment.start), 1);
  Spectrum curvature;
  if (point) curvature = spectrum(point->hessian);
  if (!point || !(curvature.values[0] > curvature.tolerance())) {
    refuse("out_of_range", {"start"}, {shown(experiment.start)}, {"a point near a minimum"});
  }
  SettledCloud result{plainNumbers(point->at), curvature, Matrix(experiment.steps + 1, landscape->dim()), {}, 0};
  for (int i = 0; i < landscape->dim(); ++i) {
    const Variances along = variancesAlong(optimizer, curvature.values[i], experiment.steps);
    for (int n = 0; n <= experiment.steps; ++n) result.variances(n, i) = along.byStep[static_cast<size_t>(n)];
    result.stationary.push_back(along.stationary);
    result.lossFloor += curvature.values[i] * along.stationary / 2;
  }
  return result;
}

}  // namespace descent
