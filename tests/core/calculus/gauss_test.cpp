// Quadrature with five nodes: exact up to degree 9 and not beyond, for numbers and for matrices.
#include "calculus/gauss.hpp"

#include <gtest/gtest.h>

#include <Eigen/Core>
#include <cmath>

namespace {

using descent::integral;

double power(int n, double from, double to) {
  return integral([n](double x) { return std::pow(x, n); }, from, to);
}

TEST(Gauss, IsExactToDegreeNine) {
  for (int n = 0; n <= 9; ++n) {
    const double exact = (std::pow(2.0, n + 1) - std::pow(-1.0, n + 1)) / (n + 1);
    EXPECT_NEAR(power(n, -1, 2), exact, 1e-13 * (1 + exact)) << n;
  }
  // The error of degree 10 is that of the squared Legendre polynomial: 2¹¹ 5!⁴ / (11 · 10!²).
  EXPECT_NEAR(2.0 / 11 - power(10, -1, 1), 2048.0 * std::pow(120.0, 4) / (11 * std::pow(3628800.0, 2)), 1e-14);
}

TEST(Gauss, TakesMatrices) {
  const Eigen::MatrixXd found =
      integral([](double x) -> Eigen::MatrixXd { return x * Eigen::MatrixXd::Identity(2, 2); }, 0, 3);
  EXPECT_NEAR((found - 4.5 * Eigen::MatrixXd::Identity(2, 2)).norm(), 0, 1e-14);
}

}  // namespace
