// Rest is decided by the Hessian, which is looked at only where the gradient is small.
#include "watch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "../calculus/norms.hpp"

namespace descent {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// A bar is noticed one percent early: it belongs to the curvature at the place where it was set.
constexpr double early = 1.01 * 1.01;

// So soon after the gradient became small the row where that happened is still known.
constexpr int soon = 48;

// What the Hessian says at a point with gradient g: its extreme eigenvalues, and the length of the Newton step.
struct Curvature {
  double lowest, highest, newton;

  double scale() const { return std::max(1.0, std::max(std::abs(lowest), std::abs(highest))); }
};

// H⁻¹g by Cramer's rule; where one eigenvalue vanishes H is λuuᵀ, and H⁺ is H/λ².
Curvature planar(const double* g, const double* h, double zero, double* away) {
  const double across = (h[1] + h[2]) / 2;  // of a field's Jacobian the symmetric part counts
  const double mean = (h[0] + h[3]) / 2, half = (h[0] - h[3]) / 2, root = std::sqrt(half * half + across * across);
  Curvature c{mean - root, mean + root, 0};
  const double tau = zero * c.scale(), smaller = std::min(std::abs(c.lowest), std::abs(c.highest));
  away[0] = away[1] = 0;
  if (smaller > tau) {
    const double determinant = h[0] * h[3] - across * across;
    away[0] = (h[3] * g[0] - across * g[1]) / determinant;
    away[1] = (h[0] * g[1] - across * g[0]) / determinant;
  } else if (std::max(std::abs(c.lowest), std::abs(c.highest)) > tau) {
    const double larger = mean < 0 ? c.lowest : c.highest, square = larger * larger;
    away[0] = (h[0] * g[0] + across * g[1]) / square;
    away[1] = (across * g[0] + h[3] * g[1]) / square;
  }
  c.newton = largest({away, 2});
  return c;
}

// away: the Newton step, from the limit to where g was measured.
Curvature curvature(const double* g, const double* h, int n, double zero, double* away) {
  if (n == 2) return planar(g, h, zero, away);
  if (n == 1) {
    *away = std::abs(h[0]) > zero * std::max(1.0, std::abs(h[0])) ? g[0] / h[0] : 0;
    return {h[0], h[0], std::abs(*away)};
  }
  const size_t size = static_cast<size_t>(n);
  const Spectrum all = spectrum(h, n);
  if (!all.finite()) return {-infinity, infinity, 0};
  const double tau = zero * std::max(1.0, all.size());
  std::fill(away, away + n, 0.0);
  for (int k = 0; k < n; ++k) {
    const double lambda = all.values[k], *v = all.vectors.col(k);
    const double step = std::abs(lambda) > tau ? dot({v, size}, {g, size}) / lambda : 0;
    for (int i = 0; i < n; ++i) away[i] += step * v[i];
  }
  return {all.values.front(), all.values.back(), largest({away, size})};
}

}  // namespace

int lastResting(int step, int steps) { return std::min(steps, step + 2 + step / 8); }

// A rule that is linear on quadratics has a mode there.
Habits habitsOf(const Optimizer& optimizer) {
  const bool constant = optimizer.schedule.kind == ScheduleKind::constant;
  return {!optimizer.rule.info.memory.empty() || !constant, optimizer.rule.mode && constant && optimizer.noise == 0};
}

void Watch::begin(const Landscape& landscape, const double* w, int steps, const Habits& habits, const Rest& rest) {
  const size_t dim = static_cast<size_t>(landscape.dim());
  landscape_ = &landscape;
  rest_ = rest;
  steps_ = steps;
  habits_ = habits;
  unsettled_ = late_ = leaves_ = false;
  type_ = Outcome::Type::running;
  step_ = steps;
  back_ = 0;
  from_ = -1;
  if (g_.size() != dim) {
    g_ = limit_ = row_ = std::vector<double>(dim);
    h_ = std::vector<double>(dim * dim);
  }
  bound = divergenceBound({w, dim});
  low = rest.near * rest.near;
  bar = 0;
  calm = 0;
  wake = steps;
  nearGradient_ = 0;
}

bool Watch::decide(Outcome::Type type, int step) {
  type_ = type;
  step_ = step;
  return true;
}

// Where numbers have left their range. An infinite gradient is not noticed before the next step.
bool Watch::outside(int n, const double* w, const Past& past) {
  const int dim = static_cast<int>(g_.size());
  if (n > 0 && !std::isfinite(past.row(1, row_.data()))) {
    landscape_->gradient(row_.data(), g_.data());
    back_ = !allFinite(g_);
    if (back_ > 0) w = row_.data();
  }
  const double loss = landscape_->gradient(w, g_.data());
  const bool near = within({w, g_.size()}, bound);
  const bool left = near && !defined(loss, g_.data(), dim);
  return decide(left ? Outcome::Type::left_domain : Outcome::Type::diverged, n - back_);
}

int Watch::cycle(const double* end, const Past& past) {
  const int rows = std::min(steps_, cycleRows);
  const double tolerance = rest_.same * std::max(1.0, largest({end, row_.size()}));
  const auto apart = [&](const double* w, int back) {
    past.row(back, row_.data());
    return largestGap({w, row_.size()}, row_);
  };
  if (rows < 6 || apart(end, 1) <= 1e3 * tolerance) return 0;
  for (int period = 2; 3 * period <= rows; ++period) {
    int back = 0;
    while (back <= 2 * period) {
      if (back > 0) past.row(back, limit_.data());
      if (!(apart(back > 0 ? limit_.data() : end, back + period) <= tolerance)) break;
      ++back;
    }
    if (back > 2 * period) return period;
  }
  return 0;
}

bool Watch::at(int n, const double* w, const double* g, const Past& past) {
  const int dim = static_cast<int>(g_.size());
  double square = 0;
  for (int i = 0; i < dim; ++i) {
    if (!(std::abs(w[i]) <= bound) || !std::isfinite(g[i])) return outside(n, w, past);
    square += g[i] * g[i];
  }
  if (n < steps_ && low >= 0 && !(square <= low)) return false;
  if (n < steps_ && low < 0) {
    if (n < wake) return false;
    if (calm == 0) return expect(0);
    const int since = n - calm + 1;
    if (since == from_ && rest_.aim == 0) return goesOn(n);
    wake = std::min(lastResting(since, steps_), since + soon);
    if (n < wake) return false;
  }
  return look(n, w, g, std::sqrt(square), past);
}

// Back to waiting for a gradient below the bar.
bool Watch::expect(int n) {
  calm = 0;
  low = early * next_ * next_;
  wake = steps_;
  return n == steps_;
}

bool Watch::look(int n, const double* w, const double* g, double gradient, const Past& past) {
  const int dim = static_cast<int>(g_.size());
  if (!std::isfinite(landscape_->hessian(w, g_.data(), h_.data()))) return outside(n, w, past);
  // 32 bits hold the place well, but not a slope that nearly vanishes.
  if (rest_.aim > 0) {
    g = g_.data();
    gradient = norm(g_);
  }
  const Curvature c = curvature(g, h_.data(), dim, rest_.gradient, limit_.data());
  const double tau = rest_.gradient * c.scale(), still = rest_.distance * std::max(1.0, largest({w, row_.size()}));
  const bool last = n == steps_, rests = gradient <= tau && (last || c.newton <= still);
  // The last row itself is what simulate compares with.
  for (int i = 0; i < dim; ++i) limit_[i] = last ? w[i] : w[i] - limit_[i];
  kind_ = c.lowest > tau ? Outcome::Type::converged : Outcome::Type::critical_point;
  leaves_ = c.lowest < -tau;
  slow_ = c.newton > still;
  next_ = std::min(tau, c.newton > 0 ? gradient * still / c.newton : infinity);
  // In 32 bits the slope may be too inexact for more.
  bar = rest_.aim > 0 ? tau : next_;
  if (nearGradient_ == 0) nearGradient_ = gradient, nearRow_ = n;
  if (!rests) return expect(n);
  if (!last && low >= 0) {
    calm = 1;
    low = -1;
    from_ = -1;
    wake = std::min(lastResting(n, steps_), n + soon);
    return false;
  }
  const bool known = low < 0 && from_ == n - calm + 1;
  int back = 0;
  double first = gradient;
  for (; back < std::min(n, Past::rows); ++back) {
    const double earlier = std::sqrt(past.row(back + 1, row_.data()));
    if (!(earlier <= tau) || largestGap(row_, limit_) > still) break;
    first = earlier;
  }
  const bool late = back == Past::rows && back < n;
  if (!(late && known)) from_ = n - back, late_ = late, restGradient_ = first;
  calm = n - from_ + 1;
  low = -1;
  wake = lastResting(from_, steps_);
  return n >= wake && goesOn(n);
}

// At rest for long enough. But what rests on a saddle may still leave it.
bool Watch::goesOn(int n) {
  if (n < steps_ && (leaves_ || !habits_.forGood)) {
    wake = lastResting(n, steps_);
    return false;
  }
  if (from_ > steps_ - (habits_.remembers && steps_ > 0)) return true;
  unsettled_ = late_;
  if (n < steps_) back_ = std::min(n - lastResting(from_, steps_), Past::rows);
  const int from = rest_.aim > 0 && !slow_ ? reckoned(rest_.aim / rest_.gradient) : from_;
  return from > steps_ ? decide(Outcome::Type::running, steps_) : decide(kind_, from);
}

// The row at which the gradient will have shrunk by another factor, at the rate seen since it became small.
int Watch::reckoned(double factor) const {
  const double shrunk = std::log(restGradient_ / nearGradient_);
  if (!(shrunk < 0) || from_ == nearRow_) return from_;
  const double more = (from_ - nearRow_) * std::log(factor) / shrunk;
  return more < 1e9 ? from_ + static_cast<int>(more) : std::numeric_limits<int>::max();
}

}  // namespace descent
