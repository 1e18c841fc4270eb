// What is measured on runs: against orbits and first passages computed independently, and beside theory.
#include "analysis/run/measure.hpp"

#include "analysis/run/theory.hpp"
#include "reference/closed_forms.hpp"
#include "support.hpp"

namespace descent::test {
namespace {

Experiment on(const Selection& landscape, const Selection& optimizer, std::vector<double> start, int steps) {
  return {.landscape = landscape, .optimizer = optimizer, .start = std::move(start), .steps = steps};
}

TEST(Orbits, OneDimensionalRegimes) {
  for (const auto& row : reference::regimes) {
    const auto run = simulate(on({"parabola", {{"lambda", 2}}}, {"gradient_descent", {{"lr", row.lr}}}, {1}, 50));
    ASSERT_EQ(run.steps, 50);
    expectNear(run.at(10)[0], row.x10, 5e-15 * std::sqrt(10), 0);
    expectNear(run.at(50)[0], row.x50, 5e-15 * std::sqrt(50), 0);
  }
}

TEST(Orbits, HeavyBallWithDoubleRoots) {
  const Selection ball = {"heavy_ball", {{"lr", 1.0 / 9}, {"beta", 4.0 / 9}}};
  const auto run = simulate(on({"valley", {{"kappa", 25}}}, ball, {1, 1}, 40));
  for (const auto& row : reference::jordan) {
    expectNear(run.at(row.n)[0], row.slow, 1e-12 * (row.n + 1), 0);
    expectNear(run.at(row.n)[1], row.fast, 1e-12 * (row.n + 1), 0);
  }
}

TEST(Orbits, CauchysWorstStart) {
  const auto run = simulate(on({"valley", {{"kappa", 10}}}, {"exact_line_search"}, {10, 1}, 5));
  EXPECT_EQ(run.loss[0], 55);
  expectNear(run.at(5)[0], 3.6664783205320055, 1e-12, 0);
  expectNear(run.at(5)[1], -0.3666478320532005, 1e-12, 0);
  expectNear(run.loss[5], 7.393684801212158, 1e-12, 0);
  for (int step = 1; step <= 5; ++step) expectNear(run.memory[0].values[step], 2.0 / 11, 1e-12, 0);
}

TEST(Orbits, TheBestStepContractsEveryStartEqually) {
  const auto run = simulate(on({"valley", {{"kappa", 10}}}, {"gradient_descent", {{"lr", 2.0 / 11}}}, {0.3, -1.1}, 40));
  const double first = std::hypot(0.3, 1.1);
  for (int step = 0; step <= 40; ++step) {
    expectNear(std::hypot(run.at(step)[0], run.at(step)[1]), first * std::pow(9.0 / 11, step), 1e-12 * (step + 1), 0);
  }
}

TEST(Measure, RegimesAndFactorsAreReadOffTheIterates) {
  for (const auto& row : reference::regimes) {
    const Record found = measure(on({"parabola", {{"lambda", 2}}}, {"gradient_descent", {{"lr", row.lr}}}, {1}, 50));
    EXPECT_EQ(word(found, "regime"), row.regime) << row.lr;
    expectNear(number(found, "multiplier"), row.multiplier, 1e-12, 1e-14);
  }
}

TEST(Measure, ContractionInTheValley) {
  for (const auto& row : reference::tunings) {
    const Record gd =
        measure(on({"valley", {{"kappa", row.kappa}}}, {"gradient_descent", {{"lr", row.lrGd}}}, {1.6, 0.8}, 300));
    expectNear(number(gd, "contraction"), row.rateGd, 1e-9, 0);
    if (row.stepsGd < 300) {
      EXPECT_NEAR(number(gd, "stepsTo"), row.stepsGd, 1) << row.kappa;
    }
    // Jordan: a fitted rate reads ρ(1 + 1/n), the fitted recurrence does much better.
    const Selection ball = {"heavy_ball", {{"lr", row.lrHb}, {"beta", row.betaHb}}};
    const Record hb = measure(on({"valley", {{"kappa", row.kappa}}}, ball, {1.6, 0.8}, 300));
    expectNear(number(hb, "contraction"), row.rateHb, 1e-3, 0);
  }
}

// λ = 1, 25 from (1.6, 0.8), turned with the valley: first steps with a millionth of the error, by an independent
// program.
TEST(Measure, ArrivalsInTheTurnedValley) {
  const double root = std::sqrt(76.0);
  const struct {
    const char* id;
    ParamMap params;
    double straight, turned;
  } race[] = {{"gradient_descent", {{"lr", 2.0 / 26}}, 173, 173},
              {"heavy_ball", {{"lr", 1.0 / 9}, {"beta", 4.0 / 9}}, 43, 43},
              {"ema_momentum", {{"lr", 1.0 / 5}, {"beta", 4.0 / 9}}, 43, 43},
              {"nesterov", {{"lr", 4.0 / 76}, {"beta", (root - 2) / (root + 2)}}, 64, 64},
              {"adagrad", {{"lr", 0.5}}, 56, 402},
              {"adam", {{"lr", 0.05}}, 263, 373},
              {"rmsprop", {{"lr", 0.01}}, 368, 641}};
  const double half = std::sqrt(0.5);
  for (const auto& runner : race) {
    const Selection rule = {runner.id, runner.params};
    const Record straight = measure(on({"valley", {{"kappa", 25}}}, rule, {1.6, 0.8}, 1000));
    const Record turned = measure(on({"valley", {{"kappa", 25}, {"angle", 45}}}, rule, {half * 0.8, half * 2.4}, 1000));
    EXPECT_EQ(number(straight, "arrivalStep"), runner.straight) << runner.id;
    EXPECT_EQ(number(turned, "arrivalStep"), runner.turned) << runner.id;
    const Record predicted = theory({{"valley", {{"kappa", 25}}}, rule, {1.6, 0.8}});
    if (!std::isnan(number(predicted, "contraction"))) {
      EXPECT_EQ(number(predicted, "arrivalStep"), runner.straight) << runner.id;
    }
  }
}

// With β = 0.9 the error swings: it is small for the first time while its envelope is not yet.
TEST(Measure, ArrivesOnASwingWhenTheorySays) {
  for (const char* rule : {"heavy_ball", "ema_momentum", "nesterov"}) {
    const Experiment experiment =
        on({"valley", {{"kappa", 25}}}, {rule, {{"lr", 1.0 / 26}, {"beta", 0.9}}}, {1.6, 0.8}, 1000);
    const Record found = measure(experiment),
                 predicted = theory({experiment.landscape, experiment.optimizer, {1.6, 0.8}});
    EXPECT_EQ(number(found, "arrivalStep"), number(predicted, "arrivalStep")) << rule;
    EXPECT_LE(number(found, "arrivalStep"), std::ceil(number(predicted, "stepsTo"))) << rule;
  }
}

// Random stable settings of every rule with a closed form: fitted and predicted factors agree.
TEST(Measure, AgreesWithTheoryWhereverBothSpeak) {
  Random random(3);
  for (const OptimizerEntry& entry : optimizers()) {
    if (!entry.mode) continue;
    for (int trial = 0; trial < 30; ++trial) {
      const ParamMap terrain = {{"kappa", 1 + 50 * random.uniform()}, {"angle", 180 * random.uniform()}};
      const Selection landscape = {"valley", terrain};
      ParamMap params;
      for (const Param& param : entry.info.params) {
        if (std::string(param.id) == "beta") params["beta"] = 0.95 * random.uniform();
      }
      const double limit = number(theory({landscape, {entry.info.id, params}}), "lrLimit");
      params["lr"] = limit * (0.05 + 0.9 * random.uniform());
      const Experiment experiment = on(landscape, {entry.info.id, params}, {1.6, 0.8}, 200);
      const Record predicted = theory({landscape, experiment.optimizer, experiment.start}), found = measure(experiment);
      expectNear(number(found, "contraction"), number(predicted, "contraction"), 1e-5, 1e-6);
    }
  }
}

// The second root, about β, is seen in the first rows alone; thousands of rows of the first one must not drown it.
TEST(Measure, TinyMomentumOverManySteps) {
  Random random(5);
  for (const char* rule : {"heavy_ball", "ema_momentum"}) {
    for (int trial = 0; trial < 60; ++trial) {
      const ParamMap params = {{"lr", 1e-3 + 0.02 * random.uniform()}, {"beta", 0.03 * random.uniform()}};
      const Selection landscape = {"valley", {{"kappa", 1 + 40 * random.uniform()}}};
      const Experiment experiment = on(landscape, {rule, params}, {1, 1}, 3000);
      const Record predicted = theory({landscape, experiment.optimizer, experiment.start}), found = measure(experiment);
      EXPECT_EQ(word(found, "regime"), word(predicted, "regime"));
      expectNear(number(found, "contraction"), number(predicted, "contraction"), 1e-6, 0);
    }
  }
}

// However long the run rests at the end; the factor is 1 − ηλ for the smallest curvature of the minimum.
TEST(Measure, LongRestsLeaveTheFactor) {
  struct Case {
    Selection landscape, optimizer;
    std::vector<double> start;
    double factor;
    const char* regime;
  };
  const double slow = 0.12857854986220457;  // 1 − 0.005·25.7157…, Himmelblau's smaller eigenvalue at (3, 2)
  const Case cases[] = {
      {{"double_well"}, {"gradient_descent", {{"lr", 0.1}}}, {0.5}, 0.8, "smooth"},
      {{"himmelblau"}, {"gradient_descent", {{"lr", 0.005}}}, {3.2, 2.2}, 1 - slow, "smooth"},
      {{"booth"}, {"heavy_ball", {{"lr", 0.05}, {"beta", 0}}}, {-8, 8}, 0.9, "smooth"},
      {{"valley", {{"kappa", 10}, {"angle", 30}}},
       {"heavy_ball", {{"lr", 0.11}, {"beta", 0}}},
       {1, 1},
       0.89,
       "alternating"},
      {{"valley", {{"kappa", 10}, {"angle", 30}}}, {"nesterov", {{"lr", 0.1}, {"beta", 0}}}, {1, 1}, 0.9, "smooth"},
  };
  for (const Case& each : cases) {
    for (const int steps : {100, 300, 1000, 5000}) {
      const Record found = measure(on(each.landscape, each.optimizer, each.start, steps));
      EXPECT_NEAR(number(found, "contraction"), each.factor, 1e-4) << each.landscape.id << " " << steps;
      EXPECT_EQ(word(found, "regime"), each.regime) << each.landscape.id << " " << steps;
    }
  }
}

// ηλ = (1 ± √β)²: both roots are ±√β, neither a complex pair nor two, however the fit is rounded.
TEST(Measure, CriticalDampingHasOneName) {
  for (const double lambda : {0.5, 1.0, 7.0}) {
    for (const double beta : {0.04, 0.25, 0.81, 0.95}) {
      for (const double root : {1 - std::sqrt(beta), 1 + std::sqrt(beta)}) {
        for (const int steps : {20, 200, 1000}) {
          const Experiment ball = on({"parabola", {{"lambda", lambda}}},
                                     {"heavy_ball", {{"lr", root * root / lambda}, {"beta", beta}}}, {1}, steps);
          const char* name = root < 1 ? "smooth" : "alternating";
          EXPECT_EQ(word(theory({ball.landscape, ball.optimizer, ball.start}), "regime"), name) << beta;
          EXPECT_EQ(word(measure(ball), "regime"), name) << beta << " " << steps;
        }
      }
    }
  }
}

// Nesterov's method at η = 1/λmax and β = (√κ − 1)/(√κ + 1): the roots of the steep direction are 0, those of the
// shallow one both 1 − 1/√κ, and the turned valley rounds λmax.
TEST(Measure, RoundingIsNoFactor) {
  for (const double kappa : {4.0, 33.0, 100.0, 300.0, 652.0}) {
    for (const double angle : {10.0, 30.0, 45.0, 77.0}) {
      const double beta = (std::sqrt(kappa) - 1) / (std::sqrt(kappa) + 1);
      const Experiment run = on({"valley", {{"kappa", kappa}, {"angle", angle}}},
                                {"nesterov", {{"lr", 1 / kappa}, {"beta", beta}}}, {1, 0.7}, 2000);
      EXPECT_EQ(word(theory({run.landscape, run.optimizer, run.start}), "regime"), "smooth") << kappa << " " << angle;
      EXPECT_EQ(word(measure(run), "regime"), "smooth") << kappa << " " << angle;
    }
  }
}

// A momentum rule without momentum is gradient descent, whose factors are 1 − ηλ: the second root is then rounding
// alone.
TEST(Measure, NoMomentumIsNoSecondFactor) {
  Random random(17);
  for (const char* rule : {"heavy_ball", "nesterov", "ema_momentum"}) {
    for (int trial = 0; trial < 1500; ++trial) {
      const double kappa = trial == 0 ? 170 : std::exp(std::log(1000) * random.uniform());
      const double angle = trial == 0 ? 60 : 180 * random.uniform();
      const double lr = trial == 0 ? 0.0059 : 2 * random.uniform() / kappa;
      const Selection landscape = {"valley", {{"kappa", kappa}, {"angle", angle}}};
      const Record found = measure(on(landscape, {rule, {{"lr", lr}, {"beta", 0}}}, {1, 0.7}, 200));
      const double slow = 1 - lr, fast = 1 - lr * kappa, factor = std::max(slow, std::abs(fast));
      expectNear(number(found, "contraction"), factor, 1e-6, 0);
      if (std::abs(fast) > 1e-6) {
        EXPECT_EQ(word(found, "regime"), fast < 0 ? "alternating" : "smooth");
      }
      if (HasFailure()) FAIL() << rule << ": kappa " << kappa << ", angle " << angle << ", lr " << lr;
    }
  }
}

// An oscillation passes through the centre long before it stays there: valley κ = 652 from (1.6, 0.8), iterated with 40
// digits until the error is below 1e-6 of the first one for the first time and for good.
TEST(Measure, StepsUntilTheErrorStaysBelow) {
  const double kappa = 652;
  const struct {
    double beta, lr;
    int first, good;
  } rows[] = {{0.9, 0.5, 1670, 1670}, {0.95, 1, 395, 490}, {0.99, 0.5, 1564, 2461}, {0.995, 1, 2292, 4184}};
  for (const auto& row : rows) {
    const Selection rule = {"nesterov", {{"lr", row.lr / kappa}, {"beta", row.beta}}};
    const auto valley = [&](int steps) { return on({"valley", {{"kappa", kappa}}}, rule, {1.6, 0.8}, steps); };
    EXPECT_EQ(number(measure(valley(6000)), "stepsTo"), row.good) << row.beta;
    EXPECT_EQ(number(measure(valley(row.good)), "stepsTo"), row.good) << row.beta;
    if (row.first == row.good) continue;
    for (int steps = row.first; steps < row.good; steps += 10) {
      EXPECT_TRUE(std::isnan(number(measure(valley(steps)), "stepsTo"))) << row.beta << " " << steps;
    }
    // Theory's envelope touches the last swing.
    const double predicted = number(theory({{"valley", {{"kappa", kappa}}}, rule, {1.6, 0.8}}), "stepsTo");
    const double m = 1 - row.lr / kappa, cosine = (1 + row.beta) * m / (2 * std::sqrt(row.beta * m));
    EXPECT_GE(std::ceil(predicted), row.good) << row.beta;
    EXPECT_LE(predicted, row.good + std::acos(-1) / std::acos(cosine)) << row.beta;
  }
}

TEST(Measure, FirstPassages) {
  for (const auto& row : reference::escapes) {
    const auto first = [&](const char* id, ParamMap params) {
      return number(measure(on({"saddle"}, {id, std::move(params)}, {1, row.y0}, 420)), "escapeStep");
    };
    EXPECT_EQ(first("gradient_descent", {{"lr", 0.1}}), row.gdFirst);
    EXPECT_EQ(first("heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}), row.classicalFirst);
    EXPECT_EQ(first("ema_momentum", {{"lr", 0.1}, {"beta", 0.9}}), row.emaFirst);
    EXPECT_EQ(first("nesterov", {{"lr", 0.1}, {"beta", 0.9}, {"convention", 1}}), row.nagFirst);
  }
}

TEST(Measure, GrowthPlateauAndSignChangeAtTheSaddle) {
  const Experiment experiment = on({"saddle"}, {"gradient_descent", {{"lr", 0.1}}}, {1, 1e-4}, 60);
  const Record found = measure(experiment);
  EXPECT_NEAR(number(found, "growth"), 1.2, 1e-12);
  EXPECT_EQ(number(found, "plateauStep"), 23);
  EXPECT_EQ(number(found, "signChangeStep"), 23);
  const auto run = simulate(experiment);
  EXPECT_NEAR(std::hypot(run.gradientAt(23)[0], run.gradientAt(23)[1]), 0.017746217425559752, 1e-13);
}

TEST(Measure, OnTheAxisNothingEverEscapes) {
  const Experiment experiment = on({"saddle"}, {"gradient_descent", {{"lr", 0.1}}}, {1, 0}, 5000);
  const auto run = simulate(experiment);
  for (int step = 0; step <= run.steps; ++step) EXPECT_EQ(run.at(step)[1], 0);
  EXPECT_EQ(answer(measure(experiment), "escapeStep"), nullptr);
  EXPECT_EQ(run.outcome.type, Outcome::Type::critical_point);
  EXPECT_EQ(run.outcome.point, Kind::saddle);
}

TEST(Measure, LineSearchTurnsAtRightAngles) {
  const Record found = measure(on({"valley", {{"kappa", 10}, {"angle", 20}}}, {"exact_line_search"}, {1.6, 0.8}, 20));
  EXPECT_NEAR(number(found, "turnAngle"), 90, 1e-6);
}

TEST(Measure, LineSearchShrinksTheLossAsPredicted) {
  const Experiment experiment = on({"valley", {{"kappa", 10}}}, {"exact_line_search"}, {1.6, 0.8}, 20);
  const double predicted =
      number(theory({experiment.landscape, experiment.optimizer, experiment.start}), "contraction");
  expectNear(number(measure(experiment), "contraction"), predicted, 1e-9, 0);
}

}  // namespace
}  // namespace descent::test
