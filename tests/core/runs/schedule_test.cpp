// Learning-rate schedules by their formulas, and what the boost near a saddle is worth.
#include <gtest/gtest.h>

#include <cmath>

#include "descent.hpp"

namespace descent {
namespace {

Experiment scheduled(const Selection& schedule, int steps) {
  Experiment experiment{{"rosenbrock"}, {"gradient_descent", {{"lr", 0.001}}}, {-1.2, 1}, steps};
  experiment.schedule = schedule;
  return experiment;
}

// The rates that a run records, steps 1 to n.
std::vector<double> rates(const Selection& schedule, int steps) {
  const auto run = simulate(scheduled(schedule, steps));
  EXPECT_EQ(run.memory.back().id, "lr");
  EXPECT_EQ(run.memory.back().values.size(), size_t(steps) + 1);
  EXPECT_EQ(run.memory.back().values[0], 0);
  return {run.memory.back().values.begin() + 1, run.memory.back().values.end()};
}

TEST(Schedule, Formulas) {
  const auto step = rates({"step", {{"every", 3}, {"factor", 0.5}}}, 7);
  EXPECT_EQ(step, (std::vector{0.001, 0.001, 0.001, 0.0005, 0.0005, 0.0005, 0.00025}));
  const auto warmup = rates({"warmup", {{"steps", 4}}}, 5);
  EXPECT_EQ(warmup, (std::vector{0.00025, 0.0005, 0.00075, 0.001, 0.001}));
  const auto cosine = rates({"cosine", {{"period", 4}, {"floor", 0.1}}}, 6);
  const double wanted[] = {1, 0.1 + 0.9 * (2 + std::sqrt(2)) / 4, 0.55, 0.1 + 0.9 * (2 - std::sqrt(2)) / 4, 0.1, 0.1};
  for (int n = 0; n < 6; ++n) EXPECT_NEAR(cosine[n], 0.001 * wanted[n], 1e-17);
}

TEST(Schedule, ConstantIsNone) {
  const auto plain = simulate(scheduled({"constant"}, 50)), one = simulate(scheduled({"warmup", {{"steps", 1}}}, 50));
  EXPECT_EQ(plain.w, one.w);
  EXPECT_TRUE(plain.memory.empty());
  EXPECT_EQ(one.memory.size(), 1u);
}

TEST(Schedule, AShorterRunIsAPrefix) {
  for (const char* id : {"step", "cosine", "warmup", "boost"}) {
    const auto shorter = simulate(scheduled({id}, 100)), longer = simulate(scheduled({id}, 200));
    EXPECT_TRUE(std::equal(shorter.w.begin(), shorter.w.end(), longer.w.begin())) << id;
  }
}

TEST(Schedule, StepsAreThoseOfTheRuleAtThatRate) {
  Experiment experiment{{"himmelblau"}, {"adam", {{"lr", 0.1}}}, {0, 0}, 1};
  experiment.schedule = {"warmup", {{"steps", 10}}};
  EXPECT_NEAR(simulate(experiment).at(1)[0], 0.01, 1e-10);
}

TEST(Schedule, BoostLeavesASaddleSooner) {
  Experiment experiment{{"saddle"}, {"gradient_descent", {{"lr", 0.1}}}, {0, 1e-12}, 200};
  const auto escape = [&] {
    const auto run = simulate(experiment);
    int first = 0;
    while (std::abs(run.at(first)[1]) < 1) ++first;
    return first;
  };
  const int plain = escape();
  experiment.schedule = {"boost", {{"factor", 9}, {"threshold", 10}}};
  EXPECT_EQ(plain, 152);
  // ln 1.2/ln 2.8
  EXPECT_NEAR(escape(), std::ceil(0.1770766496 * 151.55103763816004), 1);
}

}  // namespace
}  // namespace descent
