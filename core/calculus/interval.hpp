// A closed interval of real numbers as one more scalar of formulas: the result of every operation contains all results
// of the operation on numbers of its operands. Every bound is rounded outwards by one unit in the last place (WASM has
// no rounding modes), sums only where they are inexact; library functions by their error.
// empty(): no number at all, where an operation is defined nowhere on its operands. Where it is defined on a part of
// them, the result is that of this part, and some derivative is unbounded there; a pole too is unbounded.
// Moore, Interval Analysis (1966); Moore, Kearfott & Cloud, Introduction to Interval Analysis (2009).
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace descent {

struct Interval {
  double min = 0, max = 0;

  constexpr Interval() = default;
  constexpr Interval(double number) : min(number), max(number) {}
  constexpr Interval(double from, double to) : min(from), max(to) {}

  static constexpr Interval whole() {
    return {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  }
  static constexpr Interval nothing() {
    return {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};
  }

  bool empty() const { return !(min <= max); }
  bool bounded() const { return std::isfinite(min) && std::isfinite(max); }
  bool contains(double x) const { return min <= x && x <= max; }
  bool contains(const Interval& x) const { return min <= x.min && x.max <= max; }
  double width() const { return max - min; }
  double middle() const { return min / 2 + max / 2; }
  // The largest |x|.
  double size() const { return std::max(-min, max); }

  // Friends, so that no number becomes an interval by the name of a function alone.
  friend Interval square(const Interval& x);
  friend Interval ipow(const Interval& x, int n);
  // xⁿ, xⁿ⁻¹ and xⁿ⁻², n ≥ 2.
  friend std::array<Interval, 3> powers(const Interval& x, int n);
  // c: integers for any x; else for x ≥ 0.
  friend Interval pow(const Interval& x, const Interval& c);

  friend Interval sqrt(const Interval& x);
  friend Interval exp(const Interval& x);
  friend Interval expm1(const Interval& x);
  friend Interval log(const Interval& x);
  friend Interval log1p(const Interval& x);
  friend Interval softplus(const Interval& x);
  friend Interval logistic(const Interval& x);
  friend Interval sin(const Interval& x);
  friend Interval cos(const Interval& x);
  friend Interval tan(const Interval& x);
  friend Interval asin(const Interval& x);
  friend Interval acos(const Interval& x);
  friend Interval atan(const Interval& x);
  friend Interval sinh(const Interval& x);
  friend Interval cosh(const Interval& x);
  friend Interval tanh(const Interval& x);
  friend Interval abs(const Interval& x);
};

// The next double above and below; infinities stay.
[[gnu::always_inline]] inline double above(double x) {
  if (!(std::abs(x) < std::numeric_limits<double>::infinity())) {
    return x < 0 ? std::numeric_limits<double>::lowest() : x;
  }
  if (x == 0) return std::numeric_limits<double>::denorm_min();
  std::int64_t bits;
  std::memcpy(&bits, &x, sizeof bits);
  bits += x > 0 ? 1 : -1;
  std::memcpy(&x, &bits, sizeof bits);
  return x;
}
[[gnu::always_inline]] inline double below(double x) { return -above(-x); }

// What both intervals contain: empty where they do not meet. And the least interval that contains both.
inline Interval common(const Interval& a, const Interval& b) {
  const Interval both(std::max(a.min, b.min), std::min(a.max, b.max));
  return both.empty() || a.empty() || b.empty() ? Interval::nothing() : both;
}
inline Interval hull(const Interval& a, const Interval& b) {
  if (a.empty()) return b;
  return b.empty() ? a : Interval(std::min(a.min, b.min), std::max(a.max, b.max));
}

Interval operator+(const Interval& a, const Interval& b);
inline Interval operator-(const Interval& a) { return {-a.max, -a.min}; }
inline Interval operator-(const Interval& a, const Interval& b) { return a + -b; }
Interval operator*(const Interval& a, const Interval& b);
Interval operator/(const Interval& a, const Interval& b);

inline Interval& operator+=(Interval& a, const Interval& b) { return a = a + b; }
inline Interval& operator-=(Interval& a, const Interval& b) { return a = a - b; }
inline Interval& operator*=(Interval& a, const Interval& b) { return a = a * b; }

// A comparison of intervals: it may hold for some of their numbers and not for others.
enum class Truth { no, yes, open };

inline Truth operator<(const Interval& a, const Interval& b) {
  return a.max < b.min ? Truth::yes : a.min >= b.max ? Truth::no : Truth::open;
}
inline Truth operator<=(const Interval& a, const Interval& b) {
  return a.max <= b.min ? Truth::yes : a.min > b.max ? Truth::no : Truth::open;
}
inline Truth operator>(const Interval& a, const Interval& b) { return b < a; }
inline Truth operator>=(const Interval& a, const Interval& b) { return b <= a; }

inline Interval select(Truth condition, const Interval& yes, const Interval& no) {
  return condition == Truth::open ? hull(yes, no) : condition == Truth::yes ? yes : no;
}

// See scalar.hpp.
inline Interval curvatureOfCases(Truth condition, const Interval& ofTheCase) {
  return condition == Truth::open ? Interval::whole() : ofTheCase;
}
inline Interval slopeOfLog(const Interval& x, const Interval&) {
  return Interval(1) / common(x, {0, std::numeric_limits<double>::infinity()});
}

}  // namespace descent
