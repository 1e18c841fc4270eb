// First-order dual numbers on lanes: Dual1 (dual.hpp) operation by operation, but derivatives that are zero by
// construction are never computed. Whether one is zero is known once everything is inlined, so that a formula costs
// what its hand-written gradient would; on finite numbers x + 0 and x·0 change nothing, so the results are those of
// Dual1.
#pragma once

#include <array>
#include <utility>

#include "lanes.hpp"

namespace descent {

#define DESCENT_INLINE __attribute__((always_inline)) inline

// Unrolled by hand: the build has -fno-unroll-loops.
template <int count, class Action>
DESCENT_INLINE void unrolled(Action action) {
  [&]<int... i>(std::integer_sequence<int, i...>)
      __attribute__((always_inline)) { (action(i), ...); }(std::make_integer_sequence<int, count>());
}

// A derivative that may be known to be zero.
template <class V>
struct Slope {
  V v;
  bool zero;

  friend DESCENT_INLINE Slope operator+(const Slope& a, const Slope& b) {
    return a.zero ? b : b.zero ? a : Slope{a.v + b.v, false};
  }
  friend DESCENT_INLINE Slope operator-(const Slope& a, const Slope& b) {
    return b.zero ? a : a.zero ? Slope{-b.v, false} : Slope{a.v - b.v, false};
  }
  friend DESCENT_INLINE Slope operator*(const V& factor, const Slope& a) {
    return a.zero ? a : Slope{factor * a.v, false};
  }
  friend DESCENT_INLINE Slope operator*(const Slope& a, const V& factor) {
    return a.zero ? a : Slope{a.v * factor, false};
  }
  friend DESCENT_INLINE Slope operator*(const Slope& a, const Slope& b) {
    return a.zero ? a : b.zero ? b : Slope{a.v * b.v, false};
  }
  friend DESCENT_INLINE Slope operator/(const Slope& a, const V& divisor) {
    return a.zero ? a : Slope{a.v / divisor, false};
  }
  friend DESCENT_INLINE Slope operator-(const Slope& a) { return a.zero ? a : Slope{-a.v, false}; }
  DESCENT_INLINE V value() const { return zero ? V(0.0) : v; }
};

template <class V, int N>
struct LaneDual {
  V v;
  std::array<Slope<V>, N> g;

  LaneDual() = default;
  DESCENT_INLINE LaneDual(const V& value) : v(value) {
    unrolled<N>([&](int i) { g[i] = {V(0.0), true}; });
  }
  DESCENT_INLINE explicit LaneDual(double value) : LaneDual(V(value)) {}

  static DESCENT_INLINE LaneDual variable(const V& value, int i) {
    LaneDual x(value);
    x.g[i] = {V(1.0), false};
    return x;
  }

  template <class Make>
  static DESCENT_INLINE LaneDual made(const V& value, Make make) {
    LaneDual r;
    r.v = value;
    unrolled<N>([&](int i) { r.g[i] = make(i); });
    return r;
  }
  static DESCENT_INLINE LaneDual chain(const LaneDual& a, const V& f, const V& f1) {
    return made(f, [&](int i) { return f1 * a.g[i]; });
  }

  friend DESCENT_INLINE LaneDual operator+(const LaneDual& a, const LaneDual& b) {
    return made(a.v + b.v, [&](int i) { return a.g[i] + b.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator-(const LaneDual& a, const LaneDual& b) {
    return made(a.v - b.v, [&](int i) { return a.g[i] - b.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator-(const LaneDual& a) {
    return made(-a.v, [&](int i) { return -a.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator*(const LaneDual& a, const LaneDual& b) {
    return made(a.v * b.v, [&](int i) { return a.v * b.g[i] + b.v * a.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator/(const LaneDual& a, const LaneDual& b) {
    const V q = a.v / b.v;
    return made(q, [&](int i) { return (a.g[i] - q * b.g[i]) / b.v; });
  }

  friend DESCENT_INLINE LaneDual operator+(const LaneDual& a, const V& c) {
    return made(a.v + c, [&](int i) { return a.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator-(const LaneDual& a, const V& c) {
    return made(a.v - c, [&](int i) { return a.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator*(const LaneDual& a, const V& c) {
    return made(a.v * c, [&](int i) { return a.g[i] * c; });
  }
  friend DESCENT_INLINE LaneDual operator/(const LaneDual& a, const V& c) {
    return made(a.v / c, [&](int i) { return a.g[i] / c; });
  }
  friend DESCENT_INLINE LaneDual operator+(const V& c, const LaneDual& a) { return a + c; }
  friend DESCENT_INLINE LaneDual operator*(const V& c, const LaneDual& a) { return a * c; }
  friend DESCENT_INLINE LaneDual operator-(const V& c, const LaneDual& a) {
    return made(c - a.v, [&](int i) { return -a.g[i]; });
  }
  friend DESCENT_INLINE LaneDual operator/(const V& c, const LaneDual& a) { return LaneDual(c) / a; }

  DESCENT_INLINE LaneDual& operator+=(const LaneDual& a) { return *this = *this + a; }
  DESCENT_INLINE LaneDual& operator-=(const LaneDual& a) { return *this = *this - a; }
  DESCENT_INLINE LaneDual& operator*=(const LaneDual& a) { return *this = *this * a; }
  DESCENT_INLINE LaneDual& operator/=(const LaneDual& a) { return *this = *this / a; }

  friend auto operator<(const LaneDual& a, const LaneDual& b) { return a.v < b.v; }
  friend auto operator>(const LaneDual& a, const LaneDual& b) { return a.v > b.v; }
  friend auto operator<=(const LaneDual& a, const LaneDual& b) { return a.v <= b.v; }
  friend auto operator>=(const LaneDual& a, const LaneDual& b) { return a.v >= b.v; }

  friend DESCENT_INLINE LaneDual select(const typename V::Mask& mask, const LaneDual& yes, const LaneDual& no) {
    return made(select(mask, yes.v, no.v), [&](int i) -> Slope<V> {
      if (yes.g[i].zero && no.g[i].zero) return yes.g[i];
      return {select(mask, yes.g[i].value(), no.g[i].value()), false};
    });
  }

  friend DESCENT_INLINE LaneDual ipow(const LaneDual& a, int n) {
    if (n == 0) return LaneDual(V(1.0));
    if (n == 1) return a;
    const V p1 = n == 2 ? a.v : n == 3 ? a.v * a.v : n == 4 ? a.v * a.v * a.v : ipow(a.v, n - 1);
    return chain(a, p1 * a.v, V(double(n)) * p1);
  }

  friend DESCENT_INLINE LaneDual sqrt(const LaneDual& a) {
    const V f = sqrt(a.v);
    return chain(a, f, V(0.5) / f);
  }
  friend DESCENT_INLINE LaneDual exp(const LaneDual& a) {
    const V f = exp(a.v);
    return chain(a, f, f);
  }
  friend DESCENT_INLINE LaneDual expm1(const LaneDual& a) { return chain(a, expm1(a.v), exp(a.v)); }
  friend DESCENT_INLINE LaneDual log(const LaneDual& a) {
    const V f = log(a.v);
    return chain(a, f, (V(1.0) + (f - f)) / a.v);
  }
  friend DESCENT_INLINE LaneDual log1p(const LaneDual& a) {
    const V f = log1p(a.v);
    return chain(a, f, (V(1.0) + (f - f)) / (V(1.0) + a.v));
  }
  friend DESCENT_INLINE LaneDual softplus(const LaneDual& a) { return chain(a, softplus(a.v), logistic(a.v)); }
  friend DESCENT_INLINE LaneDual sin(const LaneDual& a) { return chain(a, sin(a.v), cos(a.v)); }
  friend DESCENT_INLINE LaneDual cos(const LaneDual& a) { return chain(a, cos(a.v), -sin(a.v)); }
  friend DESCENT_INLINE LaneDual tan(const LaneDual& a) {
    const V f = tan(a.v);
    return chain(a, f, V(1.0) + f * f);
  }
  friend DESCENT_INLINE LaneDual asin(const LaneDual& a) {
    return chain(a, asin(a.v), V(1.0) / sqrt(V(1.0) - a.v * a.v));
  }
  friend DESCENT_INLINE LaneDual acos(const LaneDual& a) {
    return chain(a, acos(a.v), V(-1.0) / sqrt(V(1.0) - a.v * a.v));
  }
  friend DESCENT_INLINE LaneDual atan(const LaneDual& a) { return chain(a, atan(a.v), V(1.0) / (V(1.0) + a.v * a.v)); }
  friend DESCENT_INLINE LaneDual sinh(const LaneDual& a) { return chain(a, sinh(a.v), cosh(a.v)); }
  friend DESCENT_INLINE LaneDual cosh(const LaneDual& a) { return chain(a, cosh(a.v), sinh(a.v)); }
  friend DESCENT_INLINE LaneDual tanh(const LaneDual& a) { return chain(a, tanh(a.v), sech2(a.v)); }
  friend DESCENT_INLINE LaneDual abs(const LaneDual& a) {
    const V zero(0.0);
    return chain(a, abs(a.v), select(a.v > zero, V(1.0), select(a.v < zero, V(-1.0), zero)));
  }
  friend DESCENT_INLINE LaneDual pow(const LaneDual& a, const V& c) {
    const V zero(0.0);
    return chain(a, pow(a.v, c), select(abs(c) > zero, c * pow(a.v, c - V(1.0)), zero));
  }
  friend DESCENT_INLINE LaneDual pow(const LaneDual& a, const LaneDual& b) {
    const V zero(0.0), f = pow(a.v, b.v), byBase = b.v * pow(a.v, b.v - V(1.0));
    const V byExponent = select(abs(f) <= zero, zero, f * log(a.v));
    const auto times = [&](const V& slope, const Slope<V>& along) {
      return along.zero ? along : Slope<V>{select(abs(along.v) <= zero, zero, slope * along.v), false};
    };
    return made(f, [&](int i) { return times(byBase, a.g[i]) + times(byExponent, b.g[i]); });
  }
};

#undef DESCENT_INLINE

}  // namespace descent
