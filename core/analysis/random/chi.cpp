// Digamma functions, and Poisson mixtures of central laws.
#include "chi.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace descent {
namespace {

// ψ and ψ′ by recurrence up to x ≥ 8, then asymptotic (Abramowitz & Stegun 6.3.18, 6.4.12).
double digamma(double x) {
  double sum = 0;
  for (; x < 8; ++x) sum -= 1 / x;
  const double r = 1 / (x * x);
  return sum + std::log(x) - 0.5 / x - r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r / 240)));
}
double trigamma(double x) {
  double sum = 0;
  for (; x < 8; ++x) sum += 1 / (x * x);
  const double r = 1 / (x * x);
  return sum + 1 / x + r / 2 + r / x * (1.0 / 6 - r * (1.0 / 30 - r * (1.0 / 42 - r / 30)));
}

// xᵃe⁻ˣ/Γ(a + 1)
double poisson(double a, double x) { return x == 0 ? (a == 0) : std::exp(a * std::log(x) - x - std::lgamma(a + 1)); }

}  // namespace

// A mixture of central ones with Poisson weights, in units of the largest: by themselves they are too small for a
// double from m = 1500 on.
LogMoments logChi(int k, double m) {
  if (m > 1e7) return {0.5 * std::log(m) + (k - 2) / (2 * m), 1 / m};
  const double half = m / 2, reach = 12 * std::sqrt(half) + 60, middle = std::log(k + m);
  double total = 0, mean = 0, square = 0;
  const auto add = [&](int j, double weight) {
    const double x = k / 2.0 + j, log = digamma(x) + std::numbers::ln2 - middle;
    total += weight;
    mean += weight * log;
    square += weight * (log * log + trigamma(x));
  };
  const int mode = static_cast<int>(half);
  double weight = 1;
  for (int j = mode; j < half + reach; weight *= half / ++j) add(j, weight);
  weight = 1;
  for (int j = mode; j > 0 && j > half - reach; --j) add(j - 1, weight *= j / half);
  mean /= total;
  return {(middle + mean) / 2, (square / total - mean * mean) / 4};
}

double chiSquareAbove(int k, double m, double x) {
  if (!(x > 0)) return 1;
  // Nearly normal along the mean.
  if (m > 1e5) return std::erfc((std::sqrt(x) - std::sqrt(m + k - 1)) / std::numbers::sqrt2) / 2;
  // Q(a + 1, x) = Q(a, x) + xᵃe⁻ˣ/Γ(a + 1) for the incomplete gamma function Q.
  double a = k % 2 == 0 ? 1 : 0.5;
  double tail = k % 2 == 0 ? std::exp(-x / 2) : std::erfc(std::sqrt(x / 2));
  const auto raise = [&] { tail += poisson(a++, x / 2); };
  while (2 * a < k) raise();
  double above = 0;
  const double last = m / 2 + 12 * std::sqrt(m / 2) + 60;
  for (int j = 0; j < last; ++j, raise()) above += poisson(j, m / 2) * tail;
  return std::min(above, 1.0);
}

LogMoments logPartOfBall(int k, int n) {
  const double a = k / 2.0, all = n / 2.0 + 1;
  return {(digamma(a) - digamma(all)) / 2, (trigamma(a) - trigamma(all)) / 4};
}

}  // namespace descent
