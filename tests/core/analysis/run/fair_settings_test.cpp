// Known best settings, and the race of theory: steps until the error is a millionth of the first in a valley of κ = 25.
#include "analysis/run/fair_settings.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

// λ = 1, 25 from (1.6, 0.8).
int stepsToAMillionth(const Selection& optimizer) {
  const Run run =
      simulate({.landscape = {"valley", {{"kappa", 25}}}, .optimizer = optimizer, .start = {1.6, 0.8}, .steps = 1000});
  const double first = std::hypot(1.6, 0.8);
  for (int n = 0; n <= run.steps; ++n) {
    if (std::hypot(run.at(n)[0], run.at(n)[1]) <= 1e-6 * first) return n;
  }
  return -1;
}

TEST(FairSettings, EachAtItsBest) {
  const auto best = fairSettings(
      {{{"gradient_descent"}, {"heavy_ball"}, {"nesterov"}, {"ema_momentum"}, {"adam"}}, Fairness::best, 0.1, 1, 25});
  EXPECT_NEAR(best[0].params.at("lr"), 2.0 / 26, 1e-15);
  EXPECT_NEAR(best[1].params.at("lr"), 1.0 / 9, 1e-15);
  EXPECT_NEAR(best[1].params.at("beta"), 4.0 / 9, 1e-15);
  EXPECT_NEAR(best[2].params.at("lr"), 4.0 / 76, 1e-15);
  EXPECT_TRUE(best[4].params.empty());
  EXPECT_EQ(stepsToAMillionth(best[0]), 173);
  EXPECT_EQ(stepsToAMillionth(best[1]), 43);
  EXPECT_EQ(stepsToAMillionth(best[2]), 64);
  EXPECT_EQ(stepsToAMillionth(best[3]), 43);
}

TEST(FairSettings, SameEffectiveStep) {
  const auto fair = fairSettings({{{"gradient_descent"},
                                   {"heavy_ball", {{"beta", 0.9}}},
                                   {"ema_momentum", {{"beta", 0.9}}},
                                   {"sign_descent", {{"lr", 0.3}}}},
                                  Fairness::same_effective,
                                  0.1});
  EXPECT_NEAR(fair[0].params.at("lr"), 0.1, 1e-16);
  EXPECT_NEAR(fair[1].params.at("lr"), 0.01, 1e-16);
  EXPECT_NEAR(fair[2].params.at("lr"), 0.1, 1e-16);
  EXPECT_EQ(fair[3].params.at("lr"), 0.3);
}

TEST(FairSettings, SameRate) {
  const auto fair = fairSettings({{{"heavy_ball", {{"beta", 0.5}}}, {"exact_line_search"}}, Fairness::same_rate, 0.02});
  EXPECT_EQ(fair[0].params.at("lr"), 0.02);
  EXPECT_EQ(fair[0].params.at("beta"), 0.5);
  EXPECT_TRUE(fair[1].params.empty());
  EXPECT_EQ(refusal([] { fairSettings({{}, Fairness::best, 0.1, 2, 1}); }), "out_of_range highest");
}

}  // namespace
}  // namespace descent::test
