// Sums over the rows of a run.
#include "path_statistics.hpp"

#include <cmath>
#include <numbers>

#include "calculus/vectors.hpp"

namespace descent {
namespace {

// Between −g and goal − w, by the half-angle form: acos loses half the digits near 0° and 180°.
double angle(ConstVector g, ConstVector w, ConstVector goal) {
  const Vector down = -g / g.norm(), way = (goal - w) / (goal - w).norm();
  return 2 * std::atan2((down - way).norm(), (down + way).norm()) * 180 / std::numbers::pi;
}

}  // namespace

PathStatistics pathStatistics(const PathQuestion& question) {
  const Run run = simulate(question.experiment);
  const int n = run.dim;
  if (!question.goal.empty()) checkPoint(question.goal, n, "goal");
  PathStatistics result{run.steps, 0, (run.at(0) - run.at(run.steps)).norm(), 0, {}, {}, question.goal};
  if (result.goal.empty()) result.goal = plainNumbers(run.at(run.steps));
  for (int step = 0; step <= run.steps; ++step) {
    if (step > 0) result.length += (run.at(step) - run.at(step - 1)).norm();
    result.lengths.push_back(result.length);
    result.angles.push_back(angle(run.gradientAt(step), run.at(step), asVector(result.goal)));
  }
  result.ratio = result.length / result.displacement;
  return result;
}

}  // namespace descent
