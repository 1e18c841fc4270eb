// The classification policy on the matrices that lectures use.
#include "calculus/spectrum.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

#include "calculus/random.hpp"
#include "support.hpp"

namespace descent {
namespace {

struct Case {
  std::vector<double> h;
  double low, high;
  Kind kind;
};

TEST(Spectrum, ClassifiesTwoByTwoMatrices) {
  const std::vector<Case> cases = {
      {{2, 1, 1, 2}, 1, 3, Kind::minimum},       {{-2, 0, 0, -2}, -2, -2, Kind::maximum},
      {{2, 0, 0, -2}, -2, 2, Kind::saddle},      {{0, -2, -2, 0}, -2, 2, Kind::saddle},
      {{0, 0, 0, 2}, 0, 2, Kind::degenerate},    {{0, 0, 0, 0}, 0, 0, Kind::degenerate},
      {{0, 0, 0, -2}, -2, 0, Kind::degenerate},  {{1e9, 0, 0, 1}, 1, 1e9, Kind::degenerate},
      {{1e-7, 0, 0, 1}, 1e-7, 1, Kind::minimum}, {{1e-9, 0, 0, 1}, 1e-9, 1, Kind::degenerate},
  };
  for (const Case& c : cases) {
    const Spectrum found = test::spectrumOf(c.h, 2);
    const double scale = std::max(std::abs(c.low), std::abs(c.high));
    EXPECT_NEAR(found.values[0], c.low, 1e-12 * scale);
    EXPECT_NEAR(found.values[1], c.high, 1e-12 * scale);
    EXPECT_EQ(found.kind(), c.kind) << c.h[0] << " " << c.h[1] << " " << c.h[3];
  }
}

TEST(Spectrum, VectorsAreOrthonormalEigenvectors) {
  const double h[9] = {4, 1, -2, 1, 3, 0.5, -2, 0.5, -1};
  const Spectrum found = test::spectrumOf(h, 3);
  for (int a = 0; a < 3; ++a) {
    for (int b = 0; b < 3; ++b) {
      double product = 0, transformed = 0;
      for (int i = 0; i < 3; ++i) {
        product += found.vectors(i, a) * found.vectors(i, b);
        transformed += h[3 * b + i] * found.vectors(i, a);
      }
      EXPECT_NEAR(product, a == b ? 1 : 0, 1e-13);
      EXPECT_NEAR(transformed, found.values[a] * found.vectors(b, a), 1e-13);
    }
  }
}

// Exactly known eigenvalues to 1e-12 of the largest, vectors that are orthonormal and belong to them.
void expectSpectrum(const Matrix& m, const std::vector<double>& values, const std::string& what) {
  SCOPED_TRACE(what);
  const Spectrum found = spectrum(m);
  const Eigen::Index n = m.rows();
  const double scale = asVector(values).cwiseAbs().maxCoeff();
  for (Eigen::Index i = 0; i < n; ++i) EXPECT_NEAR(found.values[i], values[i], 1e-12 * scale) << i;
  EXPECT_LT((found.vectors.transpose() * found.vectors - Matrix::Identity(n, n)).norm(), 1e-13 * n);
  EXPECT_LE((m * found.vectors - found.vectors * found.values.asDiagonal()).norm(), 1e-13 * n * scale);
  for (const auto v : found.vectors.colwise()) EXPECT_EQ(v.cwiseAbs().maxCoeff(), v.maxCoeff());
}

// Second differences: 2 − 2cos(iπ/(n + 1)), close to each other at both ends. Ones: 0 and n. Rotations of a diagonal:
// the diagonal, over 200 orders of magnitude too.
TEST(Spectrum, ClosedForms) {
  for (const int n : {1, 2, 3, 4, 7, 8, 13, 50, 100}) {
    const std::string size = std::to_string(n) + " ";
    Matrix differences = 2 * Matrix::Identity(n, n);
    std::vector<double> waves, rank(n, 0.0);
    for (int i = 0; i < n; ++i) {
      if (i > 0) differences(i, i - 1) = differences(i - 1, i) = -1;
      waves.push_back(2 - 2 * std::cos((i + 1) * std::numbers::pi / (n + 1)));
    }
    rank[n - 1] = n;
    expectSpectrum(differences, waves, size + "second differences");
    expectSpectrum(Matrix::Ones(n, n), rank, size + "of rank one");
    Random random(static_cast<std::uint64_t>(n));
    const Vector u = Vector::NullaryExpr(n, [&] { return random.normal(); }).normalized();
    const Matrix mirror = Matrix::Identity(n, n) - 2 * u * u.transpose();
    for (const double unit : {1.0, 1e100, 1e-100}) {
      std::vector<double> diagonal;
      for (int i = 0; i < n; ++i) diagonal.push_back(unit * (i - n / 3.0));
      expectSpectrum(mirror * asVector(diagonal).asDiagonal() * mirror, diagonal, size + "mirrored");
    }
  }
}

// Matrices of lectures come out in whole numbers.
TEST(Spectrum, DiagonalsAreExact) {
  const double h[4] = {3, 0, 0, -0.1}, steep[4] = {1e9, 0, 0, 1};
  EXPECT_EQ(plainNumbers(test::spectrumOf(h, 2).values), (std::vector<double>{-0.1, 3}));
  EXPECT_EQ(plainNumbers(test::spectrumOf(steep, 2).values), (std::vector<double>{1, 1e9}));
}

// Only the symmetric part of a field's Jacobian counts.
TEST(Spectrum, ARotationHasNone) {
  const double h[4] = {1, -2, 2, 1};
  EXPECT_EQ(plainNumbers(test::spectrumOf(h, 2).values), (std::vector<double>{1, 1}));
}

TEST(Spectrum, AGradientMakesThePointRegular) {
  const double h[4] = {2, 0, 0, 2};
  EXPECT_EQ(test::spectrumOf(h, 2).kind(0.1), Kind::regular);
  EXPECT_EQ(test::spectrumOf(h, 2).kind(1e-9), Kind::minimum);
}

TEST(Spectrum, NonFiniteMatricesDecideNothing) {
  const double h[4] = {std::numeric_limits<double>::quiet_NaN(), 0, 0, 1};
  EXPECT_EQ(test::spectrumOf(h, 2).kind(), Kind::degenerate);
}

}  // namespace
}  // namespace descent
