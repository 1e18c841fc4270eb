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

// Least squares for c[k+1] = a·c[k] − b·c[k−1], every row scaled to the same weight. What is left of the second column
// and of the right side after their parts along the first one is taken row by row, as differences of sums would leave
// only rounding where the second root is seen in the first rows alone.
std::optional<Factor> recurrence(const std::vector<double>& c, const std::vector<double>& rounding) {
  struct Row {
    double x, y, z;
    double dx = 0, dy = 0;  // roundings
  };
  std::vector<Row> rows;
  for (size_t k = 1; k + 1 < c.size(); ++k) {
    const double scale = std::max({std::abs(c[k - 1]), std::abs(c[k]), std::abs(c[k + 1])});
    if (scale == 0) continue;
    rows.push_back({c[k] / scale, -c[k - 1] / scale, c[k + 1] / scale});
    if (!rounding.empty()) rows.back().dx = rounding[k] / scale, rows.back().dy = rounding[k - 1] / scale;
  }
  double xx = 0, xy = 0, xz = 0;
  for (const Row& row : rows) xx += row.x * row.x, xy += row.x * row.y, xz += row.x * row.z;
  if (xx == 0) return std::nullopt;
  const double along = xy / xx;
  double yy = 0, rest = 0, product = 0, noise = 0;
  for (const auto& [x, y, z, dx, dy] : rows) {
    const double left = y - along * x;
    yy += y * y, rest += left * left, product += left * (z - xz / xx * x);
    noise += dy * dy + along * dx * (along * dx);
  }
  // One root alone is in the sequence: the second is not to be seen.
  if (rest <= std::max(1e-26 * yy, 100 * noise)) return std::nullopt;
  const double b = product / rest;
  const double trace = (xz - b * xy) / xx;
  const Roots z = roots(trace, b);
  return Factor{z.dominant, z.complex, z.complex ? trace : 0};
}

}  // namespace

std::optional<Factor> fitFactor(const std::vector<double>& sequence, bool secondOrder,
                                const std::vector<double>& rounding) {
  const double first = sequence.empty() ? 0 : std::abs(sequence[0]);
  if (first == 0 || sequence.size() < 2) return std::nullopt;
  // Rows up to where the sequence falls below a share of its first entry. A momentum passes through 0, so there a
  // single small value does not end it; far down, two of them do, before the numbers lose their digits.
  const auto above = [&](double share, bool passes) {
    const auto small = [&](size_t k) { return k >= sequence.size() || std::abs(sequence[k]) < share * first; };
    size_t end = 0;
    while (end < sequence.size() && !(small(end) && (!passes || small(end + 1)))) ++end;
    return std::vector<double>(sequence.begin(), sequence.begin() + static_cast<std::ptrdiff_t>(end));
  };
  if (secondOrder) {
    const std::vector<double> seen = above(1e-200, true);
    if (seen.size() >= 4) {
      if (const auto factor = recurrence(seen, rounding)) return factor;
    }
  }
  const std::vector<double> seen = above(1e-13, false);
  return seen.size() == 1 ? Factor{0} : slope(seen);
}

}  // namespace descent
