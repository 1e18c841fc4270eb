// Clouds about a minimum against the closed forms of their variances.
#include "analysis/clouds/settling.hpp"

#include "support.hpp"

using namespace descent;

namespace {

Experiment inBowl(const char* rule, ParamMap params, double second, double sigma) {
  return {.landscape = {"formula", {{"a", second}}, "(x^2 + a*y^2)/2"},
          .optimizer = {rule, std::move(params)},
          .start = {0, 0},
          .steps = 400,
          .seed = 5,
          .noise = {"isotropic", {{"sigma", sigma}}}};
}

}  // namespace

// η .1, λ 1, β .9, σ 1.
TEST(Settling, StationaryVariances) {
  const struct {
    const char* rule;
    ParamMap params;
    double variance;
  } rows[] = {{"gradient_descent", {{"lr", 0.1}}, 0.1 / 1.9},
              {"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}, 0.1 * 1.9 / (0.1 * 3.7)},
              {"ema_momentum", {{"lr", 0.1}, {"beta", 0.9}}, 0.01 * 1.9 / (0.1 * 3.79)},
              {"nesterov", {{"lr", 0.1}, {"beta", 0.9}}, 0.01 * 1.81 / (0.19 * (1.81 * 1.81 - 1.9 * 1.9 * 0.81))}};
  for (const auto& row : rows) {
    const SettledCloud settled = settledCloud(inBowl(row.rule, row.params, 3, 1));
    EXPECT_NEAR(settled.stationary[0], row.variance, 1e-10) << row.rule;
    EXPECT_NEAR(settledCloud(inBowl(row.rule, row.params, 3, 0.5)).stationary[0], row.variance / 4, 1e-10);
    EXPECT_EQ(settled.variances(0, 0), 0);
    EXPECT_NEAR(settled.lossFloor, settled.stationary[0] / 2 + 3 * settled.stationary[1] / 2, 1e-12);
  }
}

// Var x[n] of gradient descent = η²σ²(1 − m²ⁿ)/(1 − m²), m = 1 − ηλ.
TEST(Settling, VarianceByStep) {
  const SettledCloud settled = settledCloud(inBowl("gradient_descent", {{"lr", 0.1}}, 3, 1));
  for (const int n : {1, 2, 10, 50}) {
    EXPECT_NEAR(settled.variances(n, 0), 0.01 * (1 - std::pow(0.9, 2 * n)) / 0.19, 1e-14);
    EXPECT_NEAR(settled.variances(n, 1), 0.01 * (1 - std::pow(0.7, 2 * n)) / 0.51, 1e-14);
  }
}

TEST(Settling, BeyondStabilityThereIsNone) {
  EXPECT_EQ(settledCloud(inBowl("gradient_descent", {{"lr", 0.7}}, 3, 1)).stationary[1],
            std::numeric_limits<double>::infinity());
}

TEST(Settling, WalkersComeToThatVariance) {
  const int walkers = 4000;
  for (const char* rule : {"gradient_descent", "heavy_ball", "nesterov"}) {
    const Experiment experiment = inBowl(rule, {{"lr", 0.1}}, 3, 1);
    const SettlingCloud cloud = settlingCloud({experiment, walkers}, 0, walkers);
    const SettledCloud settled = settledCloud(experiment);
    for (int i = 0; i < 2; ++i) {
      double squares = 0;
      for (int k = 0; k < walkers; ++k) {
        const double x = cloud.positions[(static_cast<size_t>(400) * walkers + k) * 2 + i];
        squares += x * x;
      }
      const double variance = settled.variances(400, i);
      EXPECT_NEAR(squares / walkers, variance, 4 * variance * std::sqrt(2.0 / walkers)) << rule;
    }
  }
}

TEST(Settling, RangesOfWalkersMakeUpTheWhole) {
  const SettlingQuestion question{inBowl("heavy_ball", {}, 3, 1), 5, 100};
  const SettlingCloud whole = settlingCloud(question, 0, 5), rest = settlingCloud(question, 3, 2);
  ASSERT_EQ(whole.frames, 5);
  for (int f = 0; f < 5; ++f)
    for (int i = 0; i < 4; ++i) EXPECT_EQ(rest.positions[f * 4 + i], whole.positions[f * 10 + 6 + i]);
}

TEST(Settling, RefusesWhatHasNoBowl) {
  Experiment experiment = inBowl("gradient_descent", {}, -1, 1);
  EXPECT_EQ(test::refusal([&] { settledCloud(experiment); }), "out_of_range start");
  EXPECT_EQ(test::refusal([&] { settledCloud(inBowl("adam", {}, 3, 1)); }), "out_of_range optimizer.id");
}
