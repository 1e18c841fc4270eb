// Density and distribution of the semicircle.
#include "semicircle.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace descent {

double semicircleDensity(double x) { return std::sqrt(std::max(0.0, 4 - x * x)) / (2 * std::numbers::pi); }

double semicircleBelow(double x) {
  const double inside = std::clamp(x, -2.0, 2.0);
  return 0.5 + (inside * semicircleDensity(inside) + 2 * std::asin(inside / 2) / std::numbers::pi) / 2;
}

}  // namespace descent
