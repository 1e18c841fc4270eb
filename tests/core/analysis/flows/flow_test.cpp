// The flow to its reference, and the order in which gradient descent approaches it and the modified flow.
#include "analysis/flows/flow.hpp"

#include "support.hpp"

using namespace descent;

namespace {

const Selection bent = {"formula", {}, "(1-x)^2 + 5*(y-x^2)^2"};

double distanceToDescent(const Flow& flow, int steps, double time) {
  const Run run = simulate({bent, {"gradient_descent", {{"lr", time / steps}}}, {-1, 1.5}, steps});
  const auto end = run.at(steps);
  return std::hypot(end[0] - flow.w[flow.w.size() - 2], end[1] - flow.w[flow.w.size() - 1]);
}

}  // namespace

TEST(GradientFlow, ReachesTheReference) {
  const Flow found = flow({.landscape = bent, .start = {-1, 1.5}, .time = 0.5, .tolerance = 1e-12, .rows = 10});
  ASSERT_EQ(found.w.size(), 22u);
  EXPECT_STREQ(found.end, "time");
  EXPECT_EQ(found.time[10], 0.5);
  EXPECT_NEAR(found.w[20], -0.6885124417938312, 1e-10);
  EXPECT_NEAR(found.w[21], 0.6351770642998043, 1e-10);
}

TEST(GradientFlow, OrderRatios) {
  const double reference[2][5] = {{0.000388430789577982, 0.0002941882600980188, 0.00016897636726838548,
                                   8.95711103944124e-05, 4.601041691716646e-05},
                                  {0.000531042481869252, 0.0001242395970496485, 3.0330750656319343e-05,
                                   7.50962103787753e-06, 1.8693503139041146e-06}};
  for (const bool modified : {false, true}) {
    double distances[5];
    for (int i = 0; i < 5; ++i) {
      const int steps = 50 << i;
      const Flow found = flow(
          {.landscape = bent, .start = {-1, 1.5}, .time = 0.5, .tolerance = 1e-12, .lr = modified ? 0.5 / steps : 0});
      distances[i] = distanceToDescent(found, steps, 0.5);
      EXPECT_NEAR(distances[i], reference[modified][i], 1e-9);
    }
    for (int i = 2; i < 4; ++i) EXPECT_NEAR(distances[i] / distances[i + 1], modified ? 4 : 2, 0.15);
  }
}

TEST(GradientFlow, QuadraticIsExponential) {
  const Flow found = flow({.landscape = {"parabola"}, .start = {1}, .time = 3, .tolerance = 1e-11, .rows = 6});
  for (int row = 0; row <= 6; ++row) EXPECT_NEAR(found.w[row], std::exp(-2 * found.time[row]), 1e-9);
  EXPECT_NEAR(found.loss[6], found.w[6] * found.w[6], 1e-15);
}

// w + eʷ = t + w₀ + e^{w₀} on ln(1 + e^{−w}).
TEST(GradientFlow, LogisticLogarithm) {
  const Flow found = flow({.landscape = {"formula", {}, "log(1+exp(-x))"}, .start = {0}, .time = 1000});
  EXPECT_NEAR(found.w.back(), 6.9018359584, 1e-6);
  EXPECT_NEAR(found.loss.back(), 1.00543126e-3, 1e-9);
}

TEST(GradientFlow, SaysWhereItEnds) {
  const Flow blown = flow({.landscape = {"formula", {}, "-x^4"}, .start = {1}, .time = 10});
  EXPECT_STREQ(blown.end, "left_range");
  EXPECT_NEAR(blown.time.back(), 0.125, 1e-6);  // x⁻² = 1 − 8t
}

TEST(GradientFlow, SaysWhereItHadEnough) {
  // ẋ = −100x: steps stay below 4/100 for stability, too short for 1e9 in so many rows. A start far away, where ẏ is
  // next to nothing, has not left.
  const Flow rows = flow({.landscape = {"formula", {}, "50*x^2 + y^2/1e12"}, .start = {1, 3e6}, .time = 1e9});
  EXPECT_STREQ(rows.end, "limit");
  EXPECT_EQ(rows.time.size(), 100001u);
  EXPECT_LT(rows.time.back(), 0.04 * 100000);
  const Flow evaluations = flow({.landscape = {"valley", {{"kappa", 100}}}, .start = {1, 1}, .time = 1e9, .rows = 10});
  EXPECT_STREQ(evaluations.end, "limit");
  EXPECT_EQ(evaluations.time.size(), 1u);
}

TEST(GradientFlow, AllRowsAskedForAreThere) {
  const Flow found = flow({.landscape = {"parabola"}, .start = {1}, .time = 1, .rows = 100000});
  EXPECT_STREQ(found.end, "time");
  ASSERT_EQ(found.time.size(), 100001u);
  EXPECT_NEAR(found.w.back(), std::exp(-2), 1e-8);
}

// x^(3/2) = 1 − 3t/4 down to 0, beyond which there is no root: steps shrink until time cannot tell them apart.
TEST(GradientFlow, SaysWhereItIsTooStiff) {
  const Flow stuck = flow({.landscape = {"formula", {}, "sqrt(x)"}, .start = {1}, .time = 10});
  EXPECT_STREQ(stuck.end, "too_stiff");
  EXPECT_NEAR(stuck.time.back(), 4.0 / 3, 1e-6);
}

TEST(GradientFlow, Refuses) {
  EXPECT_THROW(flow({.landscape = bent, .start = {0}, .time = 1}), InvalidArgument);
  EXPECT_THROW(flow({.landscape = bent, .start = {0, 0}, .time = 0}), InvalidArgument);
  EXPECT_THROW(flow({.landscape = bent, .start = {0, 0}, .time = NAN}), InvalidArgument);
  EXPECT_THROW(flow({.landscape = bent, .start = {0, 0}, .time = 1, .tolerance = 0}), InvalidArgument);
  EXPECT_EQ(test::refusal([] { flow({.landscape = bent, .start = {0, 0}, .time = 1, .rows = 100001}); }),
            "too_large rows");
  for (const double lr : {0.0, 0.1}) {
    EXPECT_EQ(
        test::refusal([&] { flow({.landscape = {"formula", {}, "sqrt(x)"}, .start = {-1}, .time = 1, .lr = lr}); }),
        "out_of_range start");
  }
}
