// What descent does on the landscapes of the catalogue, against numbers that were computed elsewhere.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "support.hpp"

namespace descent {
namespace {

Run descend(const Selection& landscape, double lr, const std::vector<double>& start, int steps) {
  return simulate({landscape, {"gradient_descent", {{"lr", lr}}, {}}, start, steps});
}

TEST(ReferenceRuns, TiltedHatTrapsOnlyTheSlice) {
  const auto slice = descend({"tilted_hat"}, 0.1, {-0.9, 0}, 5000);
  EXPECT_EQ(slice.outcome.type, Outcome::Type::critical_point);
  EXPECT_NEAR(slice.w[slice.w.size() - 2], -0.94564927392359144, 1e-12);
  for (const auto& [y, away, arrived] : {std::array{1e-4, 764.0, 1074.0}, {1e-8, 1640.0, 1950.0}}) {
    const auto run = descend({"tilted_hat"}, 0.1, {-0.94564927392359144, y}, 2100);
    int first = 0, last = 0;
    while (std::abs(run.at(first)[1]) <= 0.3) ++first;
    while (run.at(last)[0] <= 0.9) ++last;
    EXPECT_NEAR(first, away, 1);
    EXPECT_NEAR(last, arrived, 1);
  }
}

TEST(ReferenceRuns, MountainIsPassedOnlyOffTheAxis) {
  const auto stuck = descend({"mountain"}, 1, {-1.5, 0}, 10000);
  EXPECT_NEAR(stuck.at(10000)[0], -15.58317082379501, 1e-9);
  EXPECT_NEAR(stuck.loss[10000], 1.003074794421234, 1e-10);
  const auto round = descend({"mountain"}, 1, {-1.5, 0.05}, 1000);
  EXPECT_NEAR(round.at(1000)[0], 9.801164795048702, 1e-9);
  EXPECT_NEAR(round.at(1000)[1], 0.012866727152105998, 1e-10);
}

TEST(ReferenceRuns, ArchIsClimbedDownFromItsLeftFoot) {
  const test::Derivatives feet = test::derivatives({"arch", {{"b", -0.2}}}, {-1, 0});
  const Spectrum curvature = test::spectrumOf(feet.h, 2);
  // Down from the saddle at the left foot to the minimum on top.
  const double side = curvature.vectors(0, 0) > 0 ? 1e-3 : -1e-3;
  const auto run = descend({"arch", {{"b", -0.2}}}, 0.05,
                           {-1 + side * curvature.vectors(0, 0), side * curvature.vectors(1, 0)}, 600);
  int first = 0;
  while (run.at(first)[0] <= -0.05) ++first;
  EXPECT_NEAR(first, 465, 1);
}

TEST(ReferenceRuns, CliffThrowsTheIterateAway) {
  const auto run = descend({"cliff"}, 0.1, {0}, 5);
  const double wanted[] = {0, -8.025, -7.64875, -7.2913125, -6.951746875, -6.62915953125};
  for (int n = 0; n <= 5; ++n) EXPECT_NEAR(run.at(n)[0], wanted[n], 1e-12);
  EXPECT_NEAR(run.gradient[0], 80.25, 1e-12);
}

TEST(ReferenceRuns, LossesThatNeverArrive) {
  const auto softmax = descend({"softmax_loss"}, 1, {0}, 1000);
  EXPECT_NEAR(softmax.at(1)[0], 0.5, 1e-15);
  EXPECT_NEAR(softmax.at(1000)[0], 6.90501079569543, 1e-11);
  EXPECT_NEAR(softmax.loss[1000], 0.0010022458366359685, 1e-14);
  const auto margin = descend({"logistic_loss"}, 0.1, {0, 0}, 1000);
  EXPECT_NEAR(margin.at(10)[0], 0.7301402798441315, 1e-12);
  EXPECT_NEAR(margin.at(10)[1], 0.8339181649586723, 1e-12);
  EXPECT_NEAR(margin.at(1000)[0], 1.8450634147134517, 1e-11);
  EXPECT_NEAR(margin.at(1000)[1], 2.052741546390126, 1e-11);
}

TEST(ReferenceRuns, SharpWellIsLeftForTheFlatOne) {
  // 2/16 < 0.15 < 2: linearly unstable in the sharp well, and then the flat one is found.
  const auto run = descend({"soft_min_well"}, 0.15, {-1 + 1e-6}, 300);
  int first = 0;
  while (run.at(first)[0] <= 0) ++first;
  EXPECT_NEAR(first, 42, 1);
  EXPECT_NEAR(run.at(300)[0], 1, 1e-12);
}

TEST(ReferenceRuns, EdgeOfStability) {
  for (const auto& [lr, x, y, sharpness] : {std::array{0.2, 2.3, 0.42, 9.92736022},
                                            {0.2, 2.6, 0.3, 9.92736022},
                                            {0.1, 3.4, 0.25, 19.95385025},
                                            {0.15, 3.5, 0.15, 13.27066538}}) {
    const auto run = descend({"edge_of_stability"}, lr, {x, y}, 6000);
    const test::Derivatives d = test::derivatives({"edge_of_stability"}, {run.at(6000)[0], run.at(6000)[1]});
    EXPECT_NEAR(test::spectrumOf(d.h, 2).values[1], sharpness, 1e-6);
  }
}

TEST(ReferenceRuns, MapsOfDescent) {
  const auto well = descend({"double_well"}, 2, {0.3}, 10);
  EXPECT_NEAR(well.at(10)[0], -1.0468465221883083, 5e-11);
  const auto cascade = descend({"double_well"}, 1.1213203435596426, {0.9}, 400);
  EXPECT_EQ(cascade.outcome.type, Outcome::Type::two_cycle);
  EXPECT_EQ(descend({"double_well"}, 1.27, {0.9}, 4000).outcome.period, 4);
  EXPECT_EQ(descend({"logistic_map"}, 2.2, {0.3}, 4000).outcome.type, Outcome::Type::two_cycle);
  EXPECT_EQ(descend({"logistic_map"}, 2.5, {0.3}, 4000).outcome.period, 4);
  const auto flip = descend({"anharmonic_well"}, 2.05, {0.1}, 4000);
  EXPECT_EQ(flip.outcome.type, Outcome::Type::two_cycle);
  EXPECT_NEAR(std::abs(flip.at(4000)[0]), 0.15617376188860577, 1e-9);
  EXPECT_EQ(descend({"anharmonic_well", {{"a", 1}}}, 2.05, {0.1}, 4000).outcome.type, Outcome::Type::diverged);
}

TEST(ReferenceRuns, DegeneratePointsAreLeftByPowerLaws) {
  const auto escape = [](const char* id, std::vector<double> start, int steps, int coordinate) {
    const auto run = descend({id}, 0.05, start, steps);
    int first = 0;
    while (first <= run.steps && std::abs(run.at(first)[coordinate]) < 1) ++first;
    return first;
  };
  EXPECT_NEAR(escape("quartic_saddle", {0, 0.1}, 300, 1), 251, 1);
  EXPECT_NEAR(escape("quartic_saddle", {0, 0.01}, 26000, 1), 25005, 1);
  EXPECT_NEAR(escape("monkey_saddle", {-0.01, 0}, 700, 0), 665, 1);
  EXPECT_NEAR(descend({"cubic_inflection"}, 0.05, {0.5}, 10000).at(10000)[0], 0.000665336333446442, 1e-14);
}

TEST(ReferenceRuns, HeavyBallCyclesOnAConvexFunction) {
  const auto run = simulate({{"kinked_parabola"}, {"heavy_ball", {{"lr", 1.0 / 9}, {"beta", 4.0 / 9}}}, {3.3}, 300});
  EXPECT_EQ(run.outcome.type, Outcome::Type::periodic);
  EXPECT_EQ(run.outcome.period, 3);
  std::vector<double> cycle{run.w.end() - 3, run.w.end()};
  std::sort(cycle.begin(), cycle.end());
  EXPECT_NEAR(cycle[0], -1.8024489795918366, 1e-12);
  EXPECT_NEAR(cycle[1], 0.6465306122448979, 1e-12);
  EXPECT_NEAR(cycle[2], 2.1159183673469393, 1e-12);
  EXPECT_EQ(descend({"kinked_parabola"}, 2.0 / 26, {3.3}, 1000).outcome.type, Outcome::Type::converged);
}

TEST(ReferenceRuns, RotationSpirals) {
  const auto run = descend({"rotational_field"}, 0.1, {1, 0}, 20);
  EXPECT_NEAR(run.at(20)[0], -0.06547130393538587, 1e-14);
  EXPECT_NEAR(run.at(20)[1], 0.18566916665271782, 1e-14);
  for (int n = 0; n < 20; ++n) {
    EXPECT_NEAR(std::hypot(run.at(n + 1)[0], run.at(n + 1)[1]) / std::hypot(run.at(n)[0], run.at(n)[1]),
                0.9219544457292888, 1e-13);
  }
  EXPECT_EQ(descend({"rotational_field"}, 0.41, {1, 0}, 3000).outcome.type, Outcome::Type::diverged);
  EXPECT_EQ(descend({"rotational_field"}, 0.39, {1, 0}, 3000).outcome.type, Outcome::Type::converged);
  // The game xy: factor √(1 + η²).
  const auto game = descend({"rotational_field", {{"mu", 0}, {"omega", 1}}}, 0.1, {1, 0}, 1);
  EXPECT_NEAR(std::hypot(game.at(1)[0], game.at(1)[1]), 1.004987562112089, 1e-15);
}

}  // namespace
}  // namespace descent
