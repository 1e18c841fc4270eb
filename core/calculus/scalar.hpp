// What a formula or rule may use of its scalar type beyond + - * / and <cmath>, here for double.
// Dual numbers (dual.hpp) and SIMD lanes bring their own overloads, found by argument-dependent lookup.
#pragma once

#include <array>
#include <cmath>

namespace descent {

// x·x·…·x from the left, n ≥ 0: the same order of operations for every scalar type and for typed "x^n".
template <class T>
T ipow(const T& x, int n) {
  if (n == 0) return T(1.0);
  T power = x;
  for (int i = 1; i < n; ++i) power = power * x;
  return power;
}

// x² and, n ≥ 2, xⁿ, xⁿ⁻¹ and xⁿ⁻²: intervals know more of them than products tell.
template <class T>
T square(const T& x) {
  return x * x;
}
template <class T>
std::array<T, 3> powers(const T& x, int n) {
  const T p2 = ipow(x, n - 2), p1 = n == 2 ? x : p2 * x;
  return {p1 * x, p1, p2};
}

// The second derivative of a function of cases: where an interval lies across the border of two there may be none.
template <class Mask, class T>
T curvatureOfCases(const Mask&, const T& ofTheCase) {
  return ofTheCase;
}

// 1/x where there is a logarithm of x, else NaN: 1/x alone would lead on beyond 0.
template <class T>
T slopeOfLog(const T& x, const T& logarithm) {
  return (T(1.0) + (logarithm - logarithm)) / x;
}

// To one unit in the last place, with the bits that each lane of a SIMD vector has.
double sin(double x);
double cos(double x);

// 1/cosh²x, the slope of tanh; 1 − tanh²x loses its digits where tanh x is near 1.
template <class T>
T sech2(const T& x) {
  using std::abs, std::exp;
  const T e = exp(T(-2.0) * abs(x)), sum = T(1.0) + e;
  return T(4.0) * e / (sum * sum);
}

// Both branches are evaluated, so that the same line works lane by lane.
inline double select(bool condition, double yes, double no) { return condition ? yes : no; }

// ln(1 + eˣ) and its slope 1/(1 + e⁻ˣ), also where eˣ is beyond all numbers of the type.
template <class T>
T softplus(const T& x) {
  using std::abs, std::exp, std::log1p;
  const T zero(0.0);
  return select(x > zero, x, zero) + log1p(exp(-abs(x)));
}
template <class T>
T logistic(const T& x) {
  using std::abs, std::exp;
  const T e = exp(-abs(x));
  return select(x > T(0.0), T(1.0), e) / (T(1.0) + e);
}

// Choice parameters are the same in every lane: an ordinary branch may look at them.
inline int choice(double parameter) { return static_cast<int>(parameter); }

}  // namespace descent
