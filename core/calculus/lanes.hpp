// Lanes: one native 128-bit vector as a scalar type for formulas and rules: f64x2, f32x4.
// Every operation acts lane by lane. On f64x2 each lane has the bits that double has: + − × ÷ √ round alike, other
// functions are called for one lane after the other, and sin and cos are the same polynomials for both. On f32x4, for
// previews only, sin, cos and exp are shorter ones.
// Comparisons give a mask for select(); all(mask) is the only way back to a branch.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

#include "scalar.hpp"

namespace descent {

template <class S>
struct Native;
template <>
struct Native<double> {
  static constexpr int size = 2;
  typedef double Vector __attribute__((vector_size(16)));
  typedef long long Bits __attribute__((vector_size(16)));
};
template <>
struct Native<float> {
  static constexpr int size = 4;
  typedef float Vector __attribute__((vector_size(16)));
  typedef int Bits __attribute__((vector_size(16)));
};

template <class S>
struct LaneMask {
  using Bits = typename Native<S>::Bits;
  Bits bits;

  friend LaneMask operator&(LaneMask a, LaneMask b) { return {a.bits & b.bits}; }
  friend LaneMask operator|(LaneMask a, LaneMask b) { return {a.bits | b.bits}; }
  friend LaneMask operator!(LaneMask a) { return {~a.bits}; }

  friend bool all(LaneMask a) {
    std::int64_t halves[2];
    std::memcpy(halves, &a.bits, sizeof halves);
    return (halves[0] & halves[1]) == -1;
  }
  bool operator[](int lane) const { return bits[lane] != 0; }
};

template <class S>
struct Lanes;
[[gnu::noinline, gnu::const]] Lanes<float> expPolynomial(Lanes<float> x);
[[gnu::noinline, gnu::const]] Lanes<float> sinPolynomial(Lanes<float> x);
[[gnu::noinline, gnu::const]] Lanes<float> cosPolynomial(Lanes<float> x);
[[gnu::noinline, gnu::const]] Lanes<double> sinPolynomial(Lanes<double> x);
[[gnu::noinline, gnu::const]] Lanes<double> cosPolynomial(Lanes<double> x);

template <class S>
struct Lanes {
  using Scalar = S;
  using Vector = typename Native<S>::Vector;
  using Bits = typename Native<S>::Bits;
  using Mask = LaneMask<S>;
  static constexpr int size = Native<S>::size;

  Vector v;

  Lanes() = default;
  Lanes(Vector vector) : v(vector) {}
  Lanes(double value) : v(Vector{} + static_cast<S>(value)) {}
  Lanes(float value) : v(Vector{} + static_cast<S>(value)) {}
  Lanes(int value) : v(Vector{} + static_cast<S>(value)) {}

  // In memory one lane at any place is read and written alone; as an element of a vector it would go there and back.
  S operator[](int lane) const {
    S value;
    std::memcpy(&value, reinterpret_cast<const char*>(&v) + lane * sizeof(S), sizeof(S));
    return value;
  }
  void set(int lane, double number) {
    const S value = static_cast<S>(number);
    std::memcpy(reinterpret_cast<char*>(&v) + lane * sizeof(S), &value, sizeof(S));
  }

  friend Lanes operator+(Lanes a, Lanes b) { return a.v + b.v; }
  friend Lanes operator-(Lanes a, Lanes b) { return a.v - b.v; }
  friend Lanes operator*(Lanes a, Lanes b) { return a.v * b.v; }
  friend Lanes operator/(Lanes a, Lanes b) { return a.v / b.v; }
  friend Lanes operator-(Lanes a) { return -a.v; }
  Lanes& operator+=(Lanes b) { return *this = *this + b; }
  Lanes& operator-=(Lanes b) { return *this = *this - b; }
  Lanes& operator*=(Lanes b) { return *this = *this * b; }
  Lanes& operator/=(Lanes b) { return *this = *this / b; }

  friend Mask operator<(Lanes a, Lanes b) { return {a.v < b.v}; }
  friend Mask operator>(Lanes a, Lanes b) { return {a.v > b.v}; }
  friend Mask operator<=(Lanes a, Lanes b) { return {a.v <= b.v}; }
  friend Mask operator>=(Lanes a, Lanes b) { return {a.v >= b.v}; }
  friend Mask operator==(Lanes a, Lanes b) { return {a.v == b.v}; }
  friend Mask operator!=(Lanes a, Lanes b) { return {a.v != b.v}; }

  friend Lanes select(Mask mask, Lanes yes, Lanes no) { return mask.bits ? yes.v : no.v; }

  friend Lanes abs(Lanes a) { return Vector(Bits(a.v) & ~Bits(-Vector{})); }
  friend Lanes sqrt(Lanes a) {
    Vector r;
    for (int i = 0; i < size; ++i) r[i] = std::sqrt(a.v[i]);
    return r;
  }

  // f for one lane after the other, in double.
  // const: a result that nobody needs is not computed.
  [[gnu::noinline, gnu::const]] friend Lanes each(double (*f)(double), Lanes a) {
    Vector r;
    for (int i = 0; i < size; ++i) r[i] = static_cast<S>(f(a.v[i]));
    return r;
  }
  friend Lanes exp(Lanes a) {
    if constexpr (size == 4) return expPolynomial(a);
    return each(std::exp, a);
  }
  friend Lanes expm1(Lanes a) { return each(std::expm1, a); }
  friend Lanes log(Lanes a) { return each(std::log, a); }
  friend Lanes log1p(Lanes a) { return each(std::log1p, a); }
  friend Lanes sin(Lanes a) { return sinPolynomial(a); }
  friend Lanes cos(Lanes a) { return cosPolynomial(a); }
  friend Lanes tan(Lanes a) { return each(std::tan, a); }
  friend Lanes asin(Lanes a) { return each(std::asin, a); }
  friend Lanes acos(Lanes a) { return each(std::acos, a); }
  friend Lanes atan(Lanes a) { return each(std::atan, a); }
  friend Lanes sinh(Lanes a) { return each(std::sinh, a); }
  friend Lanes cosh(Lanes a) { return each(std::cosh, a); }
  friend Lanes tanh(Lanes a) { return each(std::tanh, a); }
  [[gnu::noinline, gnu::const]] friend Lanes pow(Lanes a, Lanes b) {
    Vector r;
    for (int i = 0; i < size; ++i) r[i] = static_cast<S>(std::pow(static_cast<double>(a.v[i]), b.v[i]));
    return r;
  }

  // Choice parameters are the same in every lane.
  friend int choice(Lanes a) { return static_cast<int>(a.v[0]); }
};

using f64x2 = Lanes<double>;
using f32x4 = Lanes<float>;

}  // namespace descent
