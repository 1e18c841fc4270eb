// A run along its eigen-directions, and the update map of one dimension.
#include "analysis/modes.hpp"

#include "analysis/step_map.hpp"
#include "support.hpp"

namespace descent::test {
namespace {

TEST(Modes, EachDirectionShrinksByItsOwnFactor) {
  const Selection valley = {"valley", {{"kappa", 10}, {"angle", 30}}}, gd = {"gradient_descent", {{"lr", 0.15}}};
  const auto found = modes({.landscape = valley, .optimizer = gd, .start = {1, 0}, .steps = 12});
  ASSERT_EQ(found.coordinates.size(), 26u);
  EXPECT_NEAR(std::abs(found.coordinates[0]), std::sqrt(3) / 2, 1e-14);
  EXPECT_NEAR(std::abs(found.coordinates[1]), 0.5, 1e-14);
  for (size_t step = 0; step < 12; ++step) {
    EXPECT_NEAR(found.coordinates[2 * step + 2] / found.coordinates[2 * step], 0.85, 1e-11);
    EXPECT_NEAR(found.coordinates[2 * step + 3] / found.coordinates[2 * step + 1], -0.5, 1e-11);
  }
}

TEST(StepMap, OfGradientDescentIsTheLineThroughTheMinimum) {
  const auto map = stepMap({{"parabola", {{"lambda", 2}}}, {"gradient_descent", {{"lr", 0.9}}}, -1, 1, 5});
  for (size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(map.from[i], -1 + 0.5 * static_cast<double>(i));
    EXPECT_NEAR(map.to[i], -0.8 * map.from[i], 1e-15);
  }
}

TEST(StepMap, IsForOneDimension) {
  EXPECT_THROW(stepMap({{"saddle"}, {"gradient_descent"}, -1, 1, 5}), InvalidArgument);
  EXPECT_THROW(stepMap({{"parabola"}, {"gradient_descent"}, -1, 1, 1}), InvalidArgument);
}

}  // namespace
}  // namespace descent::test
