// Runs and flows at the same times, with η and with η/2.
#include "gap_to_flow.hpp"

#include <numbers>

#include "flow.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

struct Paths {
  std::vector<double> descent, flow, modified;
};

Paths pathsOf(const GapQuestion& q, double lr, int steps) {
  const Run run = simulate(
      {.landscape = q.landscape, .optimizer = {"gradient_descent", {{"lr", lr}}}, .start = q.start, .steps = steps});
  const double time = lr * steps;
  const Flow flow = descent::flow({q.landscape, q.start, time, 1e-11, steps});
  const Flow modified = descent::flow({q.landscape, q.start, time, 1e-11, steps, lr});
  const size_t size = q.start.size() * (static_cast<size_t>(steps) + 1);
  if (run.w.size() < size || flow.w.size() < size || modified.w.size() < size) {
    refuse("out_of_range", {"lr"}, {lr}, {"a step at which neither descent nor the flows leave the finite range"});
  }
  return {run.w, flow.w, modified.w};
}

double gapAt(const std::vector<double>& a, const std::vector<double>& b, size_t row, size_t dim) {
  return (asVector({a.data() + row * dim, dim}) - asVector({b.data() + row * dim, dim})).norm();
}

// Of the chord around a row with the contour there.
double angleAt(const Landscape& landscape, const std::vector<double>& path, size_t row, size_t dim) {
  const auto at = [&](size_t r) { return asVector({path.data() + r * dim, dim}); };
  Vector g(static_cast<Eigen::Index>(dim));
  landscape.gradient(at(row), g);
  const Vector chord = at(row + 1) - at(row - 1);
  const double sine = std::abs(chord.dot(g)) / (chord.norm() * g.norm());
  return std::asin(std::min(sine, 1.0)) * 180 / std::numbers::pi;
}

}  // namespace

GapToFlow gapToFlow(const GapQuestion& q) {
  const auto landscape = makeLandscape(q.landscape);
  requirePotential(*landscape, q.landscape.id);
  checkPoint(q.start, landscape->dim(), "start");
  checkRange({"lr"}, q.lr, 1e-6, 1000);
  checkRange({"time"}, q.time, q.lr, 1e6);
  const double rows = std::round(q.time / q.lr);
  checkCount("steps", static_cast<int>(std::min(rows, 1e9)), 1, affordable(8 * spectrumWork(*landscape), 20000));
  const int steps = static_cast<int>(rows);
  const size_t dim = q.start.size(), last = static_cast<size_t>(steps);

  const Paths whole = pathsOf(q, q.lr, steps), half = pathsOf(q, q.lr / 2, 2 * steps);
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  GapToFlow result{steps, landscape->dim(), whole.descent, whole.flow, whole.modified, {}, {}, {}, {}, {}, 0, 0};
  Vector g(landscape->dim());
  Matrix h(landscape->dim(), landscape->dim());
  for (size_t row = 0; row <= last; ++row) {
    result.gap.push_back(gapAt(whole.descent, whole.flow, row, dim));
    result.modifiedGap.push_back(gapAt(whole.descent, whole.modified, row, dim));
    landscape->hessian(asVector({whole.descent.data() + row * dim, dim}), g, h);
    result.sharpness.push_back(q.lr * spectrum(h).values[landscape->dim() - 1]);
    const bool inside = row > 0 && row < last;
    result.flowAngle.push_back(inside ? angleAt(*landscape, whole.flow, row, dim) : none);
    result.descentAngle.push_back(inside ? angleAt(*landscape, whole.descent, row, dim) : none);
  }
  result.order = std::log2(result.gap.back() / gapAt(half.descent, half.flow, 2 * last, dim));
  result.modifiedOrder = std::log2(result.modifiedGap.back() / gapAt(half.descent, half.modified, 2 * last, dim));
  return result;
}

}  // namespace descent
