// Rest is decided by the Hessian, which is looked at only where the gradient is small.
#include "watch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "../outcome.hpp"

namespace descent {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double size(const double* w, int n) {
  double largest = 0;
  for (int i = 0; i < n; ++i) largest = std::max(largest, std::abs(w[i]));
  return largest;
}

// What the Hessian says at a point with gradient g: its extreme eigenvalues and the length of the Newton step.
struct Curvature {
  double lowest, highest, newton;

  double scale() const { return std::max(1.0, std::max(std::abs(lowest), std::abs(highest))); }
};

// H⁻¹g by Cramer's rule; where one eigenvalue vanishes H is λuuᵀ, and H⁺ is H/λ².
Curvature planar(const double* g, const double* h, double zero) {
  const double across = (h[1] + h[2]) / 2;  // of a field's Jacobian the symmetric part counts
  const double mean = (h[0] + h[3]) / 2, half = (h[0] - h[3]) / 2, root = std::sqrt(half * half + across * across);
  Curvature c{mean - root, mean + root, 0};
  const double tau = zero * c.scale(), smaller = std::min(std::abs(c.lowest), std::abs(c.highest));
  double a = 0, b = 0;
  if (smaller > tau) {
    const double determinant = h[0] * h[3] - across * across;
    a = (h[3] * g[0] - across * g[1]) / determinant;
    b = (h[0] * g[1] - across * g[0]) / determinant;
  } else if (std::max(std::abs(c.lowest), std::abs(c.highest)) > tau) {
    const double larger = mean < 0 ? c.lowest : c.highest, square = larger * larger;
    a = (h[0] * g[0] + across * g[1]) / square;
    b = (across * g[0] + h[3] * g[1]) / square;
  }
  c.newton = std::max(std::abs(a), std::abs(b));
  return c;
}

Curvature curvature(const double* g, const double* h, int n, double zero) {
  if (n == 1) return {h[0], h[0], std::abs(h[0]) > zero * std::max(1.0, std::abs(h[0])) ? std::abs(g[0] / h[0]) : 0};
  if (n == 2) return planar(g, h, zero);
  const Spectrum all = spectrum(h, n);
  if (!all.finite()) return {-infinity, infinity, 0};
  const double tau = zero * std::max(1.0, all.size());
  std::vector<double> away(n);
  for (int k = 0; k < n; ++k) {
    const double lambda = all.values[k], *v = all.vectors.col(k);
    const double step = std::abs(lambda) > tau ? std::inner_product(v, v + n, g, 0.0) / lambda : 0;
    for (int i = 0; i < n; ++i) away[i] += step * v[i];
  }
  double farthest = 0;
  for (const double x : away) farthest = std::max(farthest, std::abs(x));
  return {all.values.front(), all.values.back(), farthest};
}

}  // namespace

int lastResting(int step, int steps) { return std::min(steps, step + 2 + step / 8); }

// A rule that is linear on quadratics has a mode there.
Habits habitsOf(const Optimizer& optimizer) {
  const bool constant = optimizer.schedule.kind == ScheduleKind::constant;
  return {!optimizer.rule.info.memory.empty() || !constant, optimizer.rule.mode && constant && optimizer.noise == 0};
}

void Watch::begin(const Landscape& landscape, const double* w, int steps, const Habits& habits, const Rest& rest) {
  landscape_ = &landscape;
  rest_ = rest;
  steps_ = steps;
  habits_ = habits;
  resting_ = unsettled_ = false;
  type_ = Outcome::Type::running;
  step_ = steps;
  g_.resize(landscape.dim());
  h_.resize(g_.size() * g_.size());
  bound = divergedBeyond * std::max(1.0, size(w, landscape.dim()));
  low = rest.near * rest.near;
  high = finiteRange;
  wake = steps;
  nearGradient_ = 0;
}

bool Watch::decide(Outcome::Type type, int step) {
  type_ = type;
  step_ = step;
  return true;
}

bool Watch::at(int n, const double* w) {
  const int dim = landscape_->dim();
  for (int i = 0; i < dim; ++i) {
    if (!(std::abs(w[i]) <= bound)) return decide(Outcome::Type::diverged, n);
  }
  double square = 0;
  const double loss = landscape_->gradient(w, g_.data());
  for (const double g : g_) square += g * g;
  if (!defined(loss, g_.data(), dim)) return decide(Outcome::Type::left_domain, n);
  if (!std::isfinite(loss) || size(g_.data(), dim) == infinity) {
    return decide(Outcome::Type::diverged, n);
  }
  if (resting_ && square > high) resting_ = false, wake = steps_;
  const double gradient = std::sqrt(square);
  if (!resting_) approach(n, w, gradient);
  if (n < wake) return false;
  landscape_->hessian(w, g_.data(), h_.data());
  const Curvature c = curvature(g_.data(), h_.data(), dim, rest_.gradient);
  const double tau = rest_.gradient * c.scale();
  const auto kind = c.lowest > tau ? Outcome::Type::converged : Outcome::Type::critical_point;
  if (!resting_) {
    // Still on its slow way, but the run ends here and its last rows are all that counts.
    unsettled_ = gradient <= tau;
    return unsettled_ ? decide(kind, n) : true;
  }
  // What rests on a saddle may still leave it.
  if (n < steps_ && c.lowest < -tau) {
    wake = steps_;
    return false;
  }
  if (from_ > steps_ - (habits_.remembers && steps_ > 0)) return true;
  const int from = rest_.aim > 0 ? reckoned(rest_.aim / rest_.gradient) : from_;
  return from > steps_ ? decide(Outcome::Type::running, steps_) : decide(kind, from);
}

// The row at which the gradient will have shrunk by another factor, at the rate seen since it became small.
int Watch::reckoned(double factor) const {
  const double shrunk = std::log(restGradient_ / nearGradient_);
  if (!(shrunk < 0) || from_ == nearRow_) return from_;
  const double more = (from_ - nearRow_) * std::log(factor) / shrunk;
  return more < 1e9 ? from_ + static_cast<int>(more) : std::numeric_limits<int>::max();
}

void Watch::approach(int n, const double* w, double gradient) {
  low = rest_.near * rest_.near;
  high = finiteRange;
  if (gradient > rest_.near) {
    nearGradient_ = 0;
    return;
  }
  if (nearGradient_ == 0) nearGradient_ = gradient, nearRow_ = n;
  const int dim = landscape_->dim();
  landscape_->hessian(w, g_.data(), h_.data());
  const Curvature c = curvature(g_.data(), h_.data(), dim, rest_.gradient);
  const double tau = rest_.gradient * c.scale(), still = rest_.distance * std::max(1.0, size(w, dim));
  const double small = c.newton > still ? gradient * still / c.newton : infinity;
  resting_ = gradient <= tau && c.newton <= still;
  if (resting_) {
    const double limit = std::max(gradient, std::min(tau, c.newton > 0 ? gradient * still / c.newton : infinity));
    from_ = n;
    restGradient_ = gradient;
    low = -1;
    high = limit * limit;
    wake = habits_.forGood ? lastResting(n, steps_) : steps_;
    return;
  }
  // The next row that can be at rest, one percent early; every row from there on.
  const double next = 1.01 * std::min(tau, small);
  low = next < gradient ? next * next : infinity;
  high = 4 * rest_.near * rest_.near;
}

}  // namespace descent
