// Newton with a Levenberg–Marquardt brake; 1 and 2 dimensions in closed form, because grids of starts use them.
#include "stationary.hpp"

#include <algorithm>
#include <cmath>

#include "runs/work.hpp"

namespace descent {
namespace {

bool solve2(double a, double b, double c, double d, double r0, double r1, Vector& s) {
  const double det = a * d - b * c;
  s[0] = (r0 * d - b * r1) / det;
  s[1] = (a * r1 - c * r0) / det;
  return s.allFinite();
}

// The slope at some distance. Beside a kink H is so large that it says nothing about how small ∇f ought to be.
double around(const Landscape& landscape, ConstVector at, double radius) {
  double largest = 0;
  Vector w = at, g(at.size());
  for (Eigen::Index i = 0; i < at.size(); ++i) {
    for (const double sign : {-1.0, 1.0}) {
      w[i] = at[i] + sign * radius;
      landscape.gradient(w, g);
      if (const double slope = norm(g); slope > largest) largest = slope;
    }
    w[i] = at[i];
  }
  return largest;
}

// A Newton step is too long where H is steep in one direction and shallow in another. A share of it is good where f is
// the quadratic that the step is made for: ∇f has shrunk by that share.
std::optional<Stationary> partOfTheWay(const Landscape& landscape, const Stationary& here, ConstVector s,
                                       double share) {
  Stationary next = lookedAt(landscape, here.at + share * s);
  const double off = (next.gradient - (1 - share) * here.gradient).stableNorm();
  return off <= 0.05 * share * here.gradientNorm() ? std::optional(std::move(next)) : std::nullopt;
}

}  // namespace

double Stationary::gradientNorm() const { return norm(gradient); }

Stationary lookedAt(const Landscape& landscape, ConstVector at) {
  const Eigen::Index n = at.size();
  Stationary point{at, Vector(n), Matrix(n, n), 0};
  point.value = landscape.hessian(at, point.gradient, point.hessian);
  return point;
}

bool newtonStep(ConstMatrix h, ConstVector g, double mu, Vector& s) {
  const Eigen::Index n = g.size();
  s.resize(n);
  if (n == 1) {
    const double bend = h(0, 0);
    s[0] = mu == 0 ? -g[0] / bend : -bend * g[0] / (bend * bend + mu);
    return std::isfinite(s[0]);
  }
  if (n == 2) {
    const double a = h(0, 0), b = h(0, 1), c = h(1, 0), d = h(1, 1);
    if (mu == 0) return solve2(a, b, c, d, -g[0], -g[1], s);
    const double off = a * b + b * d;
    return solve2(a * a + b * b + mu, off, off, b * b + d * d + mu, -(a * g[0] + b * g[1]), -(b * g[0] + d * g[1]), s);
  }
  const Spectrum curvature = spectrum(h);
  if (!curvature.finite()) return false;
  s.setZero();
  for (Eigen::Index k = 0; k < n; ++k) {
    const auto v = curvature.vectors.col(k);
    const double lambda = curvature.values[k], factor = -dot(v, g) * lambda / (lambda * lambda + mu);
    if (!std::isfinite(factor)) return false;
    s += factor * v;
  }
  return true;
}

std::optional<Stationary> stationary(const Landscape& landscape, ConstVector start, double reach) {
  Stationary here = lookedAt(landscape, start), best = here;
  double slope = here.gradientNorm(), mu = 0, last = 0;
  bool rest = false, stuck = false;
  Vector s;
  const auto take = [&](Stationary next, double length) {
    here = std::move(next);
    slope = here.gradientNorm();
    last = length;
    if (slope < best.gradientNorm()) best = here;
  };
  const int most = affordable(spectrumWork(landscape), 200);
  for (int tries = 0; tries < most && !rest && !stuck; ++tries) {
    if (!std::isfinite(slope)) return std::nullopt;
    if (slope == 0) return here;
    const double size = here.hessian.norm(), brake = std::max(1e-6 * size * size, 1e-300);
    const bool defined = newtonStep(here.hessian, here.gradient, mu, s);
    const double length = norm(s);
    if (defined && mu == 0 && length > reach && length < 1e3 * reach) {
      if (auto next = partOfTheWay(landscape, here, s, reach / length)) {
        take(*std::move(next), reach);
        continue;
      }
    }
    if (!defined || length > reach) {
      mu = std::max(8 * mu, brake);
      stuck = mu > 1e30 * brake;
      continue;
    }
    Stationary next = lookedAt(landscape, here.at + s);
    if (const double ratio = mu == 0 && last > 0 ? length / last : 0; ratio > 0.4 && ratio < 0.995) {
      Stationary further = lookedAt(landscape, here.at + s / (1 - ratio));
      if (further.gradientNorm() < next.gradientNorm()) next = std::move(further);
    }
    // Rest: the step no longer changes the point beyond its own rounding.
    rest = length <= 4e-16 * std::max(1e-3, norm(here.at));
    // In a bent valley ‖∇f‖ may rise while the Newton step shrinks (Deuflhard's natural monotonicity).
    const double reached = next.gradientNorm();
    const auto shrinks = [&] {
      return mu == 0 && std::isfinite(reached) && newtonStep(here.hessian, next.gradient, 0, s) &&
             norm(s) < 0.97 * length;
    };
    if (reached < slope || shrinks()) {
      take(std::move(next), length);
      mu = mu > brake ? mu / 16 : 0;
    } else if (slope <= 1e-15 * size * std::max(1e-3, norm(here.at))) {
      rest = true;
    } else {
      mu = std::max(8 * mu, brake);
      stuck = mu > 1e30 * brake;
    }
  }
  if (!rest && !stuck && last > 1e-6 * reach) return std::nullopt;
  const bool still = best.gradientNorm() <= 1e-8 * std::max(1.0, best.hessian.norm()) &&
                     best.gradientNorm() <= 1e-6 * std::max(1.0, around(landscape, best.at, reach));
  return still ? std::optional(best) : std::nullopt;
}

}  // namespace descent
