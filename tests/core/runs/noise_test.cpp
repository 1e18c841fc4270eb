// Stationary variances, escape and the seed of gradient noise. Tolerance: four standard errors.
#include <gtest/gtest.h>

#include <cmath>

#include "descent.hpp"
#include "support.hpp"

namespace descent {
namespace {

Experiment noisy(const std::string& rule, const ParamMap& params, double lambda, int steps) {
  Experiment experiment{{"parabola", {{"lambda", lambda}}}, {rule, params}, {0}, steps, 5};
  experiment.noise = {"isotropic", {{"sigma", 1}}};
  return experiment;
}

struct Estimate {
  double variance, error;
};

// Mean of x² after a transient; its standard error from the means of 100 blocks.
Estimate variance(const std::vector<double>& x) {
  constexpr int blocks = 100;
  const size_t transient = 1000, length = (x.size() - transient) / blocks;
  double sum = 0, squares = 0;
  for (int b = 0; b < blocks; ++b) {
    double mean = 0;
    for (size_t i = 0; i < length; ++i) mean += std::pow(x[transient + b * length + i], 2) / length;
    sum += mean, squares += mean * mean;
  }
  const double mean = sum / blocks;
  return {mean, std::sqrt((squares / blocks - mean * mean) / (blocks - 1))};
}

TEST(Noise, StationaryVariances) {
  struct Row {
    double lr, lambda, beta, descent, ball, ema, nesterov;
  };
  for (const Row& row :
       {Row{0.1, 1, 0.9, 0.0526315789473684, 0.5135135135135137, 0.05013192612137204, 0.2706339712918663},
        {0.1, 2, 0.9, 0.0277777777777778, 0.263888888888889, 0.025132275132275134, 0.09479717813051144},
        {0.1, 1, 0.5, 0.0526315789473684, 0.10344827586206898, 0.05084745762711865, 0.09415584415584416}}) {
    const auto check = [&](const std::string& rule, const ParamMap& params, double expected) {
      const auto run = simulate(noisy(rule, params, row.lambda, 400000));
      const Estimate found = variance(run.w);
      EXPECT_NEAR(found.variance, expected, 4 * found.error) << rule;
      EXPECT_LT(found.error, 0.03 * expected) << rule;
    };
    check("gradient_descent", {{"lr", row.lr}}, row.descent);
    check("heavy_ball", {{"lr", row.lr}, {"beta", row.beta}}, row.ball);
    check("ema_momentum", {{"lr", row.lr}, {"beta", row.beta}}, row.ema);
    check("nesterov", {{"lr", row.lr}, {"beta", row.beta}}, row.nesterov);
  }
}

TEST(Noise, HeavyBallVelocity) {
  // 2η²σ²/((1 − β)(2(1 + β) − ηλ))
  const auto run = simulate(noisy("heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}, 1, 400000));
  const Estimate found = variance(run.memory[0].values);
  EXPECT_NEAR(found.variance, 2 * 0.01 / (0.1 * (3.8 - 0.1)), 4 * found.error);
}

TEST(Noise, BatchesHaveTheVarianceOfTheirMean) {
  const auto deviation = [](double batch, double size, double replacement) {
    return makeNoise({"minibatch", {{"sigma", 2}, {"batch", batch}, {"size", size}, {"replacement", replacement}}});
  };
  EXPECT_NEAR(std::pow(deviation(32, 1000, 0), 2), 4 * 0.03028028028028028, 1e-15);
  EXPECT_NEAR(std::pow(deviation(256, 60000, 0), 2), 4 * 0.00388964816080268, 1e-16);
  EXPECT_NEAR(std::pow(deviation(32, 1000, 1), 2), 4 / 32.0, 1e-15);
  EXPECT_EQ(deviation(1000, 1000, 0), 0);
}

TEST(Noise, EscapeFromTheExactSaddle) {
  const auto landscape = makeLandscape({"saddle"});
  const auto escape = [&](const std::string& rule, const ParamMap& params, double sigma) {
    Optimizer optimizer = makeOptimizer({rule, params});
    optimizer.noise = sigma;
    constexpr int walkers = 4000;
    double sum = 0, squares = 0;
    for (int walker = 0; walker < walkers; ++walker) {
      Oracle oracle(*landscape, 9, sigma, walker);
      Memory memory(optimizer.rule.info, 2);
      double w[2] = {0, 0}, at[2], g[2];
      int n = 0;
      for (; std::abs(w[1]) < 1; ++n) {
        test::gradientAt(*landscape, w, g);
        at[0] = w[0], at[1] = w[1];
        oracle.know(at, g);
        advance(optimizer, oracle, w, memory);
      }
      sum += n, squares += double(n) * n;
    }
    const double mean = sum / walkers;
    return Estimate{mean, std::sqrt((squares / walkers - mean * mean) / walkers)};
  };
  const Estimate plain = escape("gradient_descent", {{"lr", 0.1}}, 1e-3);
  EXPECT_NEAR(plain.variance, 52.24940190607703, 4 * plain.error);
  EXPECT_NEAR(plain.error * std::sqrt(4000), 6.092097687575366, 0.5);
  const Estimate loud = escape("gradient_descent", {{"lr", 0.1}}, 0.1);
  EXPECT_NEAR(loud.variance, 26.99089563305036, 4 * loud.error);
  const Estimate ball = escape("heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}, 1e-3);
  EXPECT_NEAR(ball.variance, 23.79736334323024, 4 * ball.error);
}

TEST(Noise, BelongsToTheSeed) {
  Experiment experiment{{"rosenbrock"}, {"adam", {{"lr", 0.01}}}, {-1.2, 1}, 200, 11};
  experiment.noise = {"isotropic", {{"sigma", 0.5}}};
  const auto run = simulate(experiment), again = simulate(experiment);
  EXPECT_EQ(run.w, again.w);
  experiment.steps = 100;
  const auto shorter = simulate(experiment);
  EXPECT_TRUE(std::equal(shorter.w.begin(), shorter.w.end(), run.w.begin()));
  experiment.seed = 12;
  EXPECT_NE(simulate(experiment).w, shorter.w);
  experiment.noise = {"isotropic", {{"sigma", 0}}};
  const auto silent = simulate(experiment);
  experiment.noise = {"none"};
  EXPECT_EQ(simulate(experiment).w, silent.w);
  // Loss and gradient stay exact.
  const auto landscape = makeLandscape({"rosenbrock"});
  Vector g(2);
  EXPECT_EQ(landscape->gradient(run.at(77), g), run.loss[77]);
  EXPECT_EQ(g[0], run.gradientAt(77)[0]);
}

TEST(Noise, LeavesTheKicksOfARuleAlone) {
  Experiment experiment{{"saddle"}, {"perturbed_gradient", {{"radius", 1}}}, {0, 0}, 1, 42};
  const auto exact = simulate(experiment);
  experiment.noise = {"isotropic", {{"sigma", 1e-5}}};
  const auto told = simulate(experiment);
  EXPECT_NE(told.at(1)[0], exact.at(1)[0]);
  EXPECT_NEAR(told.at(1)[0], exact.at(1)[0], 1e-4);
}

}  // namespace
}  // namespace descent
