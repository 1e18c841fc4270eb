// Index counts of tridiagonal samples, four at a time; and dense samples with their eigenvalues.
#include "goe.hpp"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <memory>

#include "calculus/vectors.hpp"
#include "tridiagonals.hpp"
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

// action(four matrices, the first of them that counts, the one behind the last) for samples first … first + count − 1.
// Several are drawn before the first is looked at: pivots wait for each other, so that the processor goes on with those
// of the next.
template <class Action>
void samples(const GoeQuestion& q, int first, int count, Action action) {
  std::vector<Tridiagonals> all(8, Tridiagonals(q.n));
  const int end = first + count;
  for (int block = first / goeBlock; block * goeBlock < end; ++block) {
    LaneRandom random(q.seed, static_cast<std::uint64_t>(block));
    for (int at = block * goeBlock, blockEnd = std::min(end, at + goeBlock); at < blockEnd;) {
      for (Tridiagonals& matrices : all) matrices.draw(random);
      for (size_t i = 0; i < all.size() && at < blockEnd; ++i, at += f32x4::size) {
        if (at + f32x4::size > first) action(all[i], std::max(0, first - at), std::min(f32x4::size, blockEnd - at));
      }
    }
  }
}

std::vector<double> counted(const GoeQuestion& q, int first, int count) {
  std::vector<double> found(static_cast<size_t>(q.n) + 1);
  samples(q, first, count, [&](const Tridiagonals& matrices, int from, int to) {
    const f32x4::Bits negative = matrices.below(f32x4(0.0f));
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

std::vector<double> goeSpectra(const GoeQuestion& q, int first, int count) {
  checkCount("n", q.n, 1, maxGoe);
  checkCount("samples", q.samples, 1, maxGoeEigenvalues / q.n);
  checkCount("first", first, 0, q.samples);
  checkCount("count", count, 0, std::min(q.samples - first, mostAtOnce(q.n)));
  std::vector<double> all;
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
  samples(q, first, count, [&](const Tridiagonals& matrices, int from, int to) {
    for (int s = from; s < to; ++s) {
      Eigen::VectorXd diagonal(q.n), beside(q.n - 1);
      for (int i = 0; i < q.n; ++i) diagonal[i] = matrices.diagonal(i, s);
      for (int k = q.n - 1; k > 0; --k) beside[q.n - 1 - k] = std::sqrt(matrices.square(k, s));
      solver.computeFromTridiagonal(diagonal, beside, Eigen::EigenvaluesOnly);
      all.insert(all.end(), solver.eigenvalues().begin(), solver.eigenvalues().end());
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
