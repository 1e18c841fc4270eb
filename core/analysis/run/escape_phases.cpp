// Row by row of the recorded run: its memory says where the rule looked, and how far it jumped.
#include "escape_phases.hpp"

#include "analysis/points/extreme_eigenpairs.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

void decompose(const Landscape& landscape, const Vector& w, EscapeStep& told, EscapeCost& cost) {
  const double n = landscape.dim();
  Vector g(landscape.dim());
  Matrix h(landscape.dim(), landscape.dim());
  landscape.hessian(w, g, h);
  const Spectrum curvature = spectrum(h);
  told.direction = plainNumbers(curvature.vectors.col(0));
  const Eigenpairs found = lanczos(productAt(landscape, w), landscape.dim(), {});
  told.byLanczos = found.values[0];
  ++cost.decompositions;
  cost.products += found.products;
  cost.hessianNumbers += n * n;
}

}  // namespace

EscapePhases escapePhases(const Experiment& experiment) {
  if (experiment.optimizer.id != "negative_curvature") {
    refuse("out_of_range", {"optimizer.id"}, {experiment.optimizer.id}, {"negative_curvature"});
  }
  const auto landscape = makeLandscape(experiment.landscape);
  const Optimizer optimizer = optimizerOf(experiment);
  check(experiment, *landscape, optimizer);
  checkCount("steps", experiment.steps, 0, affordable(3 * stepWork(*landscape, optimizer), 20000));
  const Run run = simulate(*landscape, optimizer, experiment.start, experiment.steps, experiment.seed);
  const double threshold = optimizer.params[1], rho = optimizer.params[3];
  EscapePhases result;
  for (int n = 1; n <= run.steps; ++n) {
    const Vector w = run.at(n - 1), after = run.at(n);
    const ConstVectorMap g = run.gradientAt(n - 1);
    const size_t row = static_cast<size_t>(n);
    EscapeStep told{.step = n,
                    .gradientNorm = g.norm(),
                    .decomposed = g.norm() < threshold,
                    .lowest = run.memory[0].values[row],
                    .direction = {},
                    .jumped = run.memory[1].values[row] != 0,
                    .decrease = run.loss[row - 1] - run.loss[row]};
    ++result.cost.gradients;
    told.predicted = (w - after).dot(g);
    if (told.decomposed) decompose(*landscape, w, told, result.cost);
    if (told.jumped) {
      const ConstVectorMap v = asVector(told.direction);
      told.length = -told.lowest / rho;
      told.ahead = landscape->value(Vector(w + told.length * v));
      told.behind = landscape->value(Vector(w - told.length * v));
      told.predicted = -told.lowest * told.length * told.length / 2 + told.length * std::abs(g.dot(v));
    }
    result.steps.push_back(std::move(told));
  }
  return result;
}

}  // namespace descent
