// Functions of dual numbers (dual.hpp), by the chain rule.
#pragma once

#include <type_traits>

#include "dual.hpp"

namespace descent {

template <class T, int N, int order>
Dual<T, N, order> ipow(const Dual<T, N, order>& a, int n) {
  if (n == 0) return T(1.0);
  if (n == 1) return a;
  const std::array<T, 3> p = powers(a.v, n);
  return a.chain(p[0], T(double(n)) * p[1], T(double(n) * (n - 1)) * p[2]);
}

template <class T, int N, int order>
Dual<T, N, order> sqrt(const Dual<T, N, order>& a) {
  using std::sqrt;
  const T f = sqrt(a.v), f1 = T(0.5) / f;
  return a.chain(f, f1, T(-0.5) * f1 / a.v);
}

template <class T, int N, int order>
Dual<T, N, order> exp(const Dual<T, N, order>& a) {
  using std::exp;
  const T f = exp(a.v);
  return a.chain(f, f, f);
}

template <class T, int N, int order>
Dual<T, N, order> expm1(const Dual<T, N, order>& a) {
  using std::exp, std::expm1;
  const T f1 = exp(a.v);
  return a.chain(expm1(a.v), f1, f1);
}

template <class T, int N, int order>
Dual<T, N, order> log(const Dual<T, N, order>& a) {
  using std::log;
  const T f = log(a.v), f1 = slopeOfLog(a.v, f);
  return a.chain(f, f1, -(f1 * f1));
}

template <class T, int N, int order>
Dual<T, N, order> log1p(const Dual<T, N, order>& a) {
  using std::log1p;
  const T f = log1p(a.v), f1 = (T(1.0) + (f - f)) / (T(1.0) + a.v);
  return a.chain(f, f1, -(f1 * f1));
}

template <class T, int N, int order>
Dual<T, N, order> softplus(const Dual<T, N, order>& a) {
  return a.chain(softplus(a.v), logistic(a.v), T(0.25) * sech2(T(0.5) * a.v));
}

template <class T, int N, int order>
Dual<T, N, order> sin(const Dual<T, N, order>& a) {
  const T f = sin(a.v);
  return a.chain(f, cos(a.v), -f);
}

template <class T, int N, int order>
Dual<T, N, order> cos(const Dual<T, N, order>& a) {
  const T f = cos(a.v);
  return a.chain(f, -sin(a.v), -f);
}

template <class T, int N, int order>
Dual<T, N, order> tan(const Dual<T, N, order>& a) {
  using std::tan;
  const T f = tan(a.v), f1 = T(1.0) + f * f;
  return a.chain(f, f1, T(2.0) * f * f1);
}

template <class T, int N, int order>
Dual<T, N, order> asin(const Dual<T, N, order>& a) {
  using std::asin, std::sqrt;
  const T f1 = T(1.0) / sqrt(T(1.0) - a.v * a.v);
  return a.chain(asin(a.v), f1, a.v * f1 * f1 * f1);
}

template <class T, int N, int order>
Dual<T, N, order> acos(const Dual<T, N, order>& a) {
  using std::acos, std::sqrt;
  const T f1 = T(-1.0) / sqrt(T(1.0) - a.v * a.v);
  return a.chain(acos(a.v), f1, a.v * f1 * f1 * f1);
}

template <class T, int N, int order>
Dual<T, N, order> atan(const Dual<T, N, order>& a) {
  using std::atan;
  const T f1 = T(1.0) / (T(1.0) + a.v * a.v);
  return a.chain(atan(a.v), f1, T(-2.0) * a.v * f1 * f1);
}

template <class T, int N, int order>
Dual<T, N, order> sinh(const Dual<T, N, order>& a) {
  using std::cosh, std::sinh;
  const T f = sinh(a.v);
  return a.chain(f, cosh(a.v), f);
}

template <class T, int N, int order>
Dual<T, N, order> cosh(const Dual<T, N, order>& a) {
  using std::cosh, std::sinh;
  const T f = cosh(a.v);
  return a.chain(f, sinh(a.v), f);
}

template <class T, int N, int order>
Dual<T, N, order> tanh(const Dual<T, N, order>& a) {
  using std::tanh;
  const T f = tanh(a.v), f1 = sech2(a.v);
  return a.chain(f, f1, T(-2.0) * f * f1);
}

// The derivative at the corner is taken as 0.
template <class T, int N, int order>
Dual<T, N, order> abs(const Dual<T, N, order>& a) {
  using std::abs;
  const T zero(0.0), slope = select(a.v > zero, T(1.0), select(a.v < zero, T(-1.0), zero));
  return a.chain(abs(a.v), slope, curvatureOfCases(a.v > zero, curvatureOfCases(a.v < zero, zero)));
}

// At a = 0 the powers that x^0, x^1 and x^2 leave behind would be 0·∞.
template <class T, int N, int order>
Dual<T, N, order> pow(const Dual<T, N, order>& a, const std::type_identity_t<T>& c) {
  using std::abs, std::pow;
  const T zero(0.0), c2 = c * (c - T(1.0));
  return a.chain(pow(a.v, c), select(abs(c) > zero, c * pow(a.v, c - T(1.0)), zero),
                 select(abs(c2) > zero, c2 * pow(a.v, c - T(2.0)), zero));
}

// A negative base has a slope along itself where the exponent is whole, none along the exponent: what does not move
// along a direction counts for nothing there.
template <class T, int N, int order>
Dual<T, N, order> pow(const Dual<T, N, order>& a, const Dual<T, N, order>& b) {
  using std::abs, std::log, std::pow;
  const T zero(0.0), one(1.0), two(2.0);
  const auto times = [&](const T& slope, const T& along) { return select(abs(along) <= zero, zero, slope * along); };
  const T b1 = b.v - one, logarithm = log(a.v), p1 = pow(a.v, b1);
  Dual<T, N, order> r(pow(a.v, b.v));
  const T byBase = times(p1, b.v), byExponent = times(logarithm, r.v);
  for (int i = 0; i < N; ++i) r.g[i] = times(byBase, a.g[i]) + times(byExponent, b.g[i]);
  if constexpr (order == 2) {
    const T twiceBase = times(pow(a.v, b.v - two), b.v * b1), mixed = p1 + times(logarithm, byBase);
    const T twiceExponent = times(logarithm, byExponent);
    for (int i = 0, k = 0; i < N; ++i) {
      for (int j = 0; j <= i; ++j, ++k) {
        r.h[k] = times(byBase, a.h[k]) + times(byExponent, b.h[k]) + times(twiceBase, a.g[i] * a.g[j]) +
                 times(mixed, a.g[i] * b.g[j] + b.g[i] * a.g[j]) + times(twiceExponent, b.g[i] * b.g[j]);
      }
    }
  }
  return r;
}

}  // namespace descent
