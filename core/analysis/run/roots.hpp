// Roots of z² − trace·z + det = 0: how one eigen-direction evolves under a rule with one memory (Polyak 1964).
#pragma once

#include <algorithm>
#include <cmath>
#include <utility>

namespace descent {

struct Roots {
  bool complex;
  double dominant;  // the real root of larger modulus with its sign; the modulus √det of a complex pair
  double other;
};

inline Roots roots(double trace, double det) {
  // Both are 0 but for rounding, of which the roots would be the root.
  if (std::max(std::abs(trace), std::abs(det)) <= 1e-14) return {false, 0, 0};
  const double discriminant = trace * trace - 4 * det;
  // Double roots are where momentum is best; rounding must not make them a complex pair.
  if (discriminant < -1e-12 * std::max(trace * trace, std::abs(det))) return {true, std::sqrt(det), std::sqrt(det)};
  const double root = std::sqrt(std::max(0.0, discriminant));
  const double dominant = trace < 0 ? (trace - root) / 2 : (trace + root) / 2;
  return {false, dominant, dominant == 0 ? 0 : det / dominant};
}

}  // namespace descent
