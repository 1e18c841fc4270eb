// theory() against closed forms computed independently, to the precision of the formulas.
#include "analysis/run/theory.hpp"

#include <map>

#include "reference/closed_forms.hpp"
#include "support.hpp"

namespace descent::test {
namespace {

Record ask(const Selection& landscape, const Selection& optimizer, const std::vector<double>& start = {}) {
  return theory({.landscape = landscape, .optimizer = optimizer, .start = start});
}

Selection valley(double kappa) { return {"valley", {{"kappa", kappa}}}; }

TEST(Theory, OneDimensionalRegimes) {
  for (const auto& row : reference::regimes) {
    const Record found = ask({"parabola", {{"lambda", 2}}}, {"gradient_descent", {{"lr", row.lr}}}, {1});
    expectNear(number(found, "multiplier"), row.multiplier, 1e-14, 1e-16);
    EXPECT_EQ(word(found, "regime"), row.regime) << row.lr;
    EXPECT_EQ(std::isnan(number(found, "halfLife")), std::isnan(row.halfLife)) << row.lr;
    if (!std::isnan(row.halfLife)) expectNear(number(found, "halfLife"), row.halfLife, 1e-12, 0);
    EXPECT_EQ(number(found, "lrOneStep"), 0.5);
    EXPECT_EQ(number(found, "lrLimit"), 1.0);
  }
}

TEST(Theory, OptimalParametersInTheValley) {
  for (const auto& row : reference::tunings) {
    const Record gd = ask(valley(row.kappa), {"gradient_descent", {{"lr", row.lrGd}}});
    expectNear(number(gd, "lrOptimal"), row.lrGd, 1e-12, 0);
    expectNear(number(gd, "contractionOptimal"), row.rateGd, 1e-12, 0);
    expectNear(number(gd, "contraction"), row.rateGd, 1e-9, 0);
    expectNear(number(gd, "stepsTo"), row.stepsGd, 1e-9, 0);
    EXPECT_EQ(number(gd, "kappa"), row.kappa);

    const Record ball = ask(valley(row.kappa), {"heavy_ball", {{"lr", row.lrHb}, {"beta", row.betaHb}}});
    expectNear(number(ball, "lrOptimal"), row.lrHb, 1e-12, 0);
    expectNear(number(ball, "betaOptimal"), row.betaHb, 1e-12, 0);
    expectNear(number(ball, "contractionOptimal"), row.rateHb, 1e-12, 0);
    // Double roots: half the digits survive.
    expectNear(number(ball, "contraction"), row.rateHb, 1e-6, 0);
    expectNear(std::log(1e6) / -std::log(number(ball, "contraction")), row.stepsHb, 1e-4, 0);

    const Record ema = ask(valley(row.kappa), {"ema_momentum"});
    expectNear(number(ema, "lrOptimal"), row.lrHb / (1 - row.betaHb), 1e-12, 0);

    const Record nag = ask(valley(row.kappa), {"nesterov", {{"lr", row.lrNag}, {"beta", row.betaNag}}});
    expectNear(number(nag, "lrOptimal"), row.lrNag, 1e-12, 0);
    expectNear(number(nag, "betaOptimal"), row.betaNag, 1e-11, 0);
    expectNear(number(nag, "contractionOptimal"), row.rateNag, 1e-12, 0);
    expectNear(number(nag, "contraction"), row.rateNag, 1e-6, 0);
  }
}

// (1 + |c|n)ρⁿ = 1e-6 with c = (1 − ηκ)/z − 1 along the steep direction, solved with 30 digits.
TEST(Theory, DoubleRootsTakeLongerThanTheirFactorSays) {
  const std::map<double, double> solved = {
      {10, 26.7922737599}, {25, 44.7400440522}, {100, 94.522981221}, {1000, 320.035396791}};
  for (const auto& row : reference::tunings) {
    if (!solved.contains(row.kappa)) continue;
    const Selection ball = {"heavy_ball", {{"lr", row.lrHb}, {"beta", row.betaHb}}};
    const double predicted = number(ask(valley(row.kappa), ball), "stepsTo");
    expectNear(predicted, solved.at(row.kappa), 1e-4, 0);
    const Record run = measure({.landscape = valley(row.kappa), .optimizer = ball, .start = {0, 1}, .steps = 400}, 1);
    EXPECT_EQ(number(run, "stepsTo"), std::ceil(predicted)) << row.kappa;
  }
}

// ln(1e6·A)/−ln|z|, A the amplitude of the dominant root or of the complex pair.
TEST(Theory, StepsToCountTheAmplitude) {
  const Selection bowl = {"parabola", {{"lambda", 1}}};
  const auto steps = [&](const Selection& rule) { return number(ask(bowl, rule, {1}), "stepsTo"); };
  expectNear(steps({"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}}), 262.252143921, 1e-9, 0);
  expectNear(steps({"nesterov", {{"lr", 0.01}, {"beta", 0.5}}}), 677.688104358, 1e-9, 0);
}

// f = ½(x² + 10y²), η = 0.05: (0.95ⁿx₀)² + (0.5ⁿy₀)² = 1e-12(x₀² + y₀²), solved by bisection in 50 digits.
TEST(Theory, StepsToDependOnTheStart) {
  for (const auto& [start, steps] : std::map<std::vector<double>, double>{{{1, 1}, 262.586701215146},
                                                                          {{1e-3, 1}, 134.671692693206},
                                                                          {{1e-6, 1}, 20.0304605459447},
                                                                          {{1, 0}, 269.343404882129}}) {
    const Selection descent = {"gradient_descent", {{"lr", 0.05}}};
    expectNear(number(ask(valley(10), descent, start), "stepsTo"), steps, 1e-9, 0);
    const Record run = measure({.landscape = valley(10), .optimizer = descent, .start = start, .steps = 400}, 1);
    EXPECT_EQ(number(run, "stepsTo"), std::ceil(steps));
  }
}

TEST(Theory, SpectralRadii) {
  for (const auto& row : reference::radii) {
    const auto radius = [&](const char* id) {
      const ParamMap params = {{"lr", row.lr}, {"beta", row.beta}};
      return number(ask({"parabola", {{"lambda", row.lambda}}}, {id, params}), "contraction");
    };
    expectNear(radius("heavy_ball"), row.heavyBall, 1e-9, 0);
    // The table counts ηλ = 1, where Nesterov's roots are both 0, as 0.
    expectNear(radius("nesterov"), row.nesterov, 1e-9, 1e-9);
    expectNear(radius("ema_momentum"), row.ema, 1e-9, 0);
  }
}

TEST(Theory, StabilityLimits) {
  for (const auto& row : reference::limits) {
    const auto limit = [&](const char* id) {
      return number(ask({"parabola", {{"lambda", 1}}}, {id, {{"beta", row.beta}}}), "lrLimit");
    };
    EXPECT_EQ(number(ask({"parabola", {{"lambda", 1}}}, {"gradient_descent"}), "lrLimit"), row.gradientDescent);
    expectNear(limit("heavy_ball"), row.heavyBall, 1e-12, 0);
    expectNear(limit("ema_momentum"), row.ema, 1e-12, 0);
    expectNear(limit("nesterov"), row.nesterov, 1e-12, 0);
  }
}

// Just inside the limit the spectral radius is below 1, just outside above.
TEST(Theory, LimitsSeparateStableFromUnstable) {
  Random random(11);
  for (int trial = 0; trial < 200; ++trial) {
    const double lambda = std::exp(4 * random.uniform()), beta = 0.98 * random.uniform();
    for (const char* id : {"heavy_ball", "ema_momentum", "nesterov"}) {
      const Selection bowl = {"parabola", {{"lambda", lambda}}};
      const double limit = number(ask(bowl, {id, {{"beta", beta}}}), "lrLimit");
      const auto radius = [&](double lr) {
        return number(ask(bowl, {id, {{"lr", lr}, {"beta", beta}}}), "contraction");
      };
      EXPECT_LT(radius(limit * 0.9999), 1) << id;
      EXPECT_GT(radius(limit * 1.0001), 1) << id;
    }
  }
}

TEST(Theory, GrowthAtTheSaddle) {
  const auto growth = [](const char* id) {
    const ParamMap params =
        std::string(id) == "gradient_descent" ? ParamMap{{"lr", 0.1}} : ParamMap{{"lr", 0.1}, {"beta", 0.9}};
    return number(ask({"saddle"}, {id, params}), "growth");
  };
  EXPECT_NEAR(growth("gradient_descent"), 1.2, 1e-15);
  EXPECT_NEAR(growth("heavy_ball"), 1.5, 1e-9);
  EXPECT_NEAR(growth("ema_momentum"), 1.1069693845669906, 1e-9);
  EXPECT_NEAR(growth("nesterov"), 1.608614980554399, 1e-9);
}

TEST(Theory, EscapeSteps) {
  for (const auto& row : reference::escapes) {
    const auto step = [&](const char* id, ParamMap params) {
      return number(ask({"saddle"}, {id, std::move(params)}, {1, row.y0}), "escapeStep");
    };
    expectNear(step("gradient_descent", {{"lr", 0.1}}), row.gd, 1e-11, 0);
    expectNear(step("heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}), row.classical, 1e-11, 0);
    expectNear(step("ema_momentum", {{"lr", 0.1}, {"beta", 0.9}}), row.ema, 1e-11, 0);
    expectNear(step("nesterov", {{"lr", 0.1}, {"beta", 0.9}, {"convention", 1}}), row.nag, 1e-11, 0);
  }
  for (const double outside : {1.0, 3.0}) {
    for (const char* id : {"gradient_descent", "heavy_ball", "ema_momentum", "nesterov"}) {
      EXPECT_EQ(number(ask({"saddle"}, {id}, {1, outside}), "escapeStep"), 0) << id;
    }
  }
  const Record axis = ask({"saddle"}, {"gradient_descent"}, {1, 0});
  EXPECT_EQ(answer(axis, "escapeStep"), nullptr);
}

TEST(Theory, PlateauAndSignChangeAtTheSaddle) {
  const Record found = ask({"saddle"}, {"gradient_descent", {{"lr", 0.1}}}, {1, 1e-4});
  EXPECT_NEAR(number(found, "plateauStep"), 22.964644478738286, 1e-9);
  EXPECT_NEAR(number(found, "signChangeStep"), 22.715494349070294, 1e-9);
}

TEST(Theory, TurnAngleAtTheBestStep) {
  const Selection best = {"gradient_descent", {{"lr", 2.0 / 11}}};
  EXPECT_NEAR(number(ask(valley(10), best, {1, 1}), "turnAngle"), 168.57881372500074, 1e-9);
  EXPECT_NEAR(number(ask(valley(10), best, {10, 1}), "turnAngle"), 90, 1e-9);
  EXPECT_EQ(answer(ask(valley(10), {"gradient_descent", {{"lr", 0.1}}}, {1, 1}), "turnAngle"), nullptr);
  EXPECT_EQ(number(ask(valley(10), {"exact_line_search"}, {10, 1}), "turnAngle"), 90);
  // A round bowl: there after one step.
  for (const Selection& rule : {Selection{"gradient_descent", {{"lr", 1}}}, Selection{"exact_line_search"}}) {
    EXPECT_EQ(answer(ask(valley(1), rule, {10, 1}), "turnAngle"), nullptr) << rule.id;
  }
}

TEST(Theory, ExactLineSearchFromTheWorstStart) {
  expectNear(number(ask(valley(10), {"exact_line_search"}, {10, 1}), "contraction"), 9.0 / 11, 1e-12, 0);
}

TEST(Theory, RotationChangesNothing) {
  const Record straight = ask({"valley", {{"kappa", 30}}}, {"gradient_descent", {{"lr", 0.01}}});
  const Record turned = ask({"valley", {{"kappa", 30}, {"angle", 37}}}, {"gradient_descent", {{"lr", 0.01}}});
  for (const char* key : {"kappa", "lrLimit", "lrOptimal", "contraction", "halfLife"}) {
    expectNear(number(turned, key), number(straight, key), 1e-12, 0);
  }
}

TEST(Theory, OffAQuadraticItIsTheNearestCriticalPoints) {
  const Record found = ask({"rosenbrock"}, {"gradient_descent", {{"lr", 1e-3}}}, {-1.2, 1});
  EXPECT_EQ(std::get<bool>(*answer(found, "exact")), false);
  expectNear(number(found, "kappa"), 2508.0096, 1e-7, 0);
  expectNear(number(found, "lrLimit"), 0.0019968038, 1e-7, 0);
  EXPECT_EQ(number(ask({"bounded_saddle"}, {"gradient_descent", {{"lr", 0.1}}}, {0.5, 1e-3}), "growth"), 1.1);
}

}  // namespace
}  // namespace descent::test
