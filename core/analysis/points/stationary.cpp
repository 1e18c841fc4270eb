// Newton with a Levenberg–Marquardt brake; 1 and 2 dimensions in closed form, because grids of starts use them.
#include "stationary.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/norms.hpp"
#include "runs/work.hpp"

namespace descent {
namespace {

bool solve2(double a, double b, double c, double d, double r0, double r1, double* s) {
  const double det = a * d - b * c;
  s[0] = (r0 * d - b * r1) / det;
  s[1] = (a * r1 - c * r0) / det;
  return std::isfinite(s[0]) && std::isfinite(s[1]);
}

Stationary look(const Landscape& landscape, std::vector<double> at) {
  const auto n = at.size();
  Stationary point{std::move(at), std::vector<double>(n), std::vector<double>(n * n), 0};
  point.value = landscape.hessian(point.at.data(), point.gradient.data(), point.hessian.data());
  return point;
}

std::vector<double> moved(const std::vector<double>& w, const std::vector<double>& s, double factor) {
  std::vector<double> result = w;
  for (size_t i = 0; i < w.size(); ++i) result[i] += factor * s[i];
  return result;
}

// The slope at some distance. Beside a kink H is so large that it says nothing about how small ∇f ought to be.
double around(const Landscape& landscape, const std::vector<double>& at, double radius) {
  double largest = 0;
  std::vector<double> w = at, g(at.size());
  for (size_t i = 0; i < at.size(); ++i) {
    for (const double sign : {-1.0, 1.0}) {
      w[i] = at[i] + sign * radius;
      landscape.gradient(w.data(), g.data());
      if (const double slope = norm(g); slope > largest) largest = slope;
    }
    w[i] = at[i];
  }
  return largest;
}

// A Newton step is too long where H is steep in one direction and shallow in another. A share of it is good where f is
// the quadratic that the step is made for: ∇f has shrunk by that share.
std::optional<Stationary> partOfTheWay(const Landscape& landscape, const Stationary& here, const std::vector<double>& s,
                                       double share) {
  Stationary next = look(landscape, moved(here.at, s, share));
  double off = 0;
  for (size_t i = 0; i < s.size(); ++i) off = std::hypot(off, next.gradient[i] - (1 - share) * here.gradient[i]);
  return off <= 0.05 * share * here.gradientNorm() ? std::optional(std::move(next)) : std::nullopt;
}

}  // namespace

double Stationary::gradientNorm() const { return norm(gradient); }

bool newtonStep(const double* h, const double* g, int n, double mu, double* s) {
  if (n == 1) {
    s[0] = mu == 0 ? -g[0] / h[0] : -h[0] * g[0] / (h[0] * h[0] + mu);
    return std::isfinite(s[0]);
  }
  if (n == 2 && mu == 0) return solve2(h[0], h[1], h[2], h[3], -g[0], -g[1], s);
  if (n == 2) {
    const double off = h[0] * h[1] + h[1] * h[3];
    return solve2(h[0] * h[0] + h[1] * h[1] + mu, off, off, h[1] * h[1] + h[3] * h[3] + mu,
                  -(h[0] * g[0] + h[1] * g[1]), -(h[1] * g[0] + h[3] * g[1]), s);
  }
  const Spectrum curvature = spectrum(h, n);
  if (!curvature.finite()) return false;
  std::fill(s, s + n, 0.0);
  for (int k = 0; k < n; ++k) {
    double along = 0;
    for (int i = 0; i < n; ++i) along += curvature.vectors(i, k) * g[i];
    const double lambda = curvature.values[k], factor = -along * lambda / (lambda * lambda + mu);
    if (!std::isfinite(factor)) return false;
    for (int i = 0; i < n; ++i) s[i] += factor * curvature.vectors(i, k);
  }
  return true;
}

std::optional<Stationary> stationary(const Landscape& landscape, const std::vector<double>& start, double reach) {
  const int n = landscape.dim();
  Stationary here = look(landscape, start), best = here;
  double slope = here.gradientNorm(), mu = 0, last = 0;
  bool rest = false, stuck = false;
  std::vector<double> s(n);
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
    const double size = norm(here.hessian), brake = std::max(1e-6 * size * size, 1e-300);
    const bool defined = newtonStep(here.hessian.data(), here.gradient.data(), n, mu, s.data());
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
    Stationary next = look(landscape, moved(here.at, s, 1));
    if (const double ratio = mu == 0 && last > 0 ? length / last : 0; ratio > 0.4 && ratio < 0.995) {
      Stationary further = look(landscape, moved(here.at, s, 1 / (1 - ratio)));
      if (further.gradientNorm() < next.gradientNorm()) next = std::move(further);
    }
    // Rest: the step no longer changes the point beyond its own rounding.
    rest = length <= 4e-16 * std::max(1e-3, norm(here.at));
    // In a bent valley ‖∇f‖ may rise while the Newton step shrinks (Deuflhard's natural monotonicity).
    const double reached = next.gradientNorm();
    const auto shrinks = [&] {
      return mu == 0 && std::isfinite(reached) &&
             newtonStep(here.hessian.data(), next.gradient.data(), n, 0, s.data()) && norm(s) < 0.97 * length;
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
  const bool still = best.gradientNorm() <= 1e-8 * std::max(1.0, norm(best.hessian)) &&
                     best.gradientNorm() <= 1e-6 * std::max(1.0, around(landscape, best.at, reach));
  return still ? std::optional(best) : std::nullopt;
}

}  // namespace descent
