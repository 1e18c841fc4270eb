// A scan, then Newton on the iterated step map.
#include "bifurcation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/maps/plane.hpp"
#include "runs/stepper.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

// Smallest p with row n = row n + p throughout, up to a drift that is small beside the cycle itself: slow convergence
// from alternating sides is no two-cycle.
int periodOf(const double* rows, int count) {
  double size = 1;
  for (int i = 0; i < count; ++i) size = std::max(size, std::abs(rows[i]));
  double cycle = size;
  for (int p = 1; p <= count / 2; ++p) {
    double drift = 0;
    for (int i = 0; i + p < count; ++i) drift = std::max(drift, std::abs(rows[i] - rows[i + p]));
    if (drift <= 1e-7 * size && (p == 1 || drift <= 1e-4 * cycle)) return p;
    cycle = std::min(cycle, drift);
  }
  return 0;
}

// The step map of a 1-D landscape under a rule without memory, iterated.
class Iterated {
 public:
  Iterated(const Plane::Point& point, int period) : point_(point), period_(period) {}

  double operator()(double x) const {
    Stepper stepper(*point_.landscape, point_.optimizer, Vector::Constant(1, x));
    for (int i = 0; i < period_; ++i) stepper.step();
    return stepper.w[0];
  }

  // By the chain rule over the orbit; fourth-order differences are exact for polynomials up to the fourth degree.
  double multiplier(double x) const {
    const Iterated once(point_, 1);
    double product = 1;
    for (int i = 0; i < period_; ++i) {
      const double h = 1e-3 * std::max(1.0, std::abs(x));
      product *= (8 * (once(x + h) - once(x - h)) - (once(x + 2 * h) - once(x - 2 * h))) / (12 * h);
      x = once(x);
    }
    return product;
  }

  // The point of the cycle next to x.
  bool settle(double& x) const {
    for (int round = 0; round < 50; ++round) {
      const double step = ((*this)(x)-x) / (multiplier(x) - 1);
      if (!std::isfinite(step)) return false;
      x -= step;
      if (std::abs(step) <= 1e-15 * std::max(1.0, std::abs(x))) return true;
    }
    return true;
  }

 private:
  const Plane::Point& point_;
  int period_;
};

// multiplier = −1 between two values of the parameter, by bisection along the continued cycle.
bool locate(const BifurcationQuestion& question, double low, double high, double x, int period, double& found) {
  const auto excess = [&](double value, double& at) {
    Plane plane =
        alongParameter({question.landscape, question.optimizer, question.start, 1}, {question.x.path, value, value, 1});
    const Iterated map(plane.at(0), period);
    return map.settle(at) ? map.multiplier(at) + 1 : std::numeric_limits<double>::quiet_NaN();
  };
  double at = x, above = excess(low, at), start = at;
  if (!(above > 0)) return false;
  double end = start;
  if (!(excess(high, end) < 0)) return false;
  while (high - low > 4e-16 * std::max(1.0, std::abs(high))) {
    const double middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    at = start;
    if (excess(middle, at) > 0) {
      low = middle;
      start = at;
    } else {
      high = middle;
    }
  }
  found = low + (high - low) / 2;
  return true;
}

void check(const BifurcationQuestion& question, double each) {
  const int most = affordable(each * question.x.n, 1010000);
  checkCount("keep", question.keep, 1, std::min(most, 10000));
  checkCount("settle", question.settle, 0, std::min(most - question.keep, 1000000));
  checkRange({"coordinate"}, question.coordinate, 0, static_cast<int>(question.start.size()) - 1, true);
}

void locateDoublings(const BifurcationQuestion& question, Bifurcation& result) {
  int before = -1;
  for (int i = 0; i < question.x.n; ++i) {
    if (result.period[i] <= 0) continue;
    double found = 0;
    if (before >= 0 && result.period[i] == 2 * result.period[before] &&
        locate(question, result.values[before], result.values[i],
               result.points[static_cast<size_t>(before + 1) * question.keep - 1], result.period[before], found)) {
      result.doublings.push_back({found, result.period[before]});
    }
    before = i;
  }
}

}  // namespace

Bifurcation bifurcation(const BifurcationQuestion& question) {
  const int steps = std::max(1, question.settle);
  Plane plane =
      alongParameter({question.landscape, question.optimizer, question.start, std::min(steps, 1000)}, question.x);
  check(question, stepWork(*plane.at(0).landscape, plane.at(0).optimizer));
  Bifurcation result;
  const double none = std::numeric_limits<double>::quiet_NaN(), bound = divergenceBound(asVector(question.start));
  for (int i = 0; i < question.x.n; ++i) {
    const Plane::Point& point = plane.at(i);
    checkDefined(*point.landscape, point.start, "start");
    result.values.push_back(plane.x(i));
    Stepper stepper(*point.landscape, point.optimizer, asVector(point.start));
    for (int step = 0; step < question.settle; ++step) stepper.step();
    const size_t row = result.points.size();
    for (int step = 0; step < question.keep; ++step) {
      stepper.step();
      result.points.push_back(stepper.w[question.coordinate]);
    }
    const bool diverged = !within(stepper.w, bound);
    if (diverged) std::fill(result.points.begin() + static_cast<std::ptrdiff_t>(row), result.points.end(), none);
    result.period.push_back(diverged ? -1 : periodOf(&result.points[row], question.keep));
  }
  if (plane.dim() == 1 && !plane.remembers()) locateDoublings(question, result);
  return result;
}

}  // namespace descent
