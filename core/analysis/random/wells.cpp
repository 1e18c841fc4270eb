// Quadratures over both wells, panel by panel; and walkers until they cross.
#include "wells.hpp"

#include <cmath>
#include <numbers>

#include "calculus/gauss.hpp"
#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

constexpr int panels = 800;  // between the minima
// Where f is so many T above both minima there is nothing left of the law.
constexpr double nothing = 45;
constexpr int mostPanels = 200000;  // behind a minimum

class Wells {
 public:
  explicit Wells(const WellsQuestion& question)
      : landscape_(makeLandscape(question.landscape)),
        left_(question.left),
        right_(question.right),
        width_((right_ - left_) / panels),
        temperature_(question.temperature) {
    requirePotential(*landscape_, question.landscape.id);
    if (landscape_->dim() != 1) refuse("out_of_range", {"landscape.id"}, {question.landscape.id}, {"one variable"});
    checkRange({"temperature"}, temperature_, 1e-3, 1e3);
    checkRange({"left"}, left_, -1e3, 1e3);
    checkRange({"right"}, right_, left_ + 1e-3, 1e3);
    lowest_ = std::min(loss(left_), loss(right_));
    for (int i = 1; i < panels; ++i) {
      if (loss(left_ + i * width_) > loss(top_)) top_ = left_ + i * width_;
    }
    // Newton's method for f′ = 0.
    for (int i = 0; i < 20 && curvature(top_) < 0; ++i) top_ -= slope(top_) / curvature(top_);
  }

  double top() const { return top_; }
  double loss(double x) const { return landscape_->value(asVector({&x, 1})); }
  double slope(double x) const {
    Vector g(1);
    landscape_->gradient(asVector({&x, 1}), g);
    return g[0];
  }
  double curvature(double x) const {
    Vector g(1);
    Matrix h(1, 1);
    landscape_->hessian(asVector({&x, 1}), g, h);
    return h(0, 0);
  }
  double weight(double x) const { return std::exp((lowest_ - loss(x)) / temperature_); }

  // ∫ exp(−f/T) over all that lies from x on in the direction of `step`.
  double tail(double x, double step) const {
    double sum = 0;
    for (int i = 0; loss(x) - lowest_ < nothing * temperature_; ++i, x += step) {
      if (i == mostPanels) {
        refuse("out_of_range", {"temperature"}, {temperature_},
               {"where the landscape rises by ", nothing, " of it on both sides"});
      }
      sum += integral([&](double z) { return weight(z); }, x, x + step);
    }
    return std::abs(sum);
  }

  // The mean time from one minimum to the other.
  double exit(double from, double to) const {
    const double step = (to - from) / panels;
    double behind = tail(from, -step), sum = 0;
    for (int i = 0; i < panels; ++i) {
      const double at = from + i * step;
      const auto part = [&](double y) { return std::abs(integral([&](double z) { return weight(z); }, at, y)); };
      sum += integral([&](double y) { return (behind + part(y)) / weight(y); }, at, at + step);
      behind += part(at + step);
    }
    return std::abs(sum) / temperature_;
  }

  double kramers(double from) const {
    return 2 * std::numbers::pi / std::sqrt(curvature(from) * -curvature(top_)) *
           std::exp((loss(top_) - loss(from)) / temperature_);
  }

  double width() const { return width_; }

 private:
  std::unique_ptr<Landscape> landscape_;
  double left_, right_, width_, temperature_, lowest_ = 0, top_ = left_;
};

}  // namespace

WellsLaw wellsLaw(const WellsQuestion& q) {
  const Wells wells(q);
  // From the top outwards it may be higher than where the law ends: both wells are summed from their minimum.
  const double top = wells.top();
  const auto side = [&](double minimum, double step) {
    double sum = wells.tail(minimum, step);
    const double panel = (top - minimum) / panels;
    for (int i = 0; i < panels; ++i) {
      const double x = minimum + i * panel;
      sum += std::abs(integral([&](double z) { return wells.weight(z); }, x, x + panel));
    }
    return sum;
  };
  const double left = side(q.left, -wells.width()), right = side(q.right, wells.width());
  WellsLaw law{top,
               wells.exit(q.left, q.right),
               wells.exit(q.right, q.left),
               wells.kramers(q.left),
               wells.kramers(q.right),
               right / (left + right),
               {}};
  for (const double x : q.at) law.density.push_back(wells.weight(x) / (left + right));
  return law;
}

std::vector<std::uint32_t> crossingTimes(const CrossingQuestion& question, int first, int count) {
  const Experiment& experiment = question.experiment;
  const auto landscape = makeLandscape(experiment.landscape);
  const Optimizer optimizer = optimizerOf(experiment);
  check(experiment, *landscape, optimizer);
  checkRange({"level"}, question.level, -1e6, 1e6);
  checkCount("walkers", question.walkers, 1, 1000000);
  checkCount("first", first, 0, question.walkers);
  checkCount("count", count, 0, question.walkers - first);
  checkCount("steps", experiment.steps, 1, affordable(stepWork(*landscape, optimizer) * std::max(1, count), maxSteps));
  const bool upwards = experiment.start[0] < question.level;
  std::vector<std::uint32_t> times;
  for (int i = first; i < first + count; ++i) {
    Stepper run(*landscape, optimizer, asVector(experiment.start), experiment.seed, static_cast<std::uint64_t>(i));
    int n = 0;
    // What is not a number has crossed nothing.
    const auto crossed = [&] { return upwards ? run.w[0] >= question.level : run.w[0] <= question.level; };
    while (n < experiment.steps && !crossed()) {
      run.step();
      ++n;
    }
    times.push_back(crossed() ? static_cast<std::uint32_t>(n) : neverCrossed);
  }
  return times;
}

}  // namespace descent
