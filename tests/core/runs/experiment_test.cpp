// Outcomes, the cut at the finite range, and what simulate refuses.
#include "support.hpp"

namespace descent::test {
namespace {

Experiment on(const Selection& landscape, const Selection& optimizer, std::vector<double> start, int steps) {
  return {.landscape = landscape, .optimizer = optimizer, .start = std::move(start), .steps = steps};
}

using Type = Outcome::Type;

TEST(Outcomes, OneDimensional) {
  const auto outcome = [](double lr, int steps) {
    return simulate(on({"parabola"}, {"gradient_descent", {{"lr", lr}}}, {1}, steps)).outcome;
  };
  EXPECT_EQ(outcome(0.5, 1).type, Type::converged);
  EXPECT_EQ(outcome(0.5, 30).step, 1);
  EXPECT_EQ(outcome(0.25, 100).type, Type::converged);
  // ∇f = 2·2^-n ≤ τ = 1e-8·λ with λ = 2 first at n = 27.
  EXPECT_EQ(outcome(0.25, 100).step, 27);
  EXPECT_EQ(outcome(1, 30).type, Type::two_cycle);
  EXPECT_EQ(outcome(1, 30).step, 0);
  EXPECT_EQ(outcome(1e-3, 30).type, Type::running);
  // 1.2^n > 1e6 first at n = 76, whether or not the recording goes on.
  EXPECT_EQ(outcome(1.1, 76).type, Type::diverged);
  EXPECT_EQ(outcome(1.1, 500).step, 76);
  EXPECT_EQ(outcome(1.1, 75).type, Type::running);
}

TEST(Outcomes, TheRecordingEndsAtTheLastFiniteRow) {
  const auto run = simulate(on({"rosenbrock"}, {"gradient_descent", {{"lr", 1}}}, {-1.2, 1}, 100));
  EXPECT_LT(run.steps, 100);
  EXPECT_EQ(run.loss.size(), size_t(run.steps) + 1);
  for (double loss : run.loss) EXPECT_TRUE(std::isfinite(loss));
  EXPECT_EQ(run.outcome.type, Type::diverged);
}

TEST(Outcomes, LeavingTheDomainIsNotDivergence) {
  const auto outcome = [](const char* text, double lr, std::vector<double> start) {
    return simulate(on({"formula", {}, text}, {"gradient_descent", {{"lr", lr}}}, std::move(start), 100)).outcome;
  };
  // 2 − 10·(1 − 1/2) = −3, where there is no logarithm.
  EXPECT_EQ(outcome("x - log(x)", 10, {2}).type, Type::left_domain);
  EXPECT_EQ(outcome("x - log(x)", 10, {2}).step, 1);
  // ½ − 2·½/√½ < 0.
  EXPECT_EQ(outcome("sqrt(x)", 2, {0.5}).type, Type::left_domain);
  // 1 − ½·2·1: onto the tip of the cone, where there is no gradient.
  EXPECT_EQ(outcome("sqrt(x^2 + y^2)", 1, {1, 0}).type, Type::left_domain);
  // So far away that powers overflow, or onto a pole: the numbers grow without bound.
  EXPECT_EQ(outcome("x^4 - y^4", 1, {9, 9}).type, Type::diverged);
  EXPECT_EQ(outcome("1/x", 1, {-1}).type, Type::diverged);
  EXPECT_EQ(simulate(on({"formula", {}, "x"}, {"newton"}, {1}, 3)).outcome.type, Type::diverged);
}

TEST(Outcomes, LineSearchAlongADescendingLineDiverges) {
  const auto run = simulate(on({"saddle"}, {"exact_line_search"}, {0.1, 1}, 10));
  EXPECT_EQ(run.steps, 0);
  EXPECT_EQ(run.outcome.type, Type::diverged);
  EXPECT_EQ(run.outcome.step, 1);
}

TEST(Outcomes, PassingThroughAMinimumIsNotArriving) {
  // The first step lands on the minimum exactly, at full speed.
  const auto run = simulate(on({"parabola"}, {"heavy_ball", {{"lr", 0.5}}}, {1}, 1));
  EXPECT_EQ(run.at(1)[0], 0);
  EXPECT_EQ(run.outcome.type, Type::running);
}

TEST(Outcomes, PolynomialTwoCyclesOffTheQuadratic) {
  // x⁺ = (1+η)x − ηx³ beyond η = 1: the coordinate y of the bounded saddle ends in a two-cycle.
  const auto run = simulate(on({"bounded_saddle"}, {"gradient_descent", {{"lr", 1.1}}}, {0.1, 0.5}, 2000));
  EXPECT_EQ(run.outcome.type, Type::two_cycle);
  const auto four = simulate(on({"bounded_saddle"}, {"gradient_descent", {{"lr", 1.26}}}, {0.1, 0.5}, 2000));
  EXPECT_EQ(four.outcome.type, Type::periodic);
  EXPECT_EQ(four.outcome.period, 4);
}

std::string refusal(const Experiment& experiment) {
  return test::refusal([&] { simulate(experiment); });
}

TEST(Simulate, RefusesWhatItCannotDo) {
  const Experiment good = on({"saddle"}, {"gradient_descent"}, {1, 1}, 10);
  EXPECT_EQ(refusal(good), "accepted");
  Experiment bad = good;
  bad.start = {1};
  EXPECT_EQ(refusal(bad), "wrong_size start");
  bad.start = {1, std::nan("")};
  EXPECT_EQ(refusal(bad), "not_finite start[1]");
  bad.start = {1e99, 1e101};
  EXPECT_EQ(refusal(bad), "out_of_range start[1]");
  bad = good;
  bad.steps = -1;
  EXPECT_EQ(refusal(bad), "out_of_range steps");
  bad.steps = maxSteps + 1;
  EXPECT_EQ(refusal(bad), "too_large steps");
  bad.landscape.id = "rotational_field";
  bad.optimizer.id = "newton";
  bad.steps = 10;
  EXPECT_EQ(refusal(bad), "out_of_range optimizer.id");
  bad = good;
  bad.landscape.id = "nowhere";
  EXPECT_EQ(refusal(bad), "unknown_id landscape.id");
  bad = good;
  bad.optimizer.params["speed"] = 1;
  EXPECT_EQ(refusal(bad), "unknown_id optimizer.params.speed");
  EXPECT_EQ(refusal(on({"rosenbrock"}, {"exact_line_search"}, {1, 1}, 1)), "out_of_range optimizer.id");
  // f overflows there, though the coordinates are finite.
  EXPECT_EQ(refusal(on({"rosenbrock"}, {"gradient_descent"}, {1e90, 1}, 1)), "out_of_range start");
}

TEST(Simulate, RefusalsShowTheValue) {
  const auto value = [](const Experiment& experiment) -> std::string {
    try {
      simulate(experiment);
    } catch (const InvalidArgument& e) {
      return e.value;
    }
    return "";
  };
  EXPECT_EQ(value(on({"saddle"}, {"gradient_descent"}, {1, 1}, 1000001)), "1000001");
  EXPECT_EQ(value(on({"rosenbrock"}, {"gradient_descent"}, {1e90, 1}, 1)), "(1e90, 1)");
}

TEST(Simulate, ZeroStepsIsTheStart) {
  const auto run = simulate(on({"saddle"}, {"heavy_ball"}, {1, 2}, 0));
  EXPECT_EQ(run.w, (std::vector<double>{1, 2}));
  EXPECT_EQ(run.loss, (std::vector<double>{-3}));
  EXPECT_EQ(run.memory[0].values, (std::vector<double>{0, 0}));
}

}  // namespace
}  // namespace descent::test
