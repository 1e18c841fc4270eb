// Against matrices whose eigenvalues are known, and dense decompositions by Eigen. The counts of products to 10⁻⁶ are
// those of an independent implementation (NumPy).
#include "calculus/lanczos.hpp"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <cmath>

#include "calculus/random.hpp"

namespace descent::test {
namespace {

using Eigen::MatrixXd;

Product diagonal(const Vector& values) {
  return [values](const Vector& v, Vector& hv) { hv = values.cwiseProduct(v); };
}

// −1 apart from n − 1 values spread over [0, 10].
Vector apart(int n) {
  Vector values(n);
  values << -1, Vector::LinSpaced(n - 1, 0, 10);
  return values;
}

// The first product after which the lowest estimate is within 10⁻⁶.
int productsTo(const std::vector<double>& estimates, double exact) {
  for (size_t k = 0; k < estimates.size(); ++k) {
    if (std::abs(estimates[k] - exact) <= 1e-6) return static_cast<int>(k) + 1;
  }
  return 0;
}

// Over ten starts: mean of the counts, which vary with the start.
double meanProducts(const Vector& values, double* standardError = nullptr) {
  constexpr int starts = 10;
  const int n = static_cast<int>(values.size());
  double sum = 0, squares = 0;
  for (std::uint64_t seed = 0; seed < starts; ++seed) {
    const auto found = lanczos(diagonal(values), n, {.seed = seed});
    EXPECT_TRUE(found.converged);
    EXPECT_NEAR(found.values[0], -1, 1e-6);
    const int count = productsTo(found.lowest, -1);
    sum += count;
    squares += count * count;
  }
  const double mean = sum / starts;
  if (standardError) *standardError = std::sqrt((squares / starts - mean * mean) / (starts - 1));
  return mean;
}

TEST(Lanczos, FewProductsWhereOneIsApart) {
  const double few = meanProducts(apart(100)), many = meanProducts(apart(1000));
  EXPECT_GE(few, 16);
  EXPECT_LE(few, 19);
  EXPECT_GE(many, 18);
  EXPECT_LE(many, 22);
}

TEST(Lanczos, ManyProductsWhereAllAreEven) {
  double error;
  const double mean = meanProducts(Vector::LinSpaced(1000, -1, 10), &error);
  EXPECT_NEAR(mean, 115.5, 4 * error);
}

MatrixXd dense(int n) {
  Random random(7);
  MatrixXd a(n, n);
  for (double& x : a.reshaped()) x = random.normal();
  return a + a.transpose();
}

TEST(Lanczos, BothEndsOfADenseMatrix) {
  const MatrixXd h = dense(60);
  const auto found =
      lanczos([&](const Vector& v, Vector& hv) { hv = h * v; }, 60, {.lowest = 2, .highest = 3, .tolerance = 1e-12});
  const Vector exact = Eigen::SelfAdjointEigenSolver<MatrixXd>(h).eigenvalues();
  ASSERT_EQ(found.values.size(), 5);
  const int order[] = {0, 1, 57, 58, 59};
  for (int k = 0; k < 5; ++k) {
    EXPECT_NEAR(found.values[k], exact[order[k]], 1e-9);
    EXPECT_NEAR(found.residuals[k], (h * found.vectors.col(k) - found.values[k] * found.vectors.col(k)).norm(), 1e-12);
    EXPECT_LT(found.residuals[k], 1e-3);
  }
  EXPECT_LT((found.vectors.transpose() * found.vectors - MatrixXd::Identity(5, 5)).norm(), 1e-10);
}

// Two different eigenvalues: two products say it all.
TEST(Lanczos, AnInvariantSpaceEndsTheSearch) {
  Vector values = Vector::Constant(50, 2);
  values.tail(3).setConstant(-2);
  const auto found = lanczos(diagonal(values), 50, {.lowest = 1, .highest = 1});
  EXPECT_EQ(found.products, 2);
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.values[0], -2, 1e-12);
  EXPECT_NEAR(found.values[1], 2, 1e-12);
}

TEST(Lanczos, OneDimension) {
  const auto found = lanczos(diagonal(Vector::Constant(1, -3)), 1, {});
  EXPECT_EQ(found.values.size(), 1);
  EXPECT_EQ(found.values[0], -3);
  EXPECT_EQ(found.products, 1);
}

TEST(Lanczos, SaysWhenProductsWereNotEnough) {
  const auto found = lanczos(diagonal(Vector::LinSpaced(1000, -1, 10)), 1000, {.products = 20});
  EXPECT_FALSE(found.converged);
  EXPECT_EQ(found.products, 20);
  EXPECT_GT(found.residuals[0], 1e-3);
}

// Moments of the density are traces: mean Σλ/n, second moment Σλ²/n. Probes differ by about 1/√(n·probes).
TEST(Lanczos, DensityHasTheMomentsOfTheSpectrum) {
  const Vector values = apart(1000);
  const auto density = spectralDensity(diagonal(values), 1000, {.products = 60, .probes = 8});
  double total = 0, mean = 0, square = 0, integral = 0;
  for (size_t k = 0; k < density.nodes.size(); ++k) {
    total += density.weights[k];
    mean += density.weights[k] * density.nodes[k];
    square += density.weights[k] * density.nodes[k] * density.nodes[k];
  }
  for (size_t i = 1; i < density.at.size(); ++i) {
    integral += (density.at[i] - density.at[i - 1]) * (density.density[i] + density.density[i - 1]) / 2;
  }
  EXPECT_NEAR(total, 1, 1e-12);
  EXPECT_NEAR(integral, 1, 0.01);
  // Standard errors: sd of λ² weighted normals, √(2 Var/(n·probes)).
  const double variance = (values.array() - values.mean()).square().mean();
  EXPECT_NEAR(mean, values.mean(), 4 * std::sqrt(2 * variance / 8000));
  const Vector squares = values.array().square();
  const double spread = (squares.array() - squares.mean()).square().mean();
  EXPECT_NEAR(square, squares.mean(), 4 * std::sqrt(2 * spread / 8000));
}

}  // namespace
}  // namespace descent::test
