// The algorithm told on saddles whose eigenvalues and values are known in closed form.
#include "analysis/run/escape_phases.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

// x²/2 + y⁴/4 − y²/2 at the origin: λmin = −1, v = (0, 1), h = 1/ρ, f falls by h²/2 − h⁴/4.
TEST(EscapePhases, FromTheSaddleItself) {
  const EscapePhases told = escapePhases({.landscape = {"bounded_saddle"},
                                          .optimizer = {"negative_curvature", {{"lr", 0.1}, {"rho", 10}}},
                                          .start = {0, 0},
                                          .steps = 3});
  const EscapeStep& first = told.steps[0];
  EXPECT_TRUE(first.decomposed && first.jumped);
  EXPECT_NEAR(first.lowest, -1, 1e-15);
  EXPECT_NEAR(first.byLanczos, -1, 1e-6);
  EXPECT_NEAR(std::abs(first.direction[1]), 1, 1e-15);
  EXPECT_NEAR(first.length, 0.1, 1e-15);
  EXPECT_NEAR(first.ahead, -0.005 + 0.000025, 1e-15);
  EXPECT_EQ(first.ahead, first.behind);
  EXPECT_NEAR(first.decrease, 0.004975, 1e-15);
  EXPECT_NEAR(first.predicted, 0.005, 1e-15);
  const EscapeStep& second = told.steps[1];
  EXPECT_FALSE(second.decomposed || second.jumped);
  // g = 0.1³ − 0.1 along y.
  EXPECT_NEAR(second.gradientNorm, 0.099, 1e-15);
  EXPECT_NEAR(second.predicted, 0.1 * 0.099 * 0.099, 1e-15);
  EXPECT_EQ(told.cost.gradients, 3);
  EXPECT_EQ(told.cost.decompositions, 1);
  EXPECT_EQ(told.cost.hessianNumbers, 4);
  EXPECT_LE(told.cost.products, 2);
}

// At a minimum it looks and stays.
TEST(EscapePhases, NoJumpAtAMinimum) {
  const EscapePhases told =
      escapePhases({.landscape = {"valley"}, .optimizer = {"negative_curvature"}, .start = {0, 0}, .steps = 1});
  EXPECT_TRUE(told.steps[0].decomposed);
  EXPECT_FALSE(told.steps[0].jumped);
  EXPECT_GT(told.steps[0].lowest, 0);
}

// Along the lower side where there is a slope.
TEST(EscapePhases, TakesTheLowerSide) {
  const EscapePhases told = escapePhases(
      {.landscape = {"bounded_saddle"}, .optimizer = {"negative_curvature"}, .start = {0, -1e-5}, .steps = 1});
  const EscapeStep& step = told.steps[0];
  ASSERT_TRUE(step.jumped);
  EXPECT_NE(step.ahead, step.behind);
  EXPECT_NEAR(-step.decrease, std::min(step.ahead, step.behind) + 0.5e-10, 1e-15);
}

TEST(EscapePhases, IsAboutOneRule) {
  EXPECT_EQ(
      refusal([] { escapePhases({.landscape = {"saddle"}, .optimizer = {"adam"}, .start = {0, 0}, .steps = 1}); }),
      "out_of_range optimizer.id");
}

}  // namespace
}  // namespace descent::test
