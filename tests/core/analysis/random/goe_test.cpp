// Index counts of random matrices: exact probabilities, and Eigen's eigenvalues matrix by matrix.
#include "analysis/random/goe.hpp"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "support.hpp"

namespace {

using namespace descent;

TEST(Goe, IndicesAreThoseOfEigen) {
  for (const int n : {1, 2, 3, 5, 8, 20}) {
    const int samples = n > 10 ? 2001 : 20001;
    const std::vector<double> all = goeTridiagonal({n, samples, 7});
    std::vector<double> expected(static_cast<size_t>(n) + 1);
    for (int s = 0; s < samples; ++s) {
      const double* diagonal = all.data() + static_cast<size_t>(s) * (2 * n - 1);
      const Eigen::Map<const Eigen::VectorXd> a(diagonal, n), squares(diagonal + n, n - 1);
      Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
      solver.computeFromTridiagonal(a, squares.cwiseSqrt(), Eigen::EigenvaluesOnly);
      ++expected[static_cast<size_t>((solver.eigenvalues().array() < 0).count())];
    }
    EXPECT_EQ(goeIndex({n, samples, 7}), expected) << n;
  }
}

// Whatever the ranges: within a block of samples, over its end, none at all.
TEST(Goe, RangesAddUpToTheWhole) {
  const GoeQuestion question{4, 2 * goeBlock + 77, 5};
  std::vector<double> sum(5);
  int first = 0;
  for (const int count : {1, 6, 0, goeBlock - 3, 32, goeBlock, question.samples}) {
    const int left = std::min(count, question.samples - first);
    const std::vector<double> part = goeIndex(question, first, left);
    EXPECT_EQ(std::accumulate(part.begin(), part.end(), 0.0), left);
    for (size_t k = 0; k < sum.size(); ++k) sum[k] += part[k];
    first += left;
  }
  EXPECT_EQ(first, question.samples);
  EXPECT_EQ(sum, goeIndex(question));
  EXPECT_NE(goeIndex(question, 0, goeBlock), goeIndex(question, goeBlock, goeBlock));
  EXPECT_EQ(test::refusal([&] { goeIndex(question, question.samples, 1); }), "too_large count");
  EXPECT_EQ(test::refusal([&] { goeIndex(question, -1, 1); }), "out_of_range first");
}

// The tridiagonal matrices have the moments that they should have: normal, and χ²ₖ/2 with mean and variance k/2.
TEST(Goe, EntriesHaveTheirMoments) {
  const int n = 37, samples = 40000;
  const std::vector<double> all = goeTridiagonal({n, samples, 3});
  for (int i = 0; i < 2 * n - 1; ++i) {
    double sum = 0, squares = 0;
    for (int s = 0; s < samples; ++s) {
      const double x = all[static_cast<size_t>(s) * (2 * n - 1) + i];
      sum += x;
      squares += x * x;
    }
    const double k = i < n ? 0 : 2 * n - 1 - i, variance = i < n ? 1 : k / 2, mean = sum / samples;
    EXPECT_NEAR(mean, k / 2, 5 * std::sqrt(variance / samples)) << i;
    // The fourth central moment of χ²ₖ/2 is 3(k/2)² + 3k.
    const double fourth = i < n ? 3 : 3 * variance * variance + 3 * k;
    EXPECT_NEAR(squares / samples - mean * mean, variance, 5 * std::sqrt((fourth - variance * variance) / samples))
        << i;
  }
}

// Every one of them has the eigenvalues whose signs are counted; any range is a part of the whole.
TEST(Goe, SpectraAreThoseOfTheCountedSamples) {
  const GoeQuestion question{7, 300, 4};
  const std::vector<double> all = goeSpectra(question, 0, question.samples), part = goeSpectra(question, 40, 50);
  ASSERT_EQ(all.size(), 2100u);
  EXPECT_EQ(part, std::vector<double>(all.begin() + 280, all.begin() + 630));
  std::vector<double> counts(8);
  for (auto value = all.begin(); value != all.end(); value += 7) {
    EXPECT_TRUE(std::is_sorted(value, value + 7));
    ++counts[static_cast<size_t>(std::count_if(value, value + 7, [](double x) { return x < 0; }))];
  }
  EXPECT_EQ(counts, goeIndex(question));
}

// Wigner's semicircle: of the eigenvalues, in units of √(n/2), 1/2 + (√3/2 + π/3)/(2π) are below 1.
TEST(Goe, SpectraOfLargeMatricesFillTheSemicircle) {
  const int n = 300, samples = 20;
  const std::vector<double> all = goeSpectra({n, samples, 2}, 0, samples);
  const auto below = std::count_if(all.begin(), all.end(), [](double x) { return x < std::sqrt(n / 2.0); });
  const double pi = std::numbers::pi, share = 0.5 + (std::sqrt(3.0) / 2 + pi / 3) / (2 * pi);
  // About one eigenvalue of a matrix is on the other side.
  EXPECT_NEAR(static_cast<double>(below) / (n * samples), share, 4.0 / (n * std::sqrt(samples)));
}

// Dense samples and tridiagonal ones have the same distribution of the index.
TEST(Goe, DenseSamplesCountAlike) {
  const int n = 6, dense = 4000, samples = 400000;
  const std::vector<double> count = goeIndex({n, samples, 1});
  std::vector<double> expected(static_cast<size_t>(n) + 1);
  for (int s = 0; s < dense; ++s) {
    const std::vector<double> values = goeEigenvalues(n, 7, static_cast<std::uint64_t>(s));
    ++expected[static_cast<size_t>(std::count_if(values.begin(), values.end(), [](double x) { return x < 0; }))];
  }
  for (int k = 0; k <= n; ++k) {
    const double p = count[k] / samples;
    EXPECT_NEAR(expected[k] / dense, p, 5 * std::sqrt(p * (1 - p) / dense) + 1e-3) << k;
  }
}

// Exact: closed forms for n ≤ 4; also √2/8 for one negative of four. Within 4 standard errors.
TEST(Goe, ProbabilitiesOfNoNegativeEigenvalue) {
  const double pi = std::numbers::pi, root = std::sqrt(2.0);
  const double exact[] = {0.5, (2 - root) / 4, (pi - 2 * root) / (4 * pi), 0.25 - root / 16 - 1 / (2 * pi)};
  const int samples = 200000;
  const auto near = [&](double count, double p) {
    EXPECT_NEAR(count / samples, p, 4 * std::sqrt(p * (1 - p) / samples)) << p;
  };
  for (int n = 1; n <= 4; ++n) {
    const std::vector<double> count = goeIndex({n, samples, 42});
    near(count[0], exact[n - 1]);
    near(count[static_cast<size_t>(n)], exact[n - 1]);
    if (n == 4) near(count[1], root / 8);
  }
}

TEST(Goe, RefusalsNameTheField) {
  const auto refusal = [](const GoeQuestion& q) { return test::refusal([&] { goeIndex(q); }); };
  EXPECT_EQ(refusal({0, 10, 1}), "out_of_range n");
  EXPECT_EQ(refusal({301, 10, 1}), "too_large n");
  EXPECT_EQ(refusal({8, 0, 1}), "out_of_range samples");
  EXPECT_EQ(refusal({100, 1000000, 1}), "too_large samples");
}

}  // namespace
