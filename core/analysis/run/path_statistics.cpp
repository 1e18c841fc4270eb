// Sums over the rows of a run.
#include "path_statistics.hpp"

#include <cmath>
#include <numbers>

#include "calculus/norms.hpp"

namespace descent {
namespace {

// Between −g and goal − w, by the half-angle form: acos loses half the digits near 0° and 180°.
double angle(const double* g, const double* w, const double* goal, int n) {
  double slope = 0, way = 0, sum = 0, difference = 0;
  for (int i = 0; i < n; ++i) {
    slope += g[i] * g[i];
    way += (goal[i] - w[i]) * (goal[i] - w[i]);
  }
  slope = std::sqrt(slope);
  way = std::sqrt(way);
  for (int i = 0; i < n; ++i) {
    const double a = -g[i] / slope, b = (goal[i] - w[i]) / way;
    sum += (a + b) * (a + b);
    difference += (a - b) * (a - b);
  }
  return 2 * std::atan2(std::sqrt(difference), std::sqrt(sum)) * 180 / std::numbers::pi;
}

}  // namespace

PathStatistics pathStatistics(const PathQuestion& question) {
  const Run run = simulate(question.experiment);
  const int n = run.dim;
  if (!question.goal.empty()) checkPoint(question.goal, n, "goal");
  PathStatistics result{run.steps, 0, distance(run.row(0), run.row(run.steps)), 0, {}, {}, question.goal};
  if (result.goal.empty()) result.goal.assign(run.at(run.steps), run.at(run.steps) + n);
  for (int step = 0; step <= run.steps; ++step) {
    if (step > 0) result.length += distance(run.row(step - 1), run.row(step));
    result.lengths.push_back(result.length);
    result.angles.push_back(angle(run.gradientAt(step), run.at(step), result.goal.data(), n));
  }
  result.ratio = result.length / result.displacement;
  return result;
}

}  // namespace descent
