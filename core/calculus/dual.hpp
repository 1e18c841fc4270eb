// Dual numbers: exact derivatives of any templated formula, without its author noticing.
// Dual1<T, N>: value v and N first derivatives g. Dual2<T, N>: also the Hessian h, its lower triangle row by row:
//   h[i(i+1)/2 + j], j ≤ i.
// T is double, an interval or a SIMD lane type; duals, T and plain numbers mix freely in a formula.
//   a·b:  g = a gᵇ + b gᵃ, h = a hᵇ + b hᵃ + gᵃgᵇᵀ + gᵇgᵃᵀ
//   φ(a): g = φ' gᵃ, h = φ' hᵃ + φ'' gᵃgᵃᵀ
// Griewank & Walther, Evaluating Derivatives (SIAM 2008), chapters 2 and 3.
#pragma once

#include <array>
#include <cmath>

#include "scalar.hpp"

namespace descent {

template <class T, int N, int order>
struct Dual {
  static constexpr int packed = order == 2 ? N * (N + 1) / 2 : 0;

  T v{};
  std::array<T, N> g{};
  [[no_unique_address]] std::array<T, packed> h{};

  Dual() = default;
  Dual(const T& value) : v(value) {}  // implicit: a constant is a dual number without derivatives

  static Dual variable(const T& value, int i) {
    Dual x(value);
    x.g[i] = T(1.0);
    return x;
  }

  // ∂²/∂i∂j, in either order of i and j.
  const T& second(int i, int j) const { return i < j ? second(j, i) : h[i * (i + 1) / 2 + j]; }

  // φ(a), given φ, φ' and φ'' at a.v.
  static Dual chain(const Dual& a, const T& f, const T& f1, const T& f2) {
    if constexpr (order == 2) return chain2(a, f, f1, f2);
    Dual r(f);
    for (int i = 0; i < N; ++i) r.g[i] = f1 * a.g[i];
    return r;
  }

  // Hessians are asked for rarely, at every formula of the catalogue: their algebra is shared code, not inlined.
  [[gnu::noinline]] static Dual chain2(const Dual& a, const T& f, const T& f1, const T& f2) {
    Dual r(f);
    for (int i = 0, k = 0; i < N; ++i) {
      r.g[i] = f1 * a.g[i];
      for (int j = 0; j <= i; ++j, ++k) {
        r.h[k] = f1 * a.h[k] + f2 * (i == j ? square(a.g[i]) : a.g[i] * a.g[j]);
      }
    }
    return r;
  }
  [[gnu::noinline]] static Dual product2(const Dual& a, const Dual& b) {
    Dual r(a.v * b.v);
    for (int i = 0, k = 0; i < N; ++i) {
      r.g[i] = a.v * b.g[i] + b.v * a.g[i];
      for (int j = 0; j <= i; ++j, ++k) {
        r.h[k] = a.v * b.h[k] + b.v * a.h[k] + (a.g[i] * b.g[j] + b.g[i] * a.g[j]);
      }
    }
    return r;
  }
  [[gnu::noinline]] static Dual quotient2(const Dual& a, const Dual& b) {
    Dual r(a.v / b.v);
    for (int i = 0, k = 0; i < N; ++i) {
      r.g[i] = (a.g[i] - r.v * b.g[i]) / b.v;
      for (int j = 0; j <= i; ++j, ++k) {
        r.h[k] = (a.h[k] - r.v * b.h[k] - (r.g[i] * b.g[j] + r.g[j] * b.g[i])) / b.v;
      }
    }
    return r;
  }

  // Part by part: for operations that are linear in the value and its derivatives alike.
  template <class Operation>
  friend Dual partwise(const Dual& a, const Dual& b, Operation operation) {
    Dual r(operation(a.v, b.v));
    for (int i = 0; i < N; ++i) r.g[i] = operation(a.g[i], b.g[i]);
    for (int k = 0; k < packed; ++k) r.h[k] = operation(a.h[k], b.h[k]);
    return r;
  }

  friend Dual operator+(const Dual& a, const Dual& b) {
    return partwise(a, b, [](const T& x, const T& y) { return x + y; });
  }
  friend Dual operator-(const Dual& a, const Dual& b) {
    return partwise(a, b, [](const T& x, const T& y) { return x - y; });
  }
  friend Dual operator-(const Dual& a) {
    return partwise(a, a, [](const T& x, const T&) { return -x; });
  }
  friend Dual operator*(const Dual& a, const Dual& b) {
    if constexpr (order == 2) return product2(a, b);
    Dual r(a.v * b.v);
    for (int i = 0; i < N; ++i) r.g[i] = a.v * b.g[i] + b.v * a.g[i];
    return r;
  }
  friend Dual operator/(const Dual& a, const Dual& b) {
    if constexpr (order == 2) return quotient2(a, b);
    Dual r(a.v / b.v);
    for (int i = 0; i < N; ++i) r.g[i] = (a.g[i] - r.v * b.g[i]) / b.v;
    return r;
  }

  friend Dual operator+(const Dual& a, const T& c) {
    Dual r = a;
    r.v = a.v + c;
    return r;
  }
  friend Dual operator-(const Dual& a, const T& c) {
    Dual r = a;
    r.v = a.v - c;
    return r;
  }
  friend Dual operator*(const Dual& a, const T& c) {
    return partwise(a, a, [&](const T& x, const T&) { return x * c; });
  }
  friend Dual operator/(const Dual& a, const T& c) {
    return partwise(a, a, [&](const T& x, const T&) { return x / c; });
  }
  friend Dual operator+(const T& c, const Dual& a) { return a + c; }
  friend Dual operator*(const T& c, const Dual& a) { return a * c; }
  friend Dual operator-(const T& c, const Dual& a) {
    Dual r = -a;
    r.v = c - a.v;
    return r;
  }
  friend Dual operator/(const T& c, const Dual& a) { return Dual(c) / a; }

  Dual& operator+=(const Dual& a) { return *this = *this + a; }
  Dual& operator-=(const Dual& a) { return *this = *this - a; }
  Dual& operator*=(const Dual& a) { return *this = *this * a; }
  Dual& operator/=(const Dual& a) { return *this = *this / a; }

  // Comparisons look at the value: a formula with cases takes the derivatives of the case that holds.
  friend auto operator<(const Dual& a, const Dual& b) { return a.v < b.v; }
  friend auto operator>(const Dual& a, const Dual& b) { return a.v > b.v; }
  friend auto operator<=(const Dual& a, const Dual& b) { return a.v <= b.v; }
  friend auto operator>=(const Dual& a, const Dual& b) { return a.v >= b.v; }

  template <class Mask>
  friend Dual select(const Mask& mask, const Dual& yes, const Dual& no) {
    Dual r = partwise(yes, no, [&](const T& x, const T& y) { return select(mask, x, y); });
    for (T& second : r.h) second = curvatureOfCases(mask, second);
    return r;
  }

  friend Dual ipow(const Dual& a, int n) {
    if (n == 0) return Dual(T(1.0));
    if (n == 1) return a;
    const std::array<T, 3> p = powers(a.v, n);
    return chain(a, p[0], T(double(n)) * p[1], T(double(n) * (n - 1)) * p[2]);
  }

  friend Dual sqrt(const Dual& a) {
    using std::sqrt;
    const T f = sqrt(a.v), f1 = T(0.5) / f;
    return chain(a, f, f1, T(-0.5) * f1 / a.v);
  }
  friend Dual exp(const Dual& a) {
    using std::exp;
    const T f = exp(a.v);
    return chain(a, f, f, f);
  }
  friend Dual expm1(const Dual& a) {
    using std::exp, std::expm1;
    const T f1 = exp(a.v);
    return chain(a, expm1(a.v), f1, f1);
  }
  friend Dual log(const Dual& a) {
    using std::log;
    const T f = log(a.v), f1 = slopeOfLog(a.v, f);
    return chain(a, f, f1, -(f1 * f1));
  }
  friend Dual log1p(const Dual& a) {
    using std::log1p;
    const T f = log1p(a.v), f1 = (T(1.0) + (f - f)) / (T(1.0) + a.v);
    return chain(a, f, f1, -(f1 * f1));
  }
  friend Dual softplus(const Dual& a) { return chain(a, softplus(a.v), logistic(a.v), T(0.25) * sech2(T(0.5) * a.v)); }
  friend Dual sin(const Dual& a) {
    const T f = sin(a.v);
    return chain(a, f, cos(a.v), -f);
  }
  friend Dual cos(const Dual& a) {
    const T f = cos(a.v);
    return chain(a, f, -sin(a.v), -f);
  }
  friend Dual tan(const Dual& a) {
    using std::tan;
    const T f = tan(a.v), f1 = T(1.0) + f * f;
    return chain(a, f, f1, T(2.0) * f * f1);
  }
  friend Dual asin(const Dual& a) {
    using std::asin, std::sqrt;
    const T f1 = T(1.0) / sqrt(T(1.0) - a.v * a.v);
    return chain(a, asin(a.v), f1, a.v * f1 * f1 * f1);
  }
  friend Dual acos(const Dual& a) {
    using std::acos, std::sqrt;
    const T f1 = T(-1.0) / sqrt(T(1.0) - a.v * a.v);
    return chain(a, acos(a.v), f1, a.v * f1 * f1 * f1);
  }
  friend Dual atan(const Dual& a) {
    using std::atan;
    const T f1 = T(1.0) / (T(1.0) + a.v * a.v);
    return chain(a, atan(a.v), f1, T(-2.0) * a.v * f1 * f1);
  }
  friend Dual sinh(const Dual& a) {
    using std::cosh, std::sinh;
    const T f = sinh(a.v);
    return chain(a, f, cosh(a.v), f);
  }
  friend Dual cosh(const Dual& a) {
    using std::cosh, std::sinh;
    const T f = cosh(a.v);
    return chain(a, f, sinh(a.v), f);
  }
  friend Dual tanh(const Dual& a) {
    using std::tanh;
    const T f = tanh(a.v), f1 = sech2(a.v);
    return chain(a, f, f1, T(-2.0) * f * f1);
  }
  // The derivative at the corner is taken as 0.
  friend Dual abs(const Dual& a) {
    using std::abs;
    const T zero(0.0), slope = select(a.v > zero, T(1.0), select(a.v < zero, T(-1.0), zero));
    return chain(a, abs(a.v), slope, curvatureOfCases(a.v > zero, curvatureOfCases(a.v < zero, zero)));
  }
  // At a = 0 the powers that x^0, x^1 and x^2 leave behind would be 0·∞.
  friend Dual pow(const Dual& a, const T& c) {
    using std::abs, std::pow;
    const T zero(0.0), c2 = c * (c - T(1.0));
    return chain(a, pow(a.v, c), select(abs(c) > zero, c * pow(a.v, c - T(1.0)), zero),
                 select(abs(c2) > zero, c2 * pow(a.v, c - T(2.0)), zero));
  }
  // A negative base has a slope along itself where the exponent is whole, none along the exponent: what does not move
  // along a direction counts for nothing there.
  friend Dual pow(const Dual& a, const Dual& b) {
    using std::abs, std::log, std::pow;
    const T zero(0.0), one(1.0), two(2.0);
    const auto times = [&](const T& slope, const T& along) { return select(abs(along) <= zero, zero, slope * along); };
    const T b1 = b.v - one, logarithm = log(a.v), p1 = pow(a.v, b1);
    Dual r(pow(a.v, b.v));
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
};

template <class T, int N>
using Dual1 = Dual<T, N, 1>;
template <class T, int N>
using Dual2 = Dual<T, N, 2>;

}  // namespace descent
