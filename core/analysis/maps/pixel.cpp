#include "pixel.hpp"

#include <cmath>

#include "runs/outcome.hpp"

namespace descent {

Pixel simulatePixel(const Plane::Point& point, int steps, std::uint64_t seed) {
  const ConstVectorMap start = asVector(point.start);
  Vector g(start.size());
  // A run cannot begin there.
  if (!std::isfinite(point.landscape->gradient(start, g)) || !g.allFinite()) {
    return {lostAt(*point.landscape, start, divergenceBound(start)), 0, point.start};
  }
  const Run run = simulate(*point.landscape, point.optimizer, point.start, steps, seed);
  const bool lost = run.outcome.type == Outcome::Type::diverged || run.outcome.type == Outcome::Type::left_domain;
  const int last = lost ? std::min(run.outcome.step, run.steps) : run.steps;
  return {run.outcome.type, run.outcome.step, plainNumbers(run.at(last))};
}

}  // namespace descent
