// Rest is decided by the Hessian, which is looked at only where the gradient is small.
#include "watch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/run/curvature.hpp"
#include "analysis/run/roots.hpp"
#include "calculus/norms.hpp"

namespace descent {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// A bar is noticed one percent early: it belongs to the curvature at the place where it was set.
constexpr double early = 1.01 * 1.01;

// So soon after the gradient became small the row where that happened is still known.
constexpr int soon = 48;

// Where it rests is seldom the very row at which the gradient passed the bar.
constexpr int slack = 4;

}  // namespace

int lastResting(int step, int steps) { return std::min(steps, step + 2 + step / 8); }

Habits habitsOf(const Optimizer& optimizer) {
  const bool constant = optimizer.schedule.constant();
  return {!optimizer.rule.info.memory.empty() || !constant,
          constant && optimizer.noise == 0 ? optimizer.rule.mode : nullptr};
}

void Watch::begin(const Plane::Point& point, int steps, const Habits& habits, const Rest& rest) {
  const size_t dim = point.start.size();
  landscape_ = point.landscape.get();
  std::copy(point.optimizer.params.begin(), point.optimizer.params.end(), params_.begin());
  rest_ = rest;
  steps_ = steps;
  habits_ = habits;
  unsettled_ = late_ = leaves_ = false;
  type_ = Outcome::Type::running;
  step_ = steps;
  back_ = 0;
  if (g_.size() != dim) {
    w_ = g_ = limit_ = row_ = std::vector<double>(dim);
    h_ = std::vector<double>(dim * dim);
  }
  bound = divergenceBound(point.start);
  low = rest.near * rest.near;
  wake = steps;
  nearGradient_ = 0;
}

bool Watch::decide(Outcome::Type type, int step) {
  type_ = type;
  step_ = step;
  return true;
}

// Where numbers have left their range. An infinite gradient is not noticed before the next step.
bool Watch::outside(int n, const Past& past) {
  if (n > 0 && !std::isfinite(past.row(1, w_.data()))) {
    landscape_->gradient(w_.data(), g_.data());
    back_ = !allFinite(g_);
  }
  past.row(back_, w_.data());
  const bool left =
      within(w_, bound) && !defined(landscape_->gradient(w_.data(), g_.data()), g_.data(), static_cast<int>(g_.size()));
  return decide(left ? Outcome::Type::left_domain : Outcome::Type::diverged, n - back_);
}

int Watch::cycle(const Past& past) {
  const int rows = std::min(steps_, cycleRows);
  past.row(0, w_.data());
  const double tolerance = rest_.same * std::max(1.0, largest(w_));
  const auto apart = [&](int one, int other) {
    past.row(one, limit_.data());
    past.row(other, row_.data());
    return largestGap(limit_, row_);
  };
  if (rows < 6 || apart(0, 1) <= 1e3 * tolerance) return 0;
  for (int period = 2; 3 * period <= rows; ++period) {
    int back = 0;
    while (back <= 2 * period && apart(back, back + period) <= tolerance) ++back;
    if (back > 2 * period) return period;
  }
  return 0;
}

bool Watch::at(int n, const Past& past) {
  const double square = past.square(0);
  if (std::isnan(square) || !past.within(0, bound)) return outside(n, past);
  const bool resting = low < 0, last = n == steps_;
  if (!last) {
    if (resting ? n < wake : !(square <= low)) return false;
    if (!resting && nearGradient_ > 0) {
      bar_ = low;
      return rest(n);
    }
    if (resting && !(square <= bar_)) return expect(n);
  }
  if (resting && from_ >= 0) {
    follow(n, past);
    if (n < wake) return false;
    if (!last && from_ >= 0) {
      if (n < target_) return restUntil(n, target_);
      // In 32 bits the bar is no proof of rest.
      if (rest_.aim == 0) return goesOn(n);
    }
  }
  return look(n, square, past);
}

// Back to waiting for a gradient below the bar.
bool Watch::expect(int n) {
  low = early * next_ * next_;
  wake = steps_;
  return n == steps_;
}

// The gradient is below the bar since this row. Whether that is rest is looked at once it has lasted long enough.
bool Watch::rest(int since) {
  low = -1;
  from_ = -1;
  target_ = wake = std::min({lastResting(since, steps_) + slack, since + soon, steps_});
  return false;
}

// Until row `target`, with a look at row n and so often that no row is forgotten unseen.
bool Watch::restUntil(int n, int target) {
  low = -1;
  seen_ = n;
  target_ = target;
  wake = std::min(target, n + Past::rows);
  return false;
}

// Has it been at rest ever since it was looked at? Otherwise it may be since a later row.
void Watch::follow(int n, const Past& past) {
  for (int back = 0; n - back > seen_; ++back) {
    if (!(past.square(back) <= bar_)) {
      rest(n - back + 1);
      return;
    }
  }
}

bool Watch::look(int n, double square, const Past& past) {
  const int dim = static_cast<int>(g_.size());
  past.row(0, w_.data());
  const double value = landscape_->hessian(w_.data(), g_.data(), h_.data());
  if (!std::isfinite(value) || !allFinite(g_)) return outside(n, past);
  // 32 bits hold the place well, but not a slope that nearly vanishes.
  const double gradient = rest_.aim > 0 ? norm(g_) : std::sqrt(square);
  const Curvature c = curvature(g_.data(), h_.data(), dim, rest_.gradient, limit_.data());
  const double tau = rest_.gradient * c.scale(), still = rest_.distance * std::max(1.0, largest(w_));
  const bool last = n == steps_, rests = gradient <= tau && (last || c.newton <= still);
  // The last row itself is what simulate compares with.
  for (int i = 0; i < dim; ++i) limit_[i] = last ? w_[i] : w_[i] - limit_[i];
  kind_ = c.lowest > tau ? Outcome::Type::converged : Outcome::Type::critical_point;
  leaves_ = c.lowest < -tau;
  highest_ = c.highest;
  slow_ = c.newton > still;
  next_ = std::min(tau, c.newton > 0 ? gradient * still / c.newton : infinity);
  if (nearGradient_ == 0) nearGradient_ = gradient, nearRow_ = n;
  if (!rests) return expect(n);
  // In 32 bits the slope may be too inexact for more.
  const double bar = rest_.aim > 0 ? tau : next_;
  bar_ = bar * bar;
  if (!last && low >= 0) return rest(n);
  // Most rows need no root to be known as small.
  const double surely = 0.99 * tau * tau;
  const auto rested = [&](int before) {
    const double earlier = past.square(before);
    return (earlier <= surely || std::sqrt(earlier) <= tau) && past.near(before, limit_.data(), still);
  };
  const int most = std::min(n, Past::rows);
  int back = 0;
  while (back < most && rested(back + 1)) ++back;
  const bool late = back == Past::rows && back < n, known = low < 0 && from_ >= 0;
  if (!(late && known)) {
    from_ = n - back;
    late_ = late;
    restGradient_ = back > 0 ? std::sqrt(past.square(back)) : gradient;
  }
  restUntil(n, lastResting(from_, steps_));
  return n >= target_ && goesOn(n);
}

// Does the rule leave a point with this curvature, however near it has come?
bool Watch::unstable() const {
  if (!habits_.mode) return true;
  const Mode mode = habits_.mode(params_.data(), highest_);
  return !(std::abs(roots(mode.trace, mode.det).dominant) <= 1);
}

// At rest for long enough. But what rests on a saddle, or where the rule is not stable, may still leave.
bool Watch::goesOn(int n) {
  if (n < steps_ && (leaves_ || unstable())) return restUntil(n, lastResting(n, steps_));
  if (from_ > steps_ - (habits_.remembers && steps_ > 0)) return true;
  unsettled_ = late_;
  if (n < steps_) back_ = std::min(n - lastResting(from_, steps_), Past::rows);
  const int from = rest_.aim > 0 && !slow_ ? reckoned() : from_;
  return from > steps_ ? decide(Outcome::Type::running, steps_) : decide(kind_, from);
}

// The row at which the gradient will have shrunk to the aim, at the rate seen since it became small.
int Watch::reckoned() const {
  const double shrunk = std::log(restGradient_ / nearGradient_);
  if (!(shrunk < 0) || from_ == nearRow_) return from_;
  const double more = (from_ - nearRow_) * rest_.further / shrunk;
  return more < 1e9 ? from_ + static_cast<int>(more) : std::numeric_limits<int>::max();
}

}  // namespace descent
