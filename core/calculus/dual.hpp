// Dual numbers: exact derivatives of any templated formula, without its author noticing. Here their algebra; functions
// of them are in dual_functions.hpp.
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

  // φ of this number, given φ, φ' and φ'' at v.
  Dual chain(const T& f, const T& f1, const T& f2) const {
    if constexpr (order == 2) return chain2(f, f1, f2);
    Dual r(f);
    for (int i = 0; i < N; ++i) r.g[i] = f1 * g[i];
    return r;
  }

  // Hessians are asked for rarely, at every formula of the catalogue: their algebra is shared code, not inlined.
  [[gnu::noinline]] Dual chain2(const T& f, const T& f1, const T& f2) const {
    Dual r(f);
    for (int i = 0, k = 0; i < N; ++i) {
      r.g[i] = f1 * g[i];
      for (int j = 0; j <= i; ++j, ++k) {
        r.h[k] = f1 * h[k] + f2 * (i == j ? square(g[i]) : g[i] * g[j]);
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
};

template <class T, int N>
using Dual1 = Dual<T, N, 1>;
template <class T, int N>
using Dual2 = Dual<T, N, 2>;

}  // namespace descent
