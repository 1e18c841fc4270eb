// A run along its eigen-directions.
#include "analysis/run/modes.hpp"

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

}  // namespace
}  // namespace descent::test
