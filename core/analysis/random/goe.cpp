// Index counts of tridiagonal samples, four at a time; and dense samples with their eigenvalues.
#include "goe.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <memory>

#include "calculus/lane_random.hpp"
#include "calculus/vectors.hpp"
#include "words/params.hpp"

namespace descent {
namespace {

void check(const GoeQuestion& q, int most = maxGoeSamples) {
  checkCount("n", q.n, 1, maxGoe);
  checkCount("samples", q.samples, 1, most);
}

// So many take seconds.
int mostAtOnce(int n) {
  checkCount("n", n, 1, maxGoe);
  return static_cast<int>(std::min<long long>(maxGoeSamples, maxGoeWork / (n * n * n)));
}

// The lower triangle of n rows. Stream 0 of a seed is the seed's own; samples start from 1.
void fill(int n, std::uint64_t seed, std::uint64_t sample, double* matrix) {
  Random random(seed, sample + 1);
  for (int i = 0; i < n; ++i, matrix += n) {
    random.normals(matrix, i + 1);
    for (int j = 0; j < i; ++j) matrix[j] *= std::sqrt(0.5);
  }
}

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

// Four tridiagonal matrices side by side that have the eigenvalues of the ensemble: what Householder's reflections make
// of it, drawn at once. Diagonal: normal; squares beside it: χ²ₖ/2, k = n − 1 … 1. χ²₂ₘ/2 is −ln of a product of m
// uniforms.
class Tridiagonals {
 public:
  explicit Tridiagonals(int n) : n_(n), diagonal_(n + 1), square_(n + 2) {}

  void draw(LaneRandom& random) {
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
  }

  double diagonal(int i, int sample) const { return diagonal_[i][sample]; }
  double square(int k, int sample) const { return square_[k][sample]; }

  // How many negative eigenvalues each of them has, by the signs of the pivots of LDLᵀ.
  f32x4::Bits negative() const {
    f32x4::Bits sum = {};
    f32x4 pivot = diagonal_[0];
    for (int i = 1;; ++i) {
      sum -= (pivot < f32x4(0.0f)).bits;
      if (i == n_) return sum;
      pivot = diagonal_[i] - square_[n_ - i] / pivot;
    }
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
  std::vector<f32x4> diagonal_, square_;
};

// action(four matrices, the first of them that counts, the one behind the last) for samples first … first + count − 1.
// Several are drawn before the first is looked at: pivots wait for each other, so that the processor goes on with those
// of the next.
template <class Action>
void samples(const GoeQuestion& q, int first, int count, Action action) {
  std::vector<Tridiagonals> all(8, Tridiagonals(q.n));
  const int end = first + count;
  for (int block = first / goeBlock; block * goeBlock < end; ++block) {
    LaneRandom state(q.seed, static_cast<std::uint64_t>(block));
    for (int at = block * goeBlock, blockEnd = std::min(end, at + goeBlock); at < blockEnd;) {
      LaneRandom random = state;  // a copy is kept in registers
      for (Tridiagonals& matrices : all) matrices.draw(random);
      state = random;
      for (size_t i = 0; i < all.size() && at < blockEnd; ++i, at += f32x4::size) {
        if (at + f32x4::size > first) action(all[i], std::max(0, first - at), std::min(f32x4::size, blockEnd - at));
      }
    }
  }
}

std::vector<double> counted(const GoeQuestion& q, int first, int count) {
  std::vector<double> found(static_cast<size_t>(q.n) + 1);
  samples(q, first, count, [&](const Tridiagonals& matrices, int from, int to) {
    const f32x4::Bits negative = matrices.negative();
    for (int s = from; s < to; ++s) ++found[static_cast<size_t>(negative[s])];
  });
  return found;
}

}  // namespace

std::vector<double> goeIndex(const GoeQuestion& q) {
  check(q, mostAtOnce(q.n));
  return counted(q, 0, q.samples);
}

std::vector<double> goeIndex(const GoeQuestion& q, int first, int count) {
  check(q);
  checkCount("first", first, 0, q.samples);
  checkCount("count", count, 0, std::min(q.samples - first, mostAtOnce(q.n)));
  return counted(q, first, count);
}

std::vector<double> goeTridiagonal(const GoeQuestion& q) {
  check(q, mostAtOnce(q.n));
  std::vector<double> all;
  samples(q, 0, q.samples, [&](const Tridiagonals& matrices, int from, int to) {
    for (int s = from; s < to; ++s) {
      for (int i = 0; i < q.n; ++i) all.push_back(matrices.diagonal(i, s));
      for (int k = q.n - 1; k > 0; --k) all.push_back(matrices.square(k, s));
    }
  });
  return all;
}

std::vector<double> goeMatrix(int n, std::uint64_t seed, std::uint64_t sample) {
  check({n, 1, seed});
  std::vector<double> entries(static_cast<size_t>(n) * n);
  fill(n, seed, sample, entries.data());
  Eigen::Map<Matrix> matrix(entries.data(), n, n);
  matrix.triangularView<Eigen::StrictlyUpper>() = matrix.transpose();
  return entries;
}

std::vector<double> goeEigenvalues(int n, std::uint64_t seed, std::uint64_t sample) {
  check({n, 1, seed});
  Matrix rows(n, n);
  fill(n, seed, sample, rows.data());
  const Eigen::MatrixXd matrix = rows.triangularView<Eigen::Lower>();
  return plainNumbers(Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(matrix, Eigen::EigenvaluesOnly).eigenvalues());
}

}  // namespace descent
