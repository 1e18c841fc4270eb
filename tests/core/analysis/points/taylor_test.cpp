// The paraboloid of a quadratic is the quadratic; elsewhere it is right to third order.
#include "analysis/points/taylor.hpp"

#include <gtest/gtest.h>

#include <cmath>

using namespace descent;

TEST(Taylor, OfAQuadraticIsItself) {
  const Selection valley = {"valley", {{"kappa", 7}, {"angle", 20}}};
  const Taylor model = taylor({valley, {0.7, -0.3}, {-1, 1, -2, 2}, 9, 7});
  const Field exact = field({valley, {-1, 1, -2, 2}, 9, 7});
  ASSERT_EQ(model.values.size(), exact.loss.size());
  for (size_t i = 0; i < exact.loss.size(); ++i) EXPECT_NEAR(model.values[i], exact.loss[i], 1e-12);
}

TEST(Taylor, RosenbrockAtTheProbe) {
  const Taylor model = taylor({{"rosenbrock"}, {0.7, -0.3}});
  EXPECT_TRUE(model.values.empty());
  EXPECT_NEAR(model.point.value, 62.5, 1e-12);
  EXPECT_NEAR(model.point.gradient[0], 220.6, 1e-11);
  EXPECT_NEAR(model.point.gradient[1], -158, 1e-11);
}

TEST(Taylor, ErrorIsOfThirdOrder) {
  const Selection wave = {"formula", {}, "sin(x)*exp(y)"};
  double errors[2];
  for (int i = 0; i < 2; ++i) {
    const double h = i == 0 ? 0.02 : 0.01;
    const std::array<double, 4> box = {0.5 + h / 2, 0.5 + h, 0.2 + h / 2, 0.2 + h};
    const Taylor model = taylor({wave, {0.5, 0.2}, box, 2, 2});
    errors[i] = std::abs(model.values[3] - field({wave, box, 2, 2}).loss[3]);
  }
  EXPECT_NEAR(errors[0] / errors[1], 8, 0.5);
}

TEST(Taylor, OneDimension) {
  const Taylor model = taylor({{"formula", {}, "x^3"}, {1}, {0, 2, 0, 1}, 3, 1});
  EXPECT_EQ(model.values, (std::vector<double>{1, 1, 7}));
  EXPECT_THROW(taylor({{"parabola"}, {1}, {0, 2, 0, 1}, 5000, 1}), InvalidArgument);
}
