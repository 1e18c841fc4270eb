// The ensemble; what theory says of it is in escape_prediction.cpp.
#include "escape_times.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "analysis/points/stationary.hpp"
#include "escape_prediction.hpp"
#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int maxEscaping = 1000000;

// Nothing where more than `most` steps were to be taken, though the question allows them.
std::optional<std::uint32_t> firstPassage(const Escape& escape, Stepper& run, int steps, double most) {
  for (int n = 0; n <= steps; ++n) {
    if (n > most) return std::nullopt;
    if (escape.out(run.w)) return static_cast<std::uint32_t>(n);
    run.step();
  }
  return EscapeTimes::never;
}

Unstable saddleNear(const Landscape& landscape, const std::vector<double>& start) {
  const auto point = stationary(landscape, asVector(start), 1);
  Unstable saddle;
  if (point) saddle = Unstable(point->at, spectrum(point->hessian));
  if (saddle.curvatures.size() == 0) {
    refuse("out_of_range", {"start"}, {shown(start)}, {"a point at or near a saddle or maximum"});
  }
  return saddle;
}

// Sixty bins at most, whole steps wide.
EscapeTimes::Histogram histogramOf(const std::vector<std::uint32_t>& escaped, size_t walkers, const EscapeLaw* law) {
  if (escaped.empty()) return {0, 1, {}, {}};
  const auto [low, high] = std::minmax_element(escaped.begin(), escaped.end());
  constexpr std::uint32_t bins = 60;
  EscapeTimes::Histogram histogram{*low, (*high - *low) / bins + 1, {}, {}};
  histogram.counts.resize((*high - *low) / histogram.width + 1);
  for (const std::uint32_t n : escaped) ++histogram.counts[(n - *low) / histogram.width];
  if (!law || !law->left) return histogram;
  for (size_t bin = 0; bin < histogram.counts.size(); ++bin) {
    // From the last step before the bin to its own last.
    const double last = *low + (bin + 1.0) * histogram.width - 1, before = last - histogram.width;
    const double share = law->left(last) - (before < 0 ? 0 : law->left(before));
    histogram.predicted.push_back(share * static_cast<double>(walkers));
  }
  return histogram;
}

std::vector<std::uint32_t> passages(const Escape& escape, const EscapeQuestion& question, int first, int count) {
  std::vector<std::uint32_t> times;
  times.reserve(static_cast<size_t>(count));
  // Most leave long before the last step that they may take: only those taken count.
  double left = maxWork / escape.stepWork();
  for (int i = first; i < first + count; ++i) {
    Stepper run(escape.landscape(), escape.optimizer(), asVector(question.start), question.seed,
                static_cast<std::uint64_t>(i));
    const auto passage = firstPassage(escape, run, question.steps, left);
    if (!passage) {
      if (i == first) refuse("too_large", {"steps"}, {question.steps}, {"up to ", static_cast<int>(left)});
      refuse("too_large", {"walkers"}, {question.walkers}, {"up to ", i - first, ", or fewer steps"});
    }
    times.push_back(*passage);
    left -= 1 + std::min<double>(question.steps, *passage);
  }
  return times;
}

}  // namespace

Escape::Escape(const EscapeQuestion& question)
    : question_(question),
      landscape_(makeLandscape(question.landscape)),
      optimizer_(makeOptimizer(question.optimizer, question.noise, question.schedule)) {
  requirePotential(*landscape_, question.landscape.id);
  checkPair(question.landscape, *landscape_, optimizer_);
  checkPoint(question.start, landscape_->dim(), "start");
  checkRange({"radius"}, question.radius, 1e-12, 1e6);
  checkCount("steps", question.steps, 1, maxSteps);
  checkCount("walkers", question.walkers, 1, maxEscaping);
  saddle_ = std::make_unique<Unstable>(saddleNear(*landscape_, question.start));
}
Escape::~Escape() = default;

bool Escape::out(ConstVector w) const { return !(saddle_->unstable(w) < question_.radius); }

double Escape::stepWork() const {
  // Noise, and the distance from the saddle.
  const double extra = (3 + 0.2 * static_cast<double>(saddle_->curvatures.size())) * landscape_->dim();
  return descent::stepWork(*landscape_, optimizer_) + extra;
}

EscapeTimes Escape::summary(std::vector<std::uint32_t> times) const {
  const size_t walkers = times.size();
  std::vector<std::uint32_t> escaped;
  std::copy_if(times.begin(), times.end(), std::back_inserter(escaped),
               [](std::uint32_t n) { return n != EscapeTimes::never; });
  const double count = static_cast<double>(escaped.size());
  double sum = 0, squares = 0;
  for (const std::uint32_t n : escaped) sum += n;
  for (const std::uint32_t n : escaped) squares += (n - sum / count) * (n - sum / count);
  const std::optional<EscapeLaw> law = predictEscape(*saddle_, optimizer_, question_);
  EscapeTimes result{std::move(times),
                     static_cast<int>(escaped.size()),
                     sum / count,
                     count > 1 ? std::sqrt(squares / (count - 1)) : std::nan(""),
                     {},
                     static_cast<int>(saddle_->curvatures.size()),
                     histogramOf(escaped, walkers, law ? &*law : nullptr)};
  if (law) result.predicted = law->moments;
  return result;
}

EscapeTimes escapeTimes(const EscapeQuestion& question) {
  const Escape escape(question);
  return escape.summary(passages(escape, question, 0, question.walkers));
}

std::vector<std::uint32_t> firstPassages(const EscapeQuestion& question, int first, int count) {
  const Escape escape(question);
  checkCount("first", first, 0, question.walkers);
  checkCount("count", count, 0, question.walkers - first);
  return passages(escape, question, first, count);
}

EscapeTimes escapeSummary(const EscapeQuestion& question, std::vector<std::uint32_t> times) {
  return Escape(question).summary(std::move(times));
}

}  // namespace descent
