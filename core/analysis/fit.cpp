#include "fit.hpp"

#include <algorithm>
#include <cmath>

#include "roots.hpp"

namespace descent {
namespace {

// Least squares of ln|c| against the row number; the sign is that of the last ratio.
Factor slope(const std::vector<double>& c) {
  const double n = static_cast<double>(c.size()), middle = (n - 1) / 2;
  double product = 0, square = 0;
  for (size_t k = 0; k < c.size(); ++k) {
    product += (k - middle) * std::log(std::abs(c[k]));
    square += (k - middle) * (k - middle);
  }
  const double factor = std::exp(product / square);
  return {c[c.size() - 1] * c[c.size() - 2] < 0 ? -factor : factor};
}

std::optional<Factor> recurrence(const std::vector<double>& c) {
  double xx = 0, xy = 0, yy = 0, xz = 0, yz = 0;
  for (size_t k = 1; k + 1 < c.size(); ++k) {
    const double scale = std::max({std::abs(c[k - 1]), std::abs(c[k]), std::abs(c[k + 1])});
    if (scale == 0) continue;
    const double x = c[k] / scale, y = -c[k - 1] / scale, z = c[k + 1] / scale;
    xx += x * x, xy += x * y, yy += y * y, xz += x * z, yz += y * z;
  }
  const double determinant = xx * yy - xy * xy;
  // One root alone is in the sequence: the second is not to be seen.
  if (determinant <= 1e-14 * xx * yy) return std::nullopt;
  const Roots z = roots((xz * yy - yz * xy) / determinant, (yz * xx - xz * xy) / determinant);
  return Factor{z.dominant, z.complex};
}

}  // namespace

std::optional<Factor> fitFactor(const std::vector<double>& sequence, bool secondOrder) {
  const double first = sequence.empty() ? 0 : std::abs(sequence[0]);
  if (first == 0 || sequence.size() < 2) return std::nullopt;
  std::vector<double> seen;
  for (double c : sequence) {
    // Below this only rounding is left. A momentum passes through 0, so a single small value does not end it.
    if (std::abs(c) < 1e-13 * first && !(secondOrder && c != 0)) break;
    seen.push_back(c);
  }
  if (seen.size() == 1) return Factor{0};
  if (secondOrder && seen.size() >= 4) {
    if (const auto factor = recurrence(seen)) return factor;
  }
  return slope(seen);
}

}  // namespace descent
