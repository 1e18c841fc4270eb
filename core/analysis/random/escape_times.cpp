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

constexpr int maxEscaping = 1000000;

// Nothing where more than `most` steps were to be taken, though the question allows them.
std::optional<std::uint32_t> firstPassage(Stepper& run, const Unstable& saddle, const EscapeQuestion& question,
                                          double most) {
  for (int n = 0; n <= question.steps; ++n) {
    if (n > most) return std::nullopt;
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

// What a question is about, checked.
struct Setting {
  explicit Setting(const EscapeQuestion& question)
      : landscape(makeLandscape(question.landscape)),
        optimizer(makeOptimizer(question.optimizer, question.noise, {"constant"})) {
    requirePotential(*landscape, question.landscape.id);
    checkPair(question.landscape, *landscape, optimizer);
    check(question, landscape->dim());
    saddle = saddleNear(*landscape, question.start);
    checkCount("steps", question.steps, 1, maxSteps);
    checkCount("walkers", question.walkers, 1, maxEscaping);
  }

  std::unique_ptr<Landscape> landscape;
  Optimizer optimizer;
  Unstable saddle;
};

std::vector<std::uint32_t> firstPassages(const Setting& setting, const EscapeQuestion& question, int first, int count) {
  const Landscape& landscape = *setting.landscape;
  // Noise, and the distance from the saddle.
  const double extra = (3 + 0.2 * static_cast<double>(setting.saddle.directions.size())) * landscape.dim();
  const double each = stepWork(landscape, setting.optimizer) + extra;
  std::vector<std::uint32_t> times;
  times.reserve(static_cast<size_t>(count));
  // Most leave long before the last step that they may take: only those taken count.
  double left = maxWork / each;
  for (int i = first; i < first + count; ++i) {
    Stepper run(landscape, setting.optimizer, question.start, question.seed, static_cast<std::uint64_t>(i));
    const auto passage = firstPassage(run, setting.saddle, question, left);
    if (!passage) {
      if (i == first) refuse("too_large", {"steps"}, {question.steps}, {"up to ", static_cast<int>(left)});
      refuse("too_large", {"walkers"}, {question.walkers}, {"up to ", i - first, ", or fewer steps"});
    }
    times.push_back(*passage);
    left -= 1 + std::min<double>(question.steps, *passage);
  }
  return times;
}

EscapeTimes escapeSummary(const Setting& setting, const EscapeQuestion& question, std::vector<std::uint32_t> times) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  const int negative = static_cast<int>(setting.saddle.directions.size());
  EscapeTimes result{std::move(times), 0, none, none, {}, negative, {0, 1, {}}};
  summarise(result);
  result.predicted = predictEscape(setting.saddle, setting.optimizer, question);
  return result;
}

}  // namespace

EscapeTimes escapeTimes(const EscapeQuestion& question) {
  const Setting setting(question);
  return escapeSummary(setting, question, firstPassages(setting, question, 0, question.walkers));
}

std::vector<std::uint32_t> firstPassages(const EscapeQuestion& question, int first, int count) {
  const Setting setting(question);
  checkCount("first", first, 0, question.walkers);
  checkCount("count", count, 0, question.walkers - first);
  return firstPassages(setting, question, first, count);
}

EscapeTimes escapeSummary(const EscapeQuestion& question, std::vector<std::uint32_t> times) {
  return escapeSummary(Setting(question), question, std::move(times));
}

}  // namespace descent
