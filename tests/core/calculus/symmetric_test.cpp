// Symmetric matrices of many kinds: Eigen's eigenvalues, and vectors that are orthonormal eigenvectors.
#include "calculus/symmetric.hpp"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <limits>

#include "calculus/random.hpp"

namespace descent {
namespace {

using Matrix = Eigen::MatrixXd;

Matrix drawn(int n, std::uint64_t seed) {
  Random random(seed);
  Matrix m(n, n);
  for (int i = 0; i < n; ++i)
    for (int j = 0; j <= i; ++j) m(i, j) = m(j, i) = random.normal();
  return m;
}

// Errors may be a few units in the last place of the norm for each of the n reflections.
void expectDecomposed(const Matrix& m, const std::string& what) {
  SCOPED_TRACE(what);
  const int n = static_cast<int>(m.rows());
  const double largest = m.cwiseAbs().maxCoeff(), scale = largest > 0 ? largest : 1;
  const Matrix unit = m / scale;
  const double error = 4 * n * std::numeric_limits<double>::epsilon() * (unit.norm() + 1e-300);
  const Eigen::SelfAdjointEigenSolver<Matrix> oracle(unit);
  Matrix vectors = m, destroyed = m;
  Eigen::VectorXd values(n), alone(n);
  decompose(n, vectors.data(), values.data(), Want::vectors);
  decompose(n, destroyed.data(), alone.data(), Want::values);
  for (int i = 0; i < n; ++i) {
    EXPECT_NEAR(values[i] / scale, oracle.eigenvalues()[i], error) << i;
    EXPECT_EQ(alone[i], values[i]) << i;
    EXPECT_LE(values[std::max(i - 1, 0)], values[i]) << i;
  }
  EXPECT_LT((vectors.transpose() * vectors - Matrix::Identity(n, n)).norm(), 4 * n * 0x1p-52);
  EXPECT_LE((unit * vectors - vectors * (values / scale).asDiagonal()).norm(), error);
}

TEST(Symmetric, DrawnMatricesAsEigen) {
  for (const int n : {1, 2, 3, 4, 5, 6, 7, 8, 13, 30, 31, 100})
    for (std::uint64_t seed = 0; seed < 5; ++seed) expectDecomposed(drawn(n, seed), std::to_string(n));
}

TEST(Symmetric, SpecialMatricesAsEigen) {
  for (const int n : {2, 3, 6, 11}) {
    const std::string size = std::to_string(n) + " ";
    const Matrix any = drawn(n, 7);
    expectDecomposed(Matrix::Zero(n, n), size + "zero");
    expectDecomposed(Matrix::Ones(n, n), size + "of rank one");
    expectDecomposed(Matrix::Identity(n, n).rowwise().reverse(), size + "mirror");
    expectDecomposed(any.col(0).asDiagonal(), size + "diagonal");
    for (const double scale : {1e300, 1e-150, 1e-300}) expectDecomposed(scale * any, size + std::to_string(scale));
    for (const double ratio : {1e-3, 1e-9, 1e-60, 1e-200}) {
      Matrix graded = any, chain = Matrix::Zero(n, n);
      for (int i = 0; i < n; ++i) {
        for (int j = 0; j < n; ++j) graded(i, j) *= std::pow(ratio, i + j);
        if (i > 0) chain(i, i - 1) = chain(i - 1, i) = std::pow(ratio, i);
      }
      expectDecomposed(graded, size + "graded down");
      expectDecomposed(graded.reverse(), size + "graded up");
      expectDecomposed(chain, size + "chain");
      expectDecomposed(chain.reverse(), size + "chain, up");
    }
  }
}

// 2 − 2cos(iπ/(n + 1)): known to the last digits, and close to each other at both ends.
TEST(Symmetric, SecondDifferences) {
  const int n = 50;
  Matrix m = 2 * Matrix::Identity(n, n);
  for (int i = 1; i < n; ++i) m(i, i - 1) = m(i - 1, i) = -1;
  Eigen::VectorXd values(n);
  decompose(n, m.data(), values.data(), Want::values);
  for (int i = 0; i < n; ++i) EXPECT_NEAR(values[i], 2 - 2 * std::cos((i + 1) * M_PI / (n + 1)), 1e-14);
}

// Matrices of lectures come out in whole numbers.
TEST(Symmetric, TwoByTwoIsExact) {
  const auto values = [](double a, double b, double c) {
    double m[4] = {a, 0, b, c}, found[2];
    decompose(2, m, found, Want::values);
    return std::pair(found[0], found[1]);
  };
  EXPECT_EQ(values(2, 1, 2), std::pair(1.0, 3.0));
  EXPECT_EQ(values(0, -2, 0), std::pair(-2.0, 2.0));
  EXPECT_EQ(values(1e9, 0, 1), std::pair(1.0, 1e9));
  EXPECT_EQ(values(3, 0, -0.1), std::pair(-0.1, 3.0));
}

TEST(Symmetric, EndsWhereNothingIsFinite) {
  for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
    for (int at = 0; at < 16; ++at) {
      Matrix m = drawn(4, 1);
      m(at / 4, at % 4) = m(at % 4, at / 4) = bad;
      double values[4];
      decompose(4, m.data(), values, Want::vectors);
    }
}

}  // namespace
}  // namespace descent
