// Random numbers of 32 bits, four at a time, and pivots.
#include "tridiagonals.hpp"

#include <algorithm>
#include <cmath>

namespace descent {
namespace {

// So many uniforms have a product that no float is too small for.
constexpr int most = 16;

// Vectors have no root of their own.
inline f32x4 root(f32x4 x) {
  return f32x4::Vector{std::sqrt(x.v[0]), std::sqrt(x.v[1]), std::sqrt(x.v[2]), std::sqrt(x.v[3])};
}

// −ln u for 0 < u < 1 to 2 units in the last place: u = m·2ᵉ with √½ ≤ m < √2, ln m = 2 artanh (m − 1)/(m + 1).
inline f32x4 exponential(f32x4 u) {
  using Bits = f32x4::Bits;
  const Bits exponent = (Bits(u.v) - 0x3f3504f3) & ~0x7fffff;
  const f32x4 m = f32x4::Vector(Bits(u.v) - exponent), e = __builtin_convertvector(exponent, f32x4::Vector);
  const f32x4 s = (f32x4(1.0f) - m) / (f32x4(1.0f) + m), z = s * s;
  return s * (z * (z * f32x4(0.41199314f) + f32x4(0.66655692f)) + f32x4(2.0f)) - e * f32x4(0.693147181f * 0x1p-23f);
}

// sin of a uniform angle within ± π/2, from words that are taken as whole numbers with a sign.
inline f32x4 sine(LaneRandom::Words words) {
  const f32x4 x = LaneRandom::real(words) * f32x4(0x1p-32f), z = x * x;
  const f32x4 high = (z * f32x4(0.0775603896f) - f32x4(0.598242128f)) * z + f32x4(2.55006973f);
  return x * ((high * z - f32x4(5.16770968f)) * z + f32x4(3.14159264f));
}

// Box and Muller.
inline void normals(LaneRandom& random, f32x4& one, f32x4& other) {
  const LaneRandom::Words words = random.next();
  const f32x4 s = sine(words), twice = f32x4(2.0f) * exponential(random.uniform());
  one = root(twice) * s;
  // The sign is a bit that the sine hardly uses.
  const f32x4 size = root(twice * abs(f32x4(1.0f) - s * s));
  other = f32x4::Vector(f32x4::Bits(size.v) | f32x4::Bits(words << 31));
}

// Of normal numbers, halved.
inline void squares(LaneRandom& random, f32x4& one, f32x4& other) {
  const f32x4 s = sine(random.next()), part = s * s, half = exponential(random.uniform());
  one = half * part;
  other = half * abs(f32x4(1.0f) - part);
}

}  // namespace

Tridiagonals::Tridiagonals(int n) : n_(n), diagonal_(n + 1), square_(n + 2) {}

void Tridiagonals::draw(LaneRandom& state) {
  LaneRandom random = state;  // a copy is kept in registers
  for (int i = 0; i < n_; i += 2) normals(random, diagonal_[i], diagonal_[i + 1]);
  for (int k = 1; k < n_; k += 4) squares(random, square_[k], square_[k + 2]);
  for (int k = 2; k < n_; ++k) {
    f32x4 sum = k % 2 == 0 ? f32x4(0.0f) : square_[k];
    for (int rest = k / 2; rest > 0; rest -= most) {
      f32x4 product = random.uniform();
      for (int i = 1; i < std::min(rest, most); ++i) product *= random.uniform();
      sum += exponential(product);
    }
    square_[k] = sum;
  }
  state = random;
}

f32x4::Bits Tridiagonals::below(f32x4 x) const {
  f32x4::Bits sum = {};
  f32x4 pivot = diagonal_[0] - x;
  for (int i = 1;; ++i) {
    sum -= (pivot < f32x4(0.0f)).bits;
    if (i == n_) return sum;
    pivot = diagonal_[i] - x - square_[n_ - i] / pivot;
  }
}

f32x4 rayleigh(LaneRandom& random) { return root(f32x4(2.0f) * exponential(random.uniform())); }

}  // namespace descent
