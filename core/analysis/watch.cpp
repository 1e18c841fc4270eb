// Rest is decided by the Hessian, which is looked at only where the gradient is small.
#include "watch.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

Curvature planar(const double* g, const double* h, double zero) {
  const double mean = (h[0] + h[3]) / 2, half = (h[0] - h[3]) / 2, root = std::hypot(half, h[1]);
  const Curvature c{mean - root, mean + root, 0};
  // (cos, sin) of the eigenvector that belongs to the highest eigenvalue.
  const double turned = std::atan2(h[1], half) / 2, cos = std::cos(turned), sin = std::sin(turned);
  const double high = cos * g[0] + sin * g[1], low = cos * g[1] - sin * g[0], tau = zero * c.scale();
  const double a = std::abs(c.highest) > tau ? high / c.highest : 0, b = std::abs(c.lowest) > tau ? low / c.lowest : 0;
  return {c.lowest, c.highest, std::max(std::abs(cos * a - sin * b), std::abs(sin * a + cos * b))};
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

void Watch::begin(const Landscape& landscape, const double* w, int steps, bool remembers, const Rest& rest) {
  landscape_ = &landscape;
  rest_ = rest;
  steps_ = steps;
  remembers_ = remembers;
  resting_ = unsettled_ = false;
  type_ = Outcome::Type::running;
  step_ = steps;
  g_.resize(landscape.dim());
  h_.resize(g_.size() * g_.size());
  bound = divergedBeyond * std::max(1.0, size(w, landscape.dim()));
  low = rest.near * rest.near;
  high = finiteRange;
  wake = steps;
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
  if (!std::isfinite(loss) || std::isnan(square) || size(g_.data(), dim) == infinity) {
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
  if (from_ > steps_ - (remembers_ && steps_ > 0)) return true;
  return decide(kind, from_);
}

void Watch::approach(int n, const double* w, double gradient) {
  low = rest_.near * rest_.near;
  high = finiteRange;
  if (gradient > rest_.near) return;
  const int dim = landscape_->dim();
  landscape_->hessian(w, g_.data(), h_.data());
  const Curvature c = curvature(g_.data(), h_.data(), dim, rest_.gradient);
  const double tau = rest_.gradient * c.scale(), still = rest_.distance * std::max(1.0, size(w, dim));
  const double small = c.newton > still ? gradient * still / c.newton : infinity;
  resting_ = gradient <= tau && c.newton <= still;
  if (resting_) {
    const double limit = std::max(gradient, std::min(tau, c.newton > 0 ? gradient * still / c.newton : infinity));
    from_ = n;
    low = -1;
    high = limit * limit;
    wake = lastResting(n, steps_);
    return;
  }
  // The next row that can be at rest, one percent early; every row from there on.
  const double next = 1.01 * std::min(tau, small);
  low = next < gradient ? next * next : infinity;
  high = 4 * rest_.near * rest_.near;
}

}  // namespace descent
