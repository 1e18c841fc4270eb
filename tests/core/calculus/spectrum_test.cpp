// The classification policy on the matrices that lectures use.
#include "calculus/spectrum.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

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
    const Spectrum found = spectrum(c.h.data(), 2);
    const double scale = std::max(std::abs(c.low), std::abs(c.high));
    EXPECT_NEAR(found.values[0], c.low, 1e-12 * scale);
    EXPECT_NEAR(found.values[1], c.high, 1e-12 * scale);
    EXPECT_EQ(found.kind(), c.kind) << c.h[0] << " " << c.h[1] << " " << c.h[3];
  }
}

TEST(Spectrum, VectorsAreOrthonormalEigenvectors) {
  const double h[9] = {4, 1, -2, 1, 3, 0.5, -2, 0.5, -1};
  const Spectrum found = spectrum(h, 3);
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

TEST(Spectrum, AGradientMakesThePointRegular) {
  const double h[4] = {2, 0, 0, 2};
  EXPECT_EQ(spectrum(h, 2).kind(0.1), Kind::regular);
  EXPECT_EQ(spectrum(h, 2).kind(1e-9), Kind::minimum);
}

TEST(Spectrum, NonFiniteMatricesDecideNothing) {
  const double h[4] = {std::numeric_limits<double>::quiet_NaN(), 0, 0, 1};
  EXPECT_EQ(spectrum(h, 2).kind(), Kind::degenerate);
}

}  // namespace
}  // namespace descent
