// Functions of intervals: monotone pieces, each with its bounds at the ends.
#include "interval.hpp"

#include <numbers>

#include "scalar.hpp"

namespace descent {
namespace {

using std::numbers::pi;

constexpr double infinity = std::numeric_limits<double>::infinity();

// The libraries of browsers and compilers are within 2 units in the last place, sin and cos of scalar.hpp within 1;
// 4 are taken off, and as many of the smallest numbers.
constexpr double error = 0x1p-50, least = 4 * std::numeric_limits<double>::denorm_min();

double lowered(double x) {
  return std::isfinite(x) ? x - (std::abs(x) * error + least) : x == infinity ? 0x1.fffffffffffffp1023 : x;
}
double raised(double x) { return -lowered(-x); }

// φ of x where φ rises, held between the least and the largest value that φ has anywhere.
template <class Function>
Interval rising(const Interval& x, Function f, const Interval& values = Interval::whole()) {
  if (x.empty()) return x;
  return {std::max(lowered(f(x.min)), values.min), std::min(raised(f(x.max)), values.max)};
}

// The part of x where a function is defined.
Interval within(const Interval& x, double from, double to) { return common(x, {from, to}); }

// Inlined by force here and nowhere else: a quarter of a search's time for half a kilobyte.
// a + b, not above it. Knuth's two-sum tells what rounding took away.
[[gnu::always_inline]] inline double sumBelow(double a, double b) {
  const double sum = a + b, part = sum - a, lost = (a - (sum - part)) + (b - part);
  if (lost >= 0) return sum;
  return std::isinf(a) || std::isinf(b) ? sum : below(sum);
}
[[gnu::always_inline]] inline double sumAbove(double a, double b) { return -sumBelow(-a, -b); }

// 0·∞ is 0: an unbounded interval holds finite numbers only.
[[gnu::always_inline]] inline double productBelow(double a, double b) { return a == 0 || b == 0 ? 0 : below(a * b); }
[[gnu::always_inline]] inline double productAbove(double a, double b) { return a == 0 || b == 0 ? 0 : above(a * b); }

double quotientBelow(double a, double b) { return a == 0 ? 0 : below(a / b); }
double quotientAbove(double a, double b) { return a == 0 ? 0 : above(a / b); }

// xⁿ of x ≥ 0, below or above, by squaring.
template <class Product>
double power(double x, int n, Product product) {
  double result = 1;
  for (bool first = true; n > 0; n /= 2) {
    if (n % 2 == 1) {
      result = first ? x : product(result, x);
      first = false;
    }
    if (n > 1) x = product(x, x);
  }
  return result;
}

double powerBelow(double x, int n) { return std::max(0.0, power(x, n, productBelow)); }
double powerAbove(double x, int n) { return power(x, n, productAbove); }

// |x| to the power of an integer too large for ipow, or a number.
double powBelow(double x, double c) {
  return x == 0 || x == infinity ? std::pow(x, c) : std::max(0.0, lowered(std::pow(x, c)));
}
double powAbove(double x, double c) { return x == 0 || x == infinity ? std::pow(x, c) : raised(std::pow(x, c)); }

// x^c for x ≥ 0.
Interval powOf(const Interval& x, double c) {
  if (x.empty()) return x;
  return c >= 0 ? Interval(powBelow(x.min, c), powAbove(x.max, c)) : Interval(powBelow(x.max, c), powAbove(x.min, c));
}

// Whether x may contain a whole multiple of `period` plus `first`. Where rounding hides it, yes.
bool meets(const Interval& x, double first, double period) {
  const double from = (x.min - first) / period, to = (x.max - first) / period;
  const double unsure = 1e-15 * (1 + std::max(std::abs(from), std::abs(to)));
  return std::floor(to + unsure) >= std::ceil(from - unsure);
}

// Beyond it the phase is not worth looking at.
constexpr double manyTurns = 1e9;

// A wave between −1 and 1 with crests at `crest` + 2πk.
template <class Wave>
Interval wave(const Interval& x, double crest, Wave f) {
  if (x.empty()) return x;
  if (!(x.size() < manyTurns) || x.width() >= 2 * pi) return {-1, 1};
  const double a = f(x.min), b = f(x.max);
  return {meets(x, crest + pi, 2 * pi) ? -1 : std::max(-1.0, lowered(std::min(a, b))),
          meets(x, crest, 2 * pi) ? 1 : std::min(1.0, raised(std::max(a, b)))};
}

}  // namespace

Interval operator+(const Interval& a, const Interval& b) { return {sumBelow(a.min, b.min), sumAbove(a.max, b.max)}; }

Interval operator*(const Interval& a, const Interval& b) {
  if (a.empty() || b.empty()) return Interval::nothing();
  if (a.min >= 0) {
    return {productBelow(b.min < 0 ? a.max : a.min, b.min), productAbove(b.max < 0 ? a.min : a.max, b.max)};
  }
  if (a.max <= 0) {
    return {productBelow(b.max > 0 ? a.min : a.max, b.max), productAbove(b.min > 0 ? a.max : a.min, b.min)};
  }
  if (b.min >= 0) return {productBelow(a.min, b.max), productAbove(a.max, b.max)};
  if (b.max <= 0) return {productBelow(a.max, b.min), productAbove(a.min, b.min)};
  return {std::min(productBelow(a.min, b.max), productBelow(a.max, b.min)),
          std::max(productAbove(a.min, b.min), productAbove(a.max, b.max))};
}

Interval operator/(const Interval& a, const Interval& b) {
  if (a.empty() || b.empty() || (b.min == 0 && b.max == 0)) return Interval::nothing();
  if (b.min < 0 && b.max > 0) return Interval::whole();
  if (b.max <= 0) return -a / -b;
  // From here on b ≥ 0; b.min may be 0.
  if (b.min == 0) {
    if (a.min > 0) return {quotientBelow(a.min, b.max), infinity};
    if (a.max < 0) return {-infinity, quotientAbove(a.max, b.max)};
    return a.min == 0   ? Interval(0, a.max == 0 ? 0 : infinity)
           : a.max == 0 ? Interval(-infinity, 0)
                        : Interval::whole();
  }
  if (std::isinf(b.max)) {
    return {a.min >= 0 ? 0 : quotientBelow(a.min, b.min), a.max <= 0 ? 0 : quotientAbove(a.max, b.min)};
  }
  return {quotientBelow(a.min, a.min >= 0 ? b.max : b.min), quotientAbove(a.max, a.max >= 0 ? b.min : b.max)};
}

Interval square(const Interval& x) { return ipow(x, 2); }

Interval ipow(const Interval& x, int n) {
  if (x.empty()) return x;
  if (n == 0) return 1;
  if (n == 1) return x;
  if (x.min >= 0) return {powerBelow(x.min, n), powerAbove(x.max, n)};
  if (n % 2 == 1) {
    return {-powerAbove(-x.min, n), x.max >= 0 ? powerAbove(x.max, n) : -powerBelow(-x.max, n)};
  }
  if (x.max <= 0) return {powerBelow(-x.max, n), powerAbove(-x.min, n)};
  return {0, powerAbove(x.size(), n)};
}

std::array<Interval, 3> powers(const Interval& x, int n) { return {ipow(x, n), ipow(x, n - 1), ipow(x, n - 2)}; }

Interval pow(const Interval& x, const Interval& c) {
  if (x.empty() || c.empty()) return Interval::nothing();
  if (c.min != c.max) return exp(c * log(x));
  const double power = c.min;
  if (power == std::floor(power)) {
    if (power == 0) return 1;
    if (power < 0) return Interval(1) / pow(x, -power);
    if (power <= 64) return ipow(x, static_cast<int>(power));
    const bool odd = std::fmod(power, 2) != 0;
    const Interval left = powOf(-within(x, -infinity, 0), power), right = powOf(within(x, 0, infinity), power);
    return hull(odd ? -left : left, right);
  }
  Interval result = powOf(within(x, 0, infinity), power);
  // At the end of what is defined all powers above 2 have bounded derivatives.
  if (x.min < 0 && power > 0 && !result.empty()) result.max = infinity;
  return result;
}

Interval sqrt(const Interval& x) {
  const Interval inside = within(x, 0, infinity);
  return inside.empty() ? inside : Interval(std::max(0.0, below(std::sqrt(inside.min))), above(std::sqrt(inside.max)));
}
Interval exp(const Interval& x) {
  return rising(x, [](double y) { return std::exp(y); }, {0, infinity});
}
Interval expm1(const Interval& x) {
  return rising(x, [](double y) { return std::expm1(y); }, {-1, infinity});
}
Interval log(const Interval& x) {
  const Interval inside = within(x, 0, infinity);
  if (inside.max == 0) return Interval::nothing();
  return rising(inside, [](double y) { return std::log(y); });
}
Interval log1p(const Interval& x) {
  const Interval inside = within(x, -1, infinity);
  if (inside.max == -1) return Interval::nothing();
  return rising(inside, [](double y) { return std::log1p(y); });
}
// They rise: bounds of the ends are those of all between.
Interval softplus(const Interval& x) {
  if (x.empty()) return x;
  return {std::max(0.0, softplus<Interval>(x.min).min), softplus<Interval>(x.max).max};
}
Interval logistic(const Interval& x) {
  if (x.empty()) return x;
  return {std::max(0.0, logistic<Interval>(x.min).min), std::min(1.0, logistic<Interval>(x.max).max)};
}
Interval sin(const Interval& x) {
  return wave(x, pi / 2, [](double y) { return descent::sin(y); });
}
Interval cos(const Interval& x) {
  return wave(x, 0, [](double y) { return descent::cos(y); });
}
Interval tan(const Interval& x) {
  if (!x.empty() && (!(x.size() < manyTurns) || meets(x, pi / 2, pi))) return Interval::whole();
  return rising(x, [](double y) { return std::tan(y); });
}
Interval asin(const Interval& x) {
  return rising(within(x, -1, 1), [](double y) { return std::asin(y); });
}
Interval acos(const Interval& x) {
  return rising(-within(x, -1, 1), [](double y) { return std::acos(-y); }, {0, infinity});
}
Interval atan(const Interval& x) {
  return rising(x, [](double y) { return std::atan(y); });
}
Interval sinh(const Interval& x) {
  return rising(x, [](double y) { return std::sinh(y); });
}
Interval cosh(const Interval& x) {
  return rising(abs(x), [](double y) { return std::cosh(y); }, {1, infinity});
}
Interval tanh(const Interval& x) {
  return rising(x, [](double y) { return std::tanh(y); }, {-1, 1});
}
Interval abs(const Interval& x) {
  if (x.empty() || x.min >= 0) return x;
  return x.max <= 0 ? -x : Interval(0, x.size());
}

}  // namespace descent
