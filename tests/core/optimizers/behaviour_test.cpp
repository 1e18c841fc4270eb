// What the rules do in the long run, against closed forms and independent simulations: cycles and bursts of adaptive
// rules, rotation, escape by negative curvature, refusals.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "descent.hpp"

namespace descent {
namespace {

auto onParabola(const std::string& rule, const ParamMap& params, double lambda, double start, int steps) {
  return simulate({{"parabola", {{"lambda", lambda}}}, {rule, params}, {start}, steps});
}

// A constant changes no run, though f then has too few digits for the last falls.
TEST(LineSearches, AConstantChangesNoOutcome) {
  for (const char* rule : {"armijo_gradient", "damped_newton"}) {
    for (const double lr : {0.15, 1.0, 3.0}) {
      const auto end = [&](const std::string& more) {
        const Selection landscape = {"formula", {}, "(x^2 - 1)^2/4 + 5*y^2" + more};
        return simulate({landscape, {rule, {{"lr", lr}}}, {0.8, 0.7}, 600}).outcome;
      };
      const Outcome plain = end("");
      EXPECT_EQ(plain.type, Outcome::Type::converged) << rule << " " << lr;
      for (const char* constant : {" + 1", " + 1000", " - 1000", " + 10^6"}) {
        EXPECT_EQ(end(constant).type, plain.type) << rule << " " << lr << constant;
        EXPECT_NEAR(end(constant).step, plain.step, 3) << rule << " " << lr << constant;
      }
    }
  }
}

TEST(AdaptiveRules, SignDescentEndsInATwoCycle) {
  const auto run = onParabola("sign_descent", {{"lr", 0.01}}, 2, 0.123, 200);
  EXPECT_EQ(run.outcome.type, Outcome::Type::two_cycle);
  EXPECT_NEAR(std::abs(run.at(200)[0]) + std::abs(run.at(199)[0]), 0.01, 1e-13);
}

TEST(AdaptiveRules, RmspropEndsAtHalfTheStepWhateverTheCurvature) {
  for (const double lambda : {0.1, 1.0, 50.0}) {
    const auto run = onParabola("rmsprop", {{"lr", 0.01}, {"eps", 1e-16}}, lambda, 1, 8000);
    EXPECT_EQ(run.outcome.type, Outcome::Type::two_cycle);
    EXPECT_NEAR(std::abs(run.at(8000)[0]), 0.005, 1e-9);
  }
}

TEST(AdaptiveRules, AdagradDoesNotLookAtTheCurvature) {
  for (const double lambda : {1.0, 50.0}) {
    const auto run = onParabola("adagrad", {{"lr", 0.1}}, lambda, 1, 1000);
    EXPECT_NEAR(run.at(1)[0], 0.9, 1e-10);
    EXPECT_NEAR(run.at(10)[0], 0.5537312003777336, 1e-9);
    EXPECT_NEAR(run.at(100)[0], 0.027386881827079695, 1e-9);
    const double s = run.memory[0].values[1000];
    EXPECT_NEAR(lambda * 0.1 / std::sqrt(s), 0.03155942963849909, 1e-9);
  }
}

TEST(AdaptiveRules, AdamStartsWithTheSignAndBurstsLater) {
  const auto first = simulate({{"himmelblau"}, {"adam", {{"lr", 0.01}}}, {0, 0}, 1});
  EXPECT_NEAR(first.at(1)[0], 0.01, 1e-11);
  EXPECT_NEAR(first.at(1)[1], 0.01, 1e-11);
  const auto run = onParabola("adam", {{"lr", 0.01}, {"eps", 1e-16}}, 1, 1, 60000);
  double most = 0, square = 0;
  for (int n = 20000; n < 60000; ++n) {
    most = std::max(most, std::abs(run.at(n)[0]));
    square += run.at(n)[0] * run.at(n)[0] / 40000;
  }
  // Bursts of a quarter of the step, never at rest: the order of magnitude is what can be said.
  EXPECT_NEAR(most, 0.25 * 0.01, 0.1 * 0.01);
  EXPECT_NEAR(std::sqrt(square), 0.028 * 0.01, 0.01 * 0.01);
}

TEST(AdaptiveRules, AdamSeesHowTheValleyIsTurned) {
  struct Row {
    double angle, adam, descent;
  };
  for (const Row& row : {Row{0, 0.005955819545606862, 0.2206089104693876},
                         {22.5, 1.0544751754984938, 0.2206089104693876},
                         {45, 0.8260131634922993, 0.2206089104693876}}) {
    const double radians = row.angle * std::numbers::pi / 180, c = std::cos(radians), s = std::sin(radians);
    const auto after = [&](const char* rule, double lr) {
      const auto run =
          simulate({{"valley", {{"kappa", 100}, {"angle", row.angle}}}, {rule, {{"lr", lr}}}, {c - s, s + c}, 100});
      return std::hypot(run.at(100)[0], run.at(100)[1]);
    };
    EXPECT_NEAR(after("adam", 0.05), row.adam, 1e-9) << row.angle;
    EXPECT_NEAR(after("gradient_descent", 0.015), row.descent, 1e-9) << row.angle;
  }
}

// On F = Aw with A = [[0, −1], [1, 0]] plain steps multiply by 1 − ηi, looking ahead makes that 1 − ηi − η².
TEST(Games, PlainStepsSpiralOutAndALookAheadIn) {
  const double lr = 0.1;
  const auto factor = [&](const char* rule) {
    const auto run = simulate({{"rotational_field", {{"mu", 0}, {"omega", 1}}}, {rule, {{"lr", lr}}}, {1, 0}, 100});
    return std::pow(std::hypot(run.at(100)[0], run.at(100)[1]), 0.01);
  };
  EXPECT_NEAR(factor("gradient_descent"), 1.0049875621120890, 1e-14);
  EXPECT_NEAR(factor("extragradient"), 0.9950376877284599, 1e-14);
}

TEST(SecondOrderRules, LeaveTheSaddleOrSitOnIt) {
  const auto newton = simulate({{"saddle"}, {"newton"}, {0.1, 0.1}, 3});
  EXPECT_EQ(newton.outcome.point, Kind::saddle);
  const auto free = simulate({{"bounded_saddle"}, {"saddle_free_newton"}, {0.1, 1e-6}, 60});
  EXPECT_EQ(free.outcome.type, Outcome::Type::converged);
  const auto curved = simulate({{"bounded_saddle"}, {"negative_curvature"}, {0, 0}, 400});
  EXPECT_EQ(curved.outcome.type, Outcome::Type::converged);
  // The first step: h = |λ|/ρ along the eigenvector of λ = −1.
  EXPECT_NEAR(std::abs(curved.at(1)[1]), 0.1, 1e-15);
  EXPECT_NEAR(curved.loss[0] - curved.loss[1], 0.5 * 0.1 * 0.1, 1e-4);
  EXPECT_EQ(curved.memory[0].values[1], -1);
  // On a slope the step goes down it.
  for (const double y : {1e-5, -1e-5}) {
    EXPECT_GT(simulate({{"saddle"}, {"negative_curvature"}, {0, y}, 1}).at(1)[1] * y, 0);
  }
}

TEST(SecondOrderRules, PerturbedDescentLeavesTheExactSaddle) {
  const auto run = simulate({{"bounded_saddle"}, {"perturbed_gradient"}, {0, 0}, 300, 3});
  EXPECT_NEAR(std::abs(run.at(300)[1]), 1, 0.05);
  EXPECT_EQ(simulate({{"bounded_saddle"}, {"gradient_descent"}, {0, 0}, 300}).at(300)[1], 0);
  // Inside the ball, and at most every eleventh step.
  const auto& kicks = run.memory[0].values;
  for (int n = 1; n <= 300; ++n) {
    const bool kicked = kicks[n] != kicks[n - 1];
    EXPECT_TRUE(!kicked || kicks[n - 1] == 0 || kicks[n] - kicks[n - 1] > 10) << n;
  }
}

TEST(SecondOrderRules, KicksAreUniformInTheBallOfAnyDimension) {
  for (const int n : {1, 2, 3, 50}) {
    double square = 0, most = 0;
    const std::vector<double> start(n);
    constexpr int kicks = 2000;
    const auto landscape =
        makeLandscape(n == 1 ? Selection{"quartic"} : Selection{"tilted_hat", {{"n", double(n)}, {"t", 0.01}}});
    for (int seed = 0; seed < kicks; ++seed) {
      const Optimizer rule = makeOptimizer({"perturbed_gradient", {{"lr", 1e-6}, {"radius", 1}, {"threshold", 1}}});
      const auto run = simulate(*landscape, rule, start, 1, seed);
      double r = 0;
      for (int i = 0; i < n; ++i) r += run.at(1)[i] * run.at(1)[i];
      square += r / kicks;
      most = std::max(most, std::sqrt(r));
    }
    // E r² = n/(n + 2), Var r² = n/(n + 4) − (n/(n + 2))².
    const double mean = n / (n + 2.0), sd = std::sqrt(n / (n + 4.0) - mean * mean);
    EXPECT_NEAR(square, mean, 4 * sd / std::sqrt(kicks) + 1e-5);
    EXPECT_LE(most, 1 + 1e-5);
  }
}

TEST(AdaptiveRules, ShortGradientsAreNotClipped) {
  const auto run = [](const char* id) { return simulate({{"valley"}, {id, {{"lr", 0.03}}}, {0.02, 0.03}, 50}); };
  EXPECT_EQ(run("clipped_gradient").w, run("gradient_descent").w);
}

// On x² − y²: x − 2x/(2 + δ), y + 2y/(2 + δ).
TEST(SecondOrderRules, SaddleFreeNewtonIsDamped) {
  const auto run = simulate({{"saddle"}, {"saddle_free_newton", {{"lr", 1}, {"damping", 0.5}}}, {1, 0.1}, 1});
  EXPECT_NEAR(run.at(1)[0], 1 - 2 / 2.5, 1e-15);
  EXPECT_NEAR(run.at(1)[1], 0.1 * (1 + 2 / 2.5), 1e-15);
}

// |λ|/ρ = 2/ρ along the way down, to the side on which the point lies; to either side from the ridge itself.
TEST(SecondOrderRules, NegativeCurvatureJumpsToEitherSide) {
  const ParamMap params = {{"lr", 0.1}, {"threshold", 1e-3}, {"rho", 4}};
  for (const double y : {1e-6, -1e-6, 0.0}) {
    const auto run = simulate({{"saddle"}, {"negative_curvature", params}, {0, y}, 1});
    const double moved = run.at(1)[1] - y;
    EXPECT_NEAR(std::abs(moved), 0.5, 1e-15) << y;
    EXPECT_GE(moved * y, 0) << y;
  }
}

TEST(Refusals, SayWhatIsAllowed) {
  try {
    makeOptimizer({"gradient_descent"}, {"minibatch", {{"batch", 200}, {"size", 100}}}, {"constant"});
    FAIL();
  } catch (const InvalidArgument& e) {
    EXPECT_EQ(e.value, "200");
    EXPECT_EQ(e.allowed, "at most size = 100");
  }
}

TEST(Refusals, NameTheField) {
  const auto refused = [](const Experiment& experiment) -> std::string {
    try {
      simulate(experiment);
    } catch (const InvalidArgument& e) {
      return e.code + " " + e.field;
    }
    return "accepted";
  };
  Experiment experiment{{"saddle"}, {"newton"}, {1, 1}, 5};
  experiment.noise = {"isotropic"};
  EXPECT_EQ(refused(experiment), "out_of_range noise.id");
  experiment.noise = {"none", {{"sigma", 1}}};
  EXPECT_EQ(refused(experiment), "unknown_id noise.params.sigma");
  experiment.noise = {"pink"};
  EXPECT_EQ(refused(experiment), "unknown_id noise.id");
  experiment.optimizer = {"gradient_descent"};
  experiment.noise = {"isotropic", {{"sigma", -1}}};
  EXPECT_EQ(refused(experiment), "out_of_range noise.params.sigma");
  experiment.noise = {"minibatch", {{"batch", 200}, {"size", 100}}};
  EXPECT_EQ(refused(experiment), "out_of_range noise.params.batch");
  experiment.noise = {"none"};
  experiment.schedule = {"cosine", {{"period", 0}}};
  EXPECT_EQ(refused(experiment), "out_of_range schedule.params.period");
  experiment.schedule = {"cosine"};
  experiment.optimizer = {"exact_line_search"};
  EXPECT_EQ(refused(experiment), "out_of_range schedule.id");
  EXPECT_EQ(refused({{"rotational_field"}, {"newton"}, {1, 0}, 5}), "out_of_range optimizer.id");
  EXPECT_EQ(refused({{"rotational_field"}, {"adam"}, {1, 0}, 5}), "accepted");
}

}  // namespace
}  // namespace descent
