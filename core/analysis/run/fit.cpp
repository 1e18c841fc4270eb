#include "fit.hpp"

#include <algorithm>
#include <cmath>

#include "calculus/vectors.hpp"
#include "roots.hpp"

namespace descent {
namespace {

// Least squares of ln|c| against the row number; the sign is that of the last ratio.
Factor slope(const std::vector<double>& c) {
  const Eigen::Index n = static_cast<Eigen::Index>(c.size());
  const double middle = static_cast<double>(n - 1) / 2;
  const Vector rows = Vector::LinSpaced(n, -middle, middle), logarithms = asVector(c).array().abs().log();
  const double factor = std::exp(rows.dot(logarithms) / rows.squaredNorm());
  return {c[c.size() - 1] * c[c.size() - 2] < 0 ? -factor : factor};
}

// Least squares for c[k+1] = a·c[k] − b·c[k−1], every row scaled to the same weight.
std::optional<Factor> recurrence(const std::vector<double>& c, const std::vector<double>& rounding) {
  const Eigen::Index n = static_cast<Eigen::Index>(c.size()) - 2;
  const ConstVectorMap all = asVector(c);
  Eigen::MatrixX2d x(n, 2), noise = Eigen::MatrixX2d::Zero(n, 2);
  x << all.segment(1, n), -all.head(n);
  if (!rounding.empty()) noise << asVector(rounding).segment(1, n), asVector(rounding).head(n);
  Vector right = all.tail(n);
  for (Eigen::Index k = 0; k < n; ++k) {
    const double scale = std::max(x.row(k).lpNorm<Eigen::Infinity>(), std::abs(right[k]));
    if (scale == 0) continue;
    x.row(k) /= scale, noise.row(k) /= scale, right[k] /= scale;
  }
  // Gram and Schmidt, twice for the rounding: what of the second column the first does not hold.
  const auto share = [&](const auto& v) { return x.col(0).dot(v) / x.col(0).squaredNorm(); };
  if (x.col(0).isZero(0)) return std::nullopt;
  double along = share(x.col(1));
  Vector rest = x.col(1) - along * x.col(0);
  const double again = share(rest);
  along += again, rest -= again * x.col(0);
  const double second = rest.squaredNorm();
  // One root alone is in the sequence: the second is not to be seen.
  const double hidden = noise.col(1).squaredNorm() + (along * noise.col(0)).squaredNorm();
  if (second <= std::max(1e-26 * x.col(1).squaredNorm(), 100 * hidden)) return std::nullopt;
  const double b = rest.dot(right) / second, a = share(right) - along * b;
  const Roots z = roots(a, b);
  return Factor{z.dominant, z.complex, z.complex ? a : 0};
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
