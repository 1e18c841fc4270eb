// Curves whose course is known: axes of a symmetric saddle, a valley between two wells.
#include "analysis/flows/separatrices.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/points/critical_points_known.hpp"

using namespace descent;

TEST(Separatrices, AxesOfTheBoundedSaddle) {
  const auto curves = separatrices({{"bounded_saddle"}, {-1.5, 1.5, -1.5, 1.5}});
  ASSERT_EQ(curves.size(), 4u);
  for (const Separatrix& curve : curves) {
    ASSERT_GE(curve.line.size(), 4u);
    const int still = curve.stable ? 1 : 0;  // the coordinate that stays 0
    for (size_t i = still; i < curve.line.size(); i += 2) EXPECT_NEAR(curve.line[i], 0, 1e-9);
    if (curve.stable) {
      EXPECT_TRUE(curve.to.empty());
      EXPECT_NEAR(std::abs(curve.line[curve.line.size() - 2]), 1.5, 1e-12);
    } else {
      ASSERT_EQ(curve.to.size(), 2u);
      EXPECT_NEAR(std::abs(curve.to[1]), 1, 1e-11);
    }
  }
}

// Flow lines of x² − y² turned by 30°: straight lines along the eigenvectors.
TEST(Separatrices, StraightOnAQuadratic) {
  const auto curves =
      separatrices({{"formula", {}, "(x*cos(pi/6)+y*sin(pi/6))^2-(y*cos(pi/6)-x*sin(pi/6))^2"}, {-1, 1.1, -1, 1.2}});
  ASSERT_EQ(curves.size(), 4u);
  const double c = std::cos(std::acos(-1) / 6), s = 0.5;
  for (const Separatrix& curve : curves) {
    for (size_t i = 0; i < curve.line.size(); i += 2) {
      const double across =
          curve.stable ? curve.line[i + 1] * c - curve.line[i] * s : curve.line[i] * c + curve.line[i + 1] * s;
      EXPECT_NEAR(across, 0, 1e-7);
    }
  }
}

TEST(Separatrices, EveryEscapeOfHimmelblauEndsInAMinimum) {
  const auto curves = separatrices({{"formula", {}, "(x^2+y-11)^2+(x+y^2-7)^2"}, {-5, 5, -5, 5}});
  ASSERT_EQ(curves.size(), 16u);
  const auto minima = knownMinima("himmelblau");
  ASSERT_EQ(minima.size(), 4u);
  int toMaximum = 0;
  for (const Separatrix& curve : curves) {
    if (curve.stable) {
      toMaximum += !curve.to.empty();
      continue;
    }
    ASSERT_EQ(curve.to.size(), 2u);
    double nearest = INFINITY;
    for (const auto& minimum : minima) {
      nearest = std::min(nearest, std::hypot(curve.to[0] - minimum.x, curve.to[1] - minimum.y));
    }
    EXPECT_LT(nearest, 1e-9);
  }
  EXPECT_EQ(toMaximum, 4);  // one branch of each saddle comes down from the hill in the middle
}

TEST(Separatrices, SaysWhereACurveIsCut) {
  for (const Separatrix& curve : separatrices({{"bounded_saddle"}, {-1.5, 1.5, -1.5, 1.5}})) EXPECT_FALSE(curve.cut);
  // Past a crowd of points the strides are short, and the work for each curve is bounded.
  std::vector<double> crowd = {0, 0};
  for (int i = 0; i < 490; ++i) crowd.insert(crowd.end(), {0.002, 0.1 + i * 2e-3});
  int cut = 0;
  for (const Separatrix& curve : separatrices({{"saddle"}, {-1, 1.1, -1, 1.2}, crowd})) {
    if (!curve.cut) continue;
    ++cut;
    EXPECT_TRUE(curve.to.empty());
    EXPECT_LT(std::abs(curve.line.back()), 0.9);
  }
  EXPECT_EQ(cut, 1);
}

TEST(Separatrices, TakesKnownPoints) {
  const auto curves = separatrices({{"bounded_saddle"}, {-1.5, 1.5, -1.5, 1.5}, {0, 0, 0, 1, 0, -1}});
  ASSERT_EQ(curves.size(), 4u);
  EXPECT_EQ(curves[0].to, (std::vector<double>{0, 1}));
  EXPECT_THROW(separatrices({{"bounded_saddle"}, {-1, 1, -1, 1}, {0, 0, 0}}), InvalidArgument);
  EXPECT_THROW(separatrices({{"parabola"}, {-1, 1}}), InvalidArgument);
  EXPECT_THROW(separatrices({{"ackley"}, {-88, 88, -88, 88}}), InvalidArgument);  // a crowd of saddles
}
