// The order and the coefficient are read off f along the direction, then plain steps.
#include "power_law_escape.hpp"

#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {

PowerLawEscape powerLawEscape(const PowerLawQuestion& q) {
  const auto landscape = makeLandscape(q.landscape);
  requirePotential(*landscape, q.landscape.id);
  checkPoint(q.from, landscape->dim(), "from");
  checkPoint(q.direction, landscape->dim(), "direction");
  checkRange({"radius"}, q.radius, 1e-6, 1e3);
  checkRange({"distance"}, q.distance, 1e-6, q.radius);
  checkCount("steps", q.steps, 0, affordable(landscape->effort() + 14, 20000000));
  const Optimizer optimizer = makeOptimizer({"gradient_descent", {{"lr", q.lr}}});
  const Vector from = asVector(q.from), along = asVector(q.direction).normalized();
  if (!along.allFinite()) refuse("out_of_range", {"direction"}, {shown(q.direction)}, {"a direction that is not 0"});

  const double floor = landscape->value(from);
  const auto rise = [&](double s) { return landscape->value(Vector(from + s * along)) - floor; };
  constexpr double near = 1e-2;
  const double ratio = rise(2 * near) / rise(near), order = std::round(std::log2(ratio));
  if (!(order > 2 && order < 20)) {
    refuse("out_of_range", {"direction"}, {shown(q.direction)},
           {"a direction along which f is flat to the second order"});
  }
  const double p = order, c = -rise(near) / std::pow(near, p), speed = c * p * (p - 2) * q.lr;

  Stepper run(*landscape, optimizer, from + q.distance * along);
  const auto distance = [&] { return (run.w - from).dot(along); };
  PowerLawEscape result{static_cast<int>(order), c, {}, INFINITY, 0, 0};
  int n = 0;
  for (; n <= q.steps; ++n) {
    if (!(distance() < q.radius)) {
      result.measured = n;
      break;
    }
    if (n < q.steps) run.step();
  }
  const double start = std::pow(q.distance, 2 - p);
  if (c > 0) result.predicted = (start - std::pow(q.radius, 2 - p)) / speed;
  result.last = distance();
  result.lastPredicted = std::pow(std::max(start - speed * std::min(n, q.steps), 0.0), -1 / (p - 2));
  return result;
}

}  // namespace descent
