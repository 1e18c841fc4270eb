// Second-order dual numbers of one double: Dual2 (dual.hpp) operation by operation, for formulas that are inlined
// whole. As in lane_dual.hpp, derivatives that are zero by construction are never computed, and on finite numbers the
// results are those of Dual2; a Hessian costs what one written by hand would.
#pragma once

#include "lane_dual.hpp"

namespace descent {

#define DESCENT_INLINE __attribute__((always_inline)) inline

template <int N>
struct Jet {
  static_assert(N <= 2);  // made() tells rows and columns of the packed Hessian by their number
  static constexpr int packed = N * (N + 1) / 2;
  using S = Slope<double>;

  double v;
  std::array<S, N> g;
  std::array<S, packed> h;

  Jet() = default;
  DESCENT_INLINE Jet(double value) : v(value) {
    unrolled<N>([&](int i) { g[i] = {0, true}; });
    unrolled<packed>([&](int k) { h[k] = {0, true}; });
  }

  static DESCENT_INLINE Jet variable(double value, int i) {
    Jet x(value);
    x.g[i] = {1, false};
    return x;
  }

  template <class First, class Second>
  static DESCENT_INLINE Jet made(double value, First first, Second second) {
    Jet r;
    r.v = value;
    unrolled<N>([&](int i) { r.g[i] = first(i); });
    unrolled<packed>([&](int k) { r.h[k] = second(r, k, k > 0, k == 2); });
    return r;
  }
  template <class Part>
  static DESCENT_INLINE Jet partwise(double value, const Jet& a, const Jet& b, Part part) {
    return made(
        value, [&](int i) { return part(a.g[i], b.g[i]); },
        [&](const Jet&, int k, int, int) { return part(a.h[k], b.h[k]); });
  }
  static DESCENT_INLINE Jet chain(const Jet& a, double f, double f1, double f2) {
    return made(
        f, [&](int i) { return f1 * a.g[i]; },
        [&](const Jet&, int k, int i, int j) { return f1 * a.h[k] + f2 * (a.g[i] * a.g[j]); });
  }

  friend DESCENT_INLINE Jet operator+(const Jet& a, const Jet& b) {
    return partwise(a.v + b.v, a, b, [](const S& x, const S& y) { return x + y; });
  }
  friend DESCENT_INLINE Jet operator-(const Jet& a, const Jet& b) {
    return partwise(a.v - b.v, a, b, [](const S& x, const S& y) { return x - y; });
  }
  friend DESCENT_INLINE Jet operator-(const Jet& a) {
    return partwise(-a.v, a, a, [](const S& x, const S&) { return -x; });
  }
  friend DESCENT_INLINE Jet operator*(const Jet& a, const Jet& b) {
    return made(
        a.v * b.v, [&](int i) { return a.v * b.g[i] + b.v * a.g[i]; },
        [&](const Jet&, int k, int i, int j) {
          return a.v * b.h[k] + b.v * a.h[k] + (a.g[i] * b.g[j] + b.g[i] * a.g[j]);
        });
  }
  friend DESCENT_INLINE Jet operator/(const Jet& a, const Jet& b) {
    const double q = a.v / b.v;
    return made(
        q, [&](int i) { return (a.g[i] - q * b.g[i]) / b.v; },
        [&](const Jet& r, int k, int i, int j) {
          return (a.h[k] - q * b.h[k] - (r.g[i] * b.g[j] + r.g[j] * b.g[i])) / b.v;
        });
  }
  friend DESCENT_INLINE Jet operator*(const Jet& a, double c) {
    return partwise(a.v * c, a, a, [&](const S& x, const S&) { return x * c; });
  }
  friend DESCENT_INLINE Jet operator/(const Jet& a, double c) {
    return partwise(a.v / c, a, a, [&](const S& x, const S&) { return x / c; });
  }
  friend DESCENT_INLINE Jet operator*(double c, const Jet& a) { return a * c; }
  DESCENT_INLINE Jet& operator+=(const Jet& a) { return *this = *this + a; }
  DESCENT_INLINE Jet& operator-=(const Jet& a) { return *this = *this - a; }
  DESCENT_INLINE Jet& operator*=(const Jet& a) { return *this = *this * a; }

  friend DESCENT_INLINE Jet sin(const Jet& a) {
    const double f = sin(a.v);
    return chain(a, f, cos(a.v), -f);
  }
  friend DESCENT_INLINE Jet cos(const Jet& a) {
    const double f = cos(a.v);
    return chain(a, f, -sin(a.v), -f);
  }
  friend DESCENT_INLINE Jet ipow(const Jet& a, int n) {
    if (n == 0) return Jet(1.0);
    if (n == 1) return a;
    const double p2 = ipow(a.v, n - 2), p1 = n == 2 ? a.v : p2 * a.v;
    return chain(a, p1 * a.v, n * p1, n * (n - 1.0) * p2);
  }
};

#undef DESCENT_INLINE

}  // namespace descent
