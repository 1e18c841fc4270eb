// The update map of one dimension.
#include "analysis/run/step_map.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

TEST(StepMap, OfGradientDescentIsTheLineThroughTheMinimum) {
  const auto map = stepMap({{"parabola", {{"lambda", 2}}}, {"gradient_descent", {{"lr", 0.9}}}, -1, 1, 5});
  for (size_t i = 0; i < 5; ++i) {
    EXPECT_EQ(map.from[i], -1 + 0.5 * static_cast<double>(i));
    EXPECT_NEAR(map.to[i], -0.8 * map.from[i], 1e-15);
  }
}

TEST(StepMap, Refuses) {
  const auto refused = [](const char* landscape, const char* optimizer, int n) {
    return refusal([&] { stepMap({{landscape}, {optimizer}, -1, 1, n}); });
  };
  EXPECT_EQ(refused("parabola", "gradient_descent", 5), "accepted");
  EXPECT_EQ(refused("saddle", "gradient_descent", 5), "out_of_range landscape.id");
  EXPECT_EQ(refused("parabola", "gradient_descent", 1), "out_of_range n");
  EXPECT_EQ(refused("parabola", "gradient_descent", 100001), "too_large n");
  EXPECT_EQ(refused("parabola", "exact_line_search", 5), "accepted");
  EXPECT_EQ(refused("quartic", "exact_line_search", 5), "out_of_range optimizer.id");
}

}  // namespace
}  // namespace descent::test
