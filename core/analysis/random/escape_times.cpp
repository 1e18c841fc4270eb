// The ensemble; what theory says of it is in escape_prediction.cpp.
#include "escape_times.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/points/stationary.hpp"
#include "analysis/run/stepper.hpp"
#include "escape_prediction.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

std::uint32_t firstPassage(Stepper& run, const Unstable& saddle, const EscapeQuestion& question) {
  for (int n = 0; n <= question.steps; ++n) {
    const double out = saddle.unstable(run.w.data());
    // Not finite counts as out: a step that large has left the saddle.
    if (!(out < question.radius)) return static_cast<std::uint32_t>(n);
    run.step();
  }
  return EscapeTimes::never;
}

void summarise(EscapeTimes& result) {
  std::uint32_t lowest = EscapeTimes::never, highest = 0;
  double sum = 0, squares = 0;
  for (const std::uint32_t n : result.times) {
    if (n == EscapeTimes::never) continue;
    ++result.escaped;
    sum += n;
    lowest = std::min(lowest, n);
    highest = std::max(highest, n);
  }
  result.mean = sum / result.escaped;
  for (const std::uint32_t n : result.times) {
    if (n != EscapeTimes::never) squares += (n - result.mean) * (n - result.mean);
  }
  result.sd = result.escaped > 1 ? std::sqrt(squares / (result.escaped - 1)) : std::nan("");
  if (result.escaped == 0) return;
  constexpr std::uint32_t bins = 60;
  result.histogram = {lowest, (highest - lowest) / bins + 1, {}};
  result.histogram.counts.resize((highest - lowest) / result.histogram.width + 1);
  for (const std::uint32_t n : result.times) {
    if (n != EscapeTimes::never) ++result.histogram.counts[(n - lowest) / result.histogram.width];
  }
}

void check(const EscapeQuestion& question, int dim) {
  checkPoint(question.start, dim, "start");
  checkRange({"radius"}, question.radius, 1e-12, 1e6);
}

Unstable saddleNear(const Landscape& landscape, const std::vector<double>& start) {
  const auto point = stationary(landscape, start, 1);
  Unstable saddle;
  if (point) saddle = Unstable(point->at, spectrum(point->hessian.data(), landscape.dim()));
  if (saddle.directions.empty()) {
    refuse("out_of_range", {"start"}, {shown(start)}, {"a point at or near a saddle or maximum"});
  }
  return saddle;
}

}  // namespace

EscapeTimes escapeTimes(const EscapeQuestion& question) {
  const auto landscape = makeLandscape(question.landscape);
  const Optimizer optimizer = makeOptimizer(question.optimizer, question.noise, {"constant"});
  requirePotential(*landscape, question.landscape.id);
  checkPair(question.landscape, *landscape, optimizer);
  check(question, landscape->dim());
  const Unstable saddle = saddleNear(*landscape, question.start);
  // Noise, and the distance from the saddle.
  const double extra = (3 + 0.4 * static_cast<double>(saddle.directions.size())) * landscape->dim();
  const double each = stepWork(*landscape, optimizer) + extra;
  checkCount("steps", question.steps, 1, maxSteps);
  checkCount("walkers", question.walkers, 1, 1000000);
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  EscapeTimes result{{}, 0, none, none, {}, static_cast<int>(saddle.directions.size()), {0, 1, {}}};
  result.times.reserve(question.walkers);
  double work = 0;
  for (int i = 0; i < question.walkers; ++i) {
    Stepper run(*landscape, optimizer, question.start, question.seed, static_cast<std::uint64_t>(i));
    result.times.push_back(firstPassage(run, saddle, question));
    // Most leave long before the last step that they may take: only those taken count.
    work += each * std::min<double>(question.steps, result.times.back());
    if (work > 2 * maxWork) {
      refuse("too_large", {"walkers"}, {question.walkers}, {"up to ", i + 1, ", or fewer steps"});
    }
  }
  summarise(result);
  result.predicted = predictEscape(saddle, optimizer, question);
  return result;
}

}  // namespace descent
