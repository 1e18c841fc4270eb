// Index counts of random matrices: exact probabilities, and Eigen's eigenvalues matrix by matrix.
#include "analysis/goe.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "types.hpp"

namespace {

using namespace descent;

TEST(Goe, IndicesAreThoseOfEigen) {
  for (const int n : {1, 2, 3, 5, 8, 20}) {
    const int samples = n > 10 ? 200 : 2001;
    std::vector<double> expected(static_cast<size_t>(n) + 1);
    for (int s = 0; s < samples; ++s) {
      const std::vector<double> values = goeEigenvalues(n, 7, static_cast<std::uint64_t>(s));
      ++expected[static_cast<size_t>(std::count_if(values.begin(), values.end(), [](double x) { return x < 0; }))];
    }
    EXPECT_EQ(goeIndex({n, samples, 7}), expected) << n;
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
  const auto refusal = [](const GoeQuestion& q) {
    try {
      goeIndex(q);
    } catch (const InvalidArgument& e) {
      return e.code + " " + e.field;
    }
    return std::string();
  };
  EXPECT_EQ(refusal({0, 10, 1}), "out_of_range n");
  EXPECT_EQ(refusal({101, 10, 1}), "too_large n");
  EXPECT_EQ(refusal({8, 0, 1}), "out_of_range samples");
  EXPECT_EQ(refusal({100, 1000000, 1}), "too_large samples");
}

}  // namespace
