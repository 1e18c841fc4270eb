// Elimination of as many matrices at once as fit into the flight; entry (i, j) of all of them lies together.
#include "goe.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>

#include "../calculus/lanes.hpp"
#include "../calculus/random.hpp"
#include "../params.hpp"

namespace descent {
namespace {

// Stream 0 of a seed is the seed's own; samples start from 1.
void fill(int n, std::uint64_t seed, std::uint64_t sample, double* packed) {
  Random random(seed, sample + 1);
  for (int i = 0; i < n; ++i) {
    for (int j = 0; j < i; ++j) *packed++ = random.normal() * std::sqrt(0.5);
    *packed++ = random.normal();
  }
}

void check(const GoeQuestion& q) {
  if (q.n < 1 || q.n > maxGoe) {
    refuse(q.n < 1 ? "out_of_range" : "too_large", {"n"}, {q.n}, {"a whole number from 1 to ", maxGoe});
  }
  const double cube = double(q.n) * q.n * q.n;
  if (q.samples < 1 || q.samples * cube > maxGoeWork) {
    refuse(q.samples < 1 ? "out_of_range" : "too_large", {"samples"}, {q.samples},
           {"from 1 to ", std::floor(maxGoeWork / cube)});
  }
}

constexpr int vectors = 4, together = vectors * f64x2::size;

// The lower triangles a (packed by rows) are destroyed; negative[s] counts the negative pivots of matrix s.
void pivots(int n, f64x2 (*a)[vectors], int* negative) {
  const auto at = [](int i, int j) { return i * (i + 1) / 2 + j; };
  std::fill(negative, negative + together, 0);
  for (int k = 0; k < n; ++k) {
    f64x2 inverse[vectors];
    for (int v = 0; v < vectors; ++v) {
      const f64x2 pivot = a[at(k, k)][v];
      inverse[v] = f64x2(1.0) / pivot;
      for (int lane = 0; lane < f64x2::size; ++lane) negative[v * f64x2::size + lane] += pivot[lane] < 0;
    }
    for (int i = k + 1; i < n; ++i) {
      f64x2 factor[vectors];
      for (int v = 0; v < vectors; ++v) factor[v] = a[at(i, k)][v] * inverse[v];
      for (int j = k + 1; j <= i; ++j) {
        for (int v = 0; v < vectors; ++v) a[at(i, j)][v] -= factor[v] * a[at(j, k)][v];
      }
    }
  }
}

}  // namespace

std::vector<double> goeIndex(const GoeQuestion& q) {
  check(q);
  const size_t size = static_cast<size_t>(q.n) * (q.n + 1) / 2;
  std::vector<double> count(static_cast<size_t>(q.n) + 1), one(size);
  std::vector<f64x2> storage(size * vectors);
  auto* a = reinterpret_cast<f64x2(*)[vectors]>(storage.data());
  for (int first = 0; first < q.samples; first += together) {
    for (int s = 0; s < together; ++s) {
      fill(q.n, q.seed, static_cast<std::uint64_t>(first) + s, one.data());
      for (size_t i = 0; i < size; ++i) a[i][s / f64x2::size].set(s % f64x2::size, one[i]);
    }
    int negative[together];
    pivots(q.n, a, negative);
    for (int s = 0; s < together && first + s < q.samples; ++s) ++count[static_cast<size_t>(negative[s])];
  }
  return count;
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
  const std::vector<double> matrix = goeMatrix(n, seed, sample);
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(Eigen::Map<const Eigen::MatrixXd>(matrix.data(), n, n),
                                                              Eigen::EigenvaluesOnly);
  return {solver.eigenvalues().begin(), solver.eigenvalues().end()};
}

}  // namespace descent
