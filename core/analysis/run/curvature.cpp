#include "curvature.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "calculus/norms.hpp"
#include "calculus/spectrum.hpp"

namespace descent {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

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

}  // namespace

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

}  // namespace descent
