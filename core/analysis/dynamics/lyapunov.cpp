// A run and its tangent, side by side.
#include "lyapunov.hpp"

#include <cmath>
#include <limits>

#include "analysis/maps/plane.hpp"
#include "calculus/vectors.hpp"
#include "landscapes/bases/veiled_landscape.hpp"
#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

// Remembers where the rule looked.
class Watched final : public VeiledLandscape {
 public:
  explicit Watched(const Landscape& landscape) : VeiledLandscape(landscape), at(landscape.dim()) {}

  double gradient(ConstVector w, VectorRef g) const override {
    at = w;
    return landscape_.gradient(w, g);
  }

  mutable Vector at;
};

// ½ dᵀ H d with the Hessian where the run has just looked.
class Linearised final : public VeiledLandscape {
 public:
  Linearised(const Landscape& landscape, const Watched& run)
      : VeiledLandscape(landscape), run_(run), g_(landscape.dim()), h_(landscape.dim(), landscape.dim()) {}

  double gradient(ConstVector d, VectorRef g) const override {
    landscape_.hessian(run_.at, g_, h_);
    g.noalias() = h_ * d;
    return 0;
  }

 private:
  const Watched& run_;
  mutable Vector g_;
  mutable Matrix h_;
};

double exponent(const Landscape& landscape, const Optimizer& optimizer, const LyapunovQuestion& question) {
  checkDefined(landscape, question.start, "start");
  const Watched watched(landscape);
  const Linearised linearised(landscape, watched);
  Stepper run(watched, optimizer, asVector(question.start));
  // Not along a symmetry axis.
  Vector difference(landscape.dim());
  for (int i = 0; i < landscape.dim(); ++i) difference[i] = 1 / (1 + 0.6180339887 * i);
  Stepper tangent(linearised, optimizer, difference.normalized());
  double sum = 0;
  for (int step = 0; step < question.settle + question.steps; ++step) {
    run.step();
    tangent.step();
    const double grown = norm(tangent.w);
    if (!(norm(run.w) <= finiteRange)) return std::numeric_limits<double>::quiet_NaN();
    if (grown == 0) return -std::numeric_limits<double>::infinity();
    if (step >= question.settle) sum += std::log(grown);
    tangent.scale(1 / grown);
  }
  return sum / question.steps;
}

void checkSizes(const LyapunovQuestion& question, const Landscape& landscape, const Optimizer& optimizer) {
  const double each = 2 * stepWork(landscape, optimizer) + hessianWork(landscape);
  const int most = affordable(each * std::max(1, question.x.n), 20000000);
  checkCount("steps", question.steps, 1, most);
  checkCount("settle", question.settle, 0, most - question.steps);
}

}  // namespace

Lyapunov lyapunov(const LyapunovQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  const Optimizer optimizer = makeOptimizer(question.optimizer);
  checkPoint(question.start, landscape->dim(), "start");
  checkSizes(question, *landscape, optimizer);
  if (!optimizer.rule.mode) {
    refuse("out_of_range", {"optimizer.id"}, {question.optimizer.id}, {"an optimizer that is linear in the gradient"});
  }
  if (question.x.n == 0) return {{}, {exponent(*landscape, optimizer, question)}};
  Plane plane = alongParameter({question.landscape, question.optimizer, question.start, 1}, question.x);
  Lyapunov result;
  for (int i = 0; i < question.x.n; ++i) {
    const Plane::Point& point = plane.at(i);
    result.values.push_back(plane.x(i));
    result.exponents.push_back(exponent(*point.landscape, point.optimizer, question));
  }
  return result;
}

}  // namespace descent
