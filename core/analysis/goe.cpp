// Index counts of tridiagonal samples, eight at a time; and dense samples with their eigenvalues.
#include "goe.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "../calculus/lane_random.hpp"
#include "../calculus/symmetric.hpp"
#include "../params.hpp"

namespace descent {
namespace {

void check(const GoeQuestion& q) {
  checkCount("n", q.n, 1, maxGoe);
  checkCount("samples", q.samples, 1,
             static_cast<int>(std::min<long long>(maxGoeSamples, maxGoeWork / (q.n * q.n * q.n))));
}

// The lower triangle of n rows. Stream 0 of a seed is the seed's own; samples start from 1.
void fill(int n, std::uint64_t seed, std::uint64_t sample, double* matrix) {
  Random random(seed, sample + 1);
  for (int i = 0; i < n; ++i, matrix += n) {
    random.normals(matrix, i + 1);
    for (int j = 0; j < i; ++j) matrix[j] *= std::sqrt(0.5);
  }
}

// Two vectors side by side: while one waits for a quotient the other goes on.
constexpr int halves = 2, together = halves * f32x4::size;
using Wide = std::array<f32x4, halves>;

// Written out: clang at -fno-unroll-loops makes a loop of scalar roots otherwise.
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

// Tridiagonal matrices that have the eigenvalues of the ensemble, eight at a time: what Householder's reflections make
// of it, drawn at once. Diagonal: normal; squares beside it: χ²ₖ/2, k = n − 1 … 1. χ²₂ₘ/2 is −ln of a product of m
// uniforms.
class Tridiagonals {
 public:
  Tridiagonals(int n, std::uint64_t seed)
      : n_(n), random_{LaneRandom(seed, 0), LaneRandom(seed, 1)}, diagonal_(n + 1), square_(n + 2) {}

  void draw() {
    LaneRandom left = random_[0], right = random_[1];
    for (int i = 0; i < n_; i += 2) {
      normals(left, diagonal_[i][0], diagonal_[i + 1][0]);
      normals(right, diagonal_[i][1], diagonal_[i + 1][1]);
    }
    for (int k = 1; k < n_; k += 4) {
      squares(left, square_[k][0], square_[k + 2][0]);
      squares(right, square_[k][1], square_[k + 2][1]);
    }
    for (int k = 2; k < n_; ++k) {
      Wide sum = k % 2 == 0 ? Wide{0.0f, 0.0f} : square_[k];
      for (int rest = k / 2; rest > 0; rest -= most) {
        f32x4 one = left.uniform(), other = right.uniform();
        for (int i = 1; i < std::min(rest, most); ++i) {
          one *= left.uniform();
          other *= right.uniform();
        }
        sum[0] += exponential(one);
        sum[1] += exponential(other);
      }
      square_[k] = sum;
    }
    random_[0] = left;
    random_[1] = right;
  }

  double diagonal(int i, int sample) const { return diagonal_[i][sample / f32x4::size][sample % f32x4::size]; }
  double square(int k, int sample) const { return square_[k][sample / f32x4::size][sample % f32x4::size]; }

  // How many negative eigenvalues each of them has, by the signs of the pivots of LDLᵀ.
  std::array<int, together> negative() const {
    f32x4::Bits low = {}, high = {};
    f32x4 left = diagonal_[0][0], right = diagonal_[0][1];
    for (int i = 1;; ++i) {
      low -= (left < f32x4(0.0f)).bits;
      high -= (right < f32x4(0.0f)).bits;
      if (i == n_) break;
      left = diagonal_[i][0] - square_[n_ - i][0] / left;
      right = diagonal_[i][1] - square_[n_ - i][1] / right;
    }
    return {low[0], low[1], low[2], low[3], high[0], high[1], high[2], high[3]};
  }

 private:
  // So many uniforms have a product that no float is too small for.
  static constexpr int most = 16;

  // Box and Muller.
  static void normals(LaneRandom& random, f32x4& one, f32x4& other) {
    const LaneRandom::Words words = random.next();
    const f32x4 s = sine(words), twice = f32x4(2.0f) * exponential(random.uniform());
    one = root(twice) * s;
    // The sign is a bit that the sine hardly uses.
    const f32x4 size = root(twice * abs(f32x4(1.0f) - s * s));
    other = f32x4::Vector(f32x4::Bits(size.v) | f32x4::Bits(words << 31));
  }

  // Of normal numbers, halved.
  static void squares(LaneRandom& random, f32x4& one, f32x4& other) {
    const f32x4 s = sine(random.next()), part = s * s, half = exponential(random.uniform());
    one = half * part;
    other = half * abs(f32x4(1.0f) - part);
  }

  int n_;
  LaneRandom random_[halves];
  std::vector<Wide> diagonal_, square_;
};

}  // namespace

std::vector<double> goeIndex(const GoeQuestion& q) {
  check(q);
  std::vector<double> count(static_cast<size_t>(q.n) + 1);
  Tridiagonals matrices(q.n, q.seed);
  for (int first = 0; first < q.samples; first += together) {
    matrices.draw();
    const auto negative = matrices.negative();
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
  std::vector<double> matrix(static_cast<size_t>(n) * n);
  fill(n, seed, sample, matrix.data());
  for (int i = 0; i < n; ++i)
    for (int j = 0; j < i; ++j) matrix[j * n + i] = matrix[i * n + j];
  return matrix;
}

std::vector<double> goeEigenvalues(int n, std::uint64_t seed, std::uint64_t sample) {
  check({n, 1, seed});
  const std::unique_ptr<double[]> matrix(new double[static_cast<size_t>(n) * n]);
  std::vector<double> values(static_cast<size_t>(n));
  fill(n, seed, sample, matrix.get());
  decompose(n, matrix.get(), values.data(), Want::values);
  return values;
}

}  // namespace descent
