// Index counts of tridiagonal samples, four at a time; and dense samples with their eigenvalues.
#include "goe.hpp"

#include <algorithm>
#include <cmath>

#include "../calculus/lane_random.hpp"
#include "../calculus/symmetric.hpp"
#include "../params.hpp"

namespace descent {
namespace {

// Stream 0 of a seed is the seed's own; samples start from 1.
void fill(int n, std::uint64_t seed, std::uint64_t sample, double* packed) {
  Random random(seed, sample + 1);
  random.normals(packed, n * (n + 1) / 2);
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < i; ++j) *packed++ *= std::sqrt(0.5);
    ++packed;
  }
}

void check(const GoeQuestion& q) {
  checkCount("n", q.n, 1, maxGoe);
  checkCount("samples", q.samples, 1,
             static_cast<int>(std::min<long long>(maxGoeSamples, maxGoeWork / (q.n * q.n * q.n))));
}

constexpr int together = f32x4::size;

// ln u for 0 < u < 1, to about one unit in the last place. Coefficients of Moshier's Cephes library (logf.c).
inline f32x4 logarithm(f32x4 u) {
  using Bits = f32x4::Bits;
  // u = m·2ᵉ with √½ ≤ m < √2
  const Bits bits = Bits(u.v), exponent = (bits - 0x3f3504f3) >> 23;
  const f32x4 m = f32x4::Vector(bits - (exponent << 23)), x = m - f32x4(1.0f), z = x * x;
  const f32x4 e = __builtin_convertvector(exponent, f32x4::Vector);
  const f32x4 low = (x * f32x4(7.0376836292e-2f) - f32x4(1.1514610310e-1f)) * x + f32x4(1.1676998740e-1f);
  const f32x4 middle = (low * x - f32x4(1.2420140846e-1f)) * x + f32x4(1.4249322787e-1f);
  const f32x4 high = (middle * x - f32x4(1.6668057665e-1f)) * x + f32x4(2.0000714765e-1f);
  f32x4 y = (high * x - f32x4(2.4999993993e-1f)) * x + f32x4(3.3333331174e-1f);
  y = y * x * z + e * f32x4(-2.12194440e-4f) - f32x4(0.5f) * z;
  return x + y + e * f32x4(0.693359375f);
}

// Four tridiagonal matrices at a time that have the eigenvalues of the ensemble: what Householder's reflections make of
// it, drawn at once. Diagonal: normal; squares beside it: χ²ₖ/2, k = n − 1 … 1. χ²₂ₘ/2 is −ln of a product of m
// uniforms.
class Tridiagonals {
 public:
  Tridiagonals(int n, std::uint64_t seed) : n_(n), random_(seed), diagonal_(n + 1), square_(n + 1) {}

  void draw() {
    for (int i = 0; i < n_; i += 2) {
      const LaneRandom::Words words = random_.next();
      const f32x4 s = sine(words), twice = f32x4(-2.0f) * logarithm(random_.uniform());
      diagonal_[i] = sqrt(twice) * s;
      // The sign is a bit that the sine does not use.
      const f32x4 other = sqrt(twice * abs(f32x4(1.0f) - s * s));
      diagonal_[i + 1] = f32x4::Vector(f32x4::Bits(other.v) | f32x4::Bits(words << 23 & 0x80000000));
    }
    // Squares of normal numbers, halved, for the odd k.
    for (int k = 1; k < n_; k += 4) {
      const f32x4 s = sine(random_.next()), part = s * s, half = -logarithm(random_.uniform());
      square_[k] = half * part;
      if (k + 2 < n_) square_[k + 2] = half * abs(f32x4(1.0f) - part);
    }
    for (int k = 2; k < n_; ++k) {
      f32x4 sum = k % 2 == 0 ? f32x4(0.0f) : square_[k];
      for (int left = k / 2; left > 0; left -= most) {
        f32x4 product = random_.uniform();
        for (int i = 1; i < std::min(left, most); ++i) product *= random_.uniform();
        sum -= logarithm(product);
      }
      square_[k] = sum;
    }
  }

  double diagonal(int i, int sample) const { return diagonal_[i][sample]; }
  double square(int k, int sample) const { return square_[k][sample]; }

  // Of each of the four, by the signs of the pivots of LDLᵀ.
  void negative(int* count) const {
    f64x2::Bits sums[2] = {};
    f64x2 left = pair(diagonal_[0], 0), right = pair(diagonal_[0], 2);
    for (int i = 1;; ++i) {
      sums[0] -= (left < f64x2(0.0)).bits;
      sums[1] -= (right < f64x2(0.0)).bits;
      if (i == n_) break;
      left = pair(diagonal_[i], 0) - pair(square_[n_ - i], 0) / left;
      right = pair(diagonal_[i], 2) - pair(square_[n_ - i], 2) / right;
    }
    for (int s = 0; s < together; ++s) count[s] = static_cast<int>(sums[s / 2][s % 2]);
  }

 private:
  // So many uniforms have a product that no float is too small for.
  static constexpr int most = 16;

  static f64x2 pair(const f32x4& v, int first) { return f64x2::Vector{v[first], v[first + 1]}; }

  // sin of a uniform angle within ± π/2.
  static f32x4 sine(LaneRandom::Words words) {
    const f32x4 x = (LaneRandom::uniform(words) - f32x4(0.5f)) * f32x4(3.14159265f), z = x * x;
    const f32x4 low = z * f32x4(2.6083159809786593541503e-06f) - f32x4(1.981069071916863322258e-04f);
    const f32x4 y = (low * z + f32x4(8.33307858556509017944336e-03f)) * z - f32x4(1.66666597127914428710938e-01f);
    return x + x * z * y;
  }

  int n_;
  LaneRandom random_;
  std::vector<f32x4> diagonal_, square_;
};

}  // namespace

std::vector<double> goeIndex(const GoeQuestion& q) {
  check(q);
  std::vector<double> count(static_cast<size_t>(q.n) + 1);
  Tridiagonals matrices(q.n, q.seed);
  for (int first = 0; first < q.samples; first += together) {
    int negative[together];
    matrices.draw();
    matrices.negative(negative);
    for (int s = 0; s < together && first + s < q.samples; ++s) ++count[static_cast<size_t>(negative[s])];
  }
  return count;
}

std::vector<double> goeTridiagonal(const GoeQuestion& q) {
  check(q);
  std::vector<double> all;
  Tridiagonals matrices(q.n, q.seed);
  for (int sample = 0; sample < q.samples; ++sample) {
    if (sample % together == 0) matrices.draw();
    for (int i = 0; i < q.n; ++i) all.push_back(matrices.diagonal(i, sample % together));
    for (int k = q.n - 1; k > 0; --k) all.push_back(matrices.square(k, sample % together));
  }
  return all;
}

std::vector<double> goeMatrix(int n, std::uint64_t seed, std::uint64_t sample) {
  check({n, 1, seed});
  std::vector<double> packed(static_cast<size_t>(n) * (n + 1) / 2), matrix(static_cast<size_t>(n) * n);
  fill(n, seed, sample, packed.data());
  for (int i = 0, k = 0; i < n; ++i) {
    for (int j = 0; j <= i; ++j, ++k) matrix[i * n + j] = matrix[j * n + i] = packed[k];
  }
  return matrix;
}

std::vector<double> goeEigenvalues(int n, std::uint64_t seed, std::uint64_t sample) {
  std::vector<double> matrix = goeMatrix(n, seed, sample), values(static_cast<size_t>(n));
  decompose(n, matrix.data(), values.data(), Want::values);
  return values;
}

}  // namespace descent
