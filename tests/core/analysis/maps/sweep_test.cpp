// Outcome maps against simulate, pixel by pixel, and against closed forms.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "analysis/points/critical_points_known.hpp"
#include "support.hpp"
#include "sweep_compare.hpp"

namespace descent::test {
namespace {

using Type = Outcome::Type;

struct Case {
  std::string name;
  Sweep question;
};

Experiment typedOf(const char* text, int dim, int steps) {
  Experiment experiment = experimentOf("formula", "gradient_descent", std::vector<double>(dim, 0.5), steps);
  experiment.landscape.text = text;
  return experiment;
}

Sweep noisy(const Selection& noise, const Selection& schedule) {
  Experiment experiment = experimentOf("bounded_saddle", "heavy_ball", {0.7, 0.1}, 250);
  experiment.seed = 7;
  experiment.noise = noise;
  experiment.schedule = schedule;
  return {experiment, {"optimizer.lr", 0.02, 2.2, 9}, {"start.1", -1.5, 1.5, 7}};
}

std::vector<Case> cases() {
  const Axis lr{"optimizer.lr", 1e-3, 4.1, 23, Scale::log}, beta{"optimizer.beta", 0, 0.99, 17};
  Experiment slow = experimentOf("rosenbrock", "gradient_descent", {0, 0}, 60000);
  slow.optimizer.params["lr"] = 1e-3;
  Experiment basins = experimentOf("himmelblau", "gradient_descent", {0, 0}, 1500);
  basins.optimizer.params["lr"] = 0.01;
  return {
      {"valley heavy ball", {experimentOf("valley", "heavy_ball", {1, 1}, 700), lr, beta}},
      {"valley kappa",
       {experimentOf("valley", "gradient_descent", {1, 0.5}, 900),
        {"landscape.kappa", 1, 400, 19, Scale::log},
        {"optimizer.lr", 0.01, 1.3, 15}}},
      {"valley ema", {experimentOf("valley", "ema_momentum", {1, 1}, 500), {"start.0", -1, 1, 9}, beta}},
      {"valley nesterov", {experimentOf("valley", "nesterov", {1, 1}, 500), lr, beta}},
      {"rosenbrock starts", {slow, {"start.0", -1.5, 1.5, 5}, {"start.1", -0.5, 2, 4}}},
      {"wells",
       {experimentOf("bounded_saddle", "heavy_ball", {0.7, 1e-4}, 600),
        {"optimizer.lr", 0.02, 2.2, 21},
        {"optimizer.beta", 0, 0.95, 13}}},
      {"wells, plain",
       {experimentOf("bounded_saddle", "gradient_descent", {0.7, 0.4}, 400),
        {"optimizer.lr", 0.02, 2.2, 61},
        {"start.1", -1.5, 1.5, 13}}},
      {"saddle",
       {experimentOf("saddle", "gradient_descent", {1, 1e-9}, 300),
        {"optimizer.lr", 0.01, 1.2, 13},
        {"start.1", 0, 1e-3, 3}}},
      // Long steps lead to x < 0, where there is no logarithm: log's own slope 1/x would go on.
      {"logarithm", {typedOf("x - log(x) + y^2", 2, 300), {"start.0", 0.05, 3, 13}, {"optimizer.lr", 0.1, 8, 11}}},
      {"root", {typedOf("(x - 1)^2 + sqrt(x)*y^2", 2, 300), {"start.0", 0.05, 3, 13}, {"optimizer.lr", 0.1, 1.2, 11}}},
      {"arcsine", {typedOf("asin(x)^2", 1, 300), {"start.0", -0.9, 0.9, 13}, {"optimizer.lr", 0.1, 2, 11}}},
      // Every pixel has the seed of the experiment.
      {"isotropic noise", noisy({"isotropic", {{"sigma", 0.3}}}, {"constant"})},
      {"mini-batches", noisy({"minibatch", {{"sigma", 1}, {"batch", 8}}}, {"constant"})},
      {"noise and a cosine", noisy({"isotropic", {{"sigma", 0.3}}}, {"cosine", {{"period", 60}}})},
      {"steps", noisy({"none"}, {"step", {{"every", 40}, {"factor", 0.7}}})},
      {"cosine", noisy({"none"}, {"cosine", {{"period", 100}, {"floor", 0.2}}})},
      {"warm-up", noisy({"none"}, {"warmup", {{"steps", 30}}})},
      {"boost", noisy({"none"}, {"boost", {{"factor", 3}, {"threshold", 0.2}}})},
  };
}

class SweepAgainstSimulate : public testing::TestWithParam<Case> {};

TEST_P(SweepAgainstSimulate, EveryPixel) { compare(GetParam().question); }

TEST(Sweep, EveryLandscapeWithEveryRule) {
  for (const LandscapeEntry& landscape : landscapes()) {
    for (const OptimizerEntry& optimizer : optimizers()) {
      const LandscapeInfo& info = landscape.info;
      if (info.field || info.dim > 2 || !optimizer.step64) continue;
      const Interval box = info.domain[0];
      compare({experimentOf(info.id, optimizer.info.id, info.start, 300),
               {"optimizer.lr", info.lr / 30, info.lr * 4, 6, Scale::log},
               {"start.0", 0.9 * box.min + 0.1 * box.max, 0.15 * box.min + 0.85 * box.max, 5}});
    }
  }
}

INSTANTIATE_TEST_SUITE_P(All, SweepAgainstSimulate, testing::ValuesIn(cases()),
                         [](const auto& info) { return std::to_string(info.index); });

// At the last row simulate calls converged what has a small gradient, however slowly it still moves: so does the map.
TEST(Sweep, RunsThatEndOnTheirSlowWay) {
  Experiment slow = experimentOf("rosenbrock", "gradient_descent", {0, 0}, 0);
  slow.optimizer.params["lr"] = 1e-3;
  for (slow.steps = 16000; slow.steps <= 32000; slow.steps += 4000) {
    const Map map = sweep({slow, {"start.0", -1.5, 1.5, 5}, {"start.1", -0.5, 2, 4}}, 0, 20);
    for (int pixel = 0; pixel < 20; ++pixel) {
      Experiment one = slow;
      one.start = {-1.5 + 0.75 * (pixel % 5), -0.5 + 2.5 * (pixel / 5) / 3};
      const Outcome outcome = simulate(one).outcome;
      ASSERT_STREQ(name(static_cast<Type>(map.kind[pixel])), name(outcome.type)) << pixel << " " << slow.steps;
      // The run's own last row stands for the limit in simulate, the limit itself in the map.
      ASSERT_NEAR(map.step[pixel], outcome.step, 0.2 * outcome.step) << pixel << " " << slow.steps;
    }
  }
}

TEST(Sweep, AxesHoldBothEnds) {
  Sweep q = cases()[0].question;
  q.x = {"optimizer.lr", 0.01, 1, 3, Scale::log};
  q.y = {"optimizer.beta", 0, 0.9, 4};
  const SweepAxes axes = sweepAxes(q);
  ASSERT_EQ(axes.x.size(), 3u);
  ASSERT_EQ(axes.y.size(), 4u);
  for (int i = 0; i < 3; ++i) EXPECT_NEAR(axes.x[i], std::pow(10, i - 2), 1e-15);
  for (int j = 0; j < 4; ++j) EXPECT_NEAR(axes.y[j], 0.3 * j, 1e-15);
  EXPECT_EQ(axes.dim, 2);
}

TEST(Sweep, AnyPartitionGivesTheSameMap) {
  const Sweep q = cases()[5].question;
  const int pixels = q.x.n * q.y.n;
  const Map whole = sweep(q, 0, pixels);
  for (int first = 0; first < pixels; first += 37) {
    const int count = std::min(37, pixels - first);
    const Map tile = sweep(q, first, count);
    for (int i = 0; i < count; ++i) {
      ASSERT_EQ(tile.kind[i], whole.kind[first + i]);
      ASSERT_EQ(tile.step[i], whole.step[first + i]);
      ASSERT_EQ(tile.end[2 * i], whole.end[2 * (first + i)]);
    }
  }
}

// On a quadratic heavy ball is stable exactly for ηλ < 2(1 + β), λ the largest eigenvalue.
TEST(Sweep, HeavyBallFlipsAtItsBoundary) {
  const double kappa = 25;
  const Sweep q{experimentOf("valley", "heavy_ball", {1, 1}, 4000),
                {"optimizer.lr", 0.04, 0.16, 121},
                {"optimizer.beta", 0, 0.9, 19}};
  const Map map = sweep(q, 0, q.x.n * q.y.n);
  for (int j = 0; j < q.y.n; ++j) {
    const double border = 2 * (1 + q.y.at(j)) / kappa, pixel = (q.x.max - q.x.min) / (q.x.n - 1);
    for (int i = 0; i < q.x.n; ++i) {
      const double lr = q.x.at(i);
      const Type type = static_cast<Type>(map.kind[static_cast<size_t>(j) * q.x.n + i]);
      if (lr < border - pixel) {
        EXPECT_EQ(type, Type::converged) << lr << " " << q.y.at(j);
      }
      if (lr > border + pixel) {
        EXPECT_EQ(type, Type::diverged) << lr << " " << q.y.at(j);
      }
    }
  }
}

// Gradient descent on Himmelblau's function from 200² cell centres of [−5, 5]²: the share of starts that ends in each
// minimum, by an independent computation; 0.001 is the share of starts on the basins' common borders.
TEST(Sweep, HimmelblauBasins) {
  const auto minima = knownMinima("himmelblau");
  ASSERT_EQ(minima.size(), 4u);
  const double shares[2][4] = {{0.255675, 0.247150, 0.237225, 0.259950}, {0.257125, 0.246775, 0.236225, 0.259875}};
  for (const bool large : {false, true}) {
    Experiment basins = experimentOf("himmelblau", "gradient_descent", {0, 0}, 3000);
    basins.optimizer.params["lr"] = large ? 0.01 : 0.002;
    const Map map = sweep({basins, {"start.0", -4.975, 4.975, 200}, {"start.1", -4.975, 4.975, 200}}, 0, 40000);
    for (int k = 0; k < 4; ++k) {
      int count = 0;
      for (size_t pixel = 0; pixel < 40000; ++pixel) {
        count += std::hypot(map.end[2 * pixel] - minima[k].x, map.end[2 * pixel + 1] - minima[k].y) < 1e-3;
      }
      EXPECT_NEAR(count / 40000.0, shares[large][k], 1e-3) << k;
    }
  }
}

// The preview agrees but near borders, and where it does, roughly on the number of steps.
TEST(Sweep, ThePreviewIsClose) {
  for (const Case& each : cases()) {
    Sweep q = each.question;
    const int pixels = q.x.n * q.y.n;
    const Map exact = sweep(q, 0, pixels);
    q.preview = true;
    const Map preview = sweep(q, 0, pixels);
    int same = 0, close = 0;
    for (int pixel = 0; pixel < pixels; ++pixel) {
      if (exact.kind[pixel] != preview.kind[pixel]) continue;
      ++same;
      close += std::abs(double(exact.step[pixel]) - preview.step[pixel]) <= 0.15 * exact.step[pixel] + 5;
    }
    EXPECT_GE(same, 0.9 * pixels) << each.name;
    EXPECT_GE(close, 0.75 * same) << each.name;
  }
}

std::string refusal(const Sweep& question, int first = 0, int count = 1) {
  return test::refusal([&] { sweep(question, first, count); });
}

// A pixel has no value that simulate would refuse.
TEST(Sweep, WholeParametersTakeWholeSteps) {
  const auto along = [](double from, double to, int n, Scale scale = Scale::linear) {
    return Sweep{{{"many_saddle", {{"n", 64}}}, {"gradient_descent"}, std::vector<double>(64), 1},
                 {"start.0", 0, 1, 2},
                 {"landscape.k", from, to, n, scale}};
  };
  EXPECT_EQ(refusal(along(0, 3, 7)), "out_of_range y.n");
  EXPECT_EQ(refusal(along(0, 3, 4)), "accepted");
  EXPECT_EQ(refusal(along(3, 3, 7)), "accepted");
  EXPECT_EQ(refusal(along(1, 64, 6, Scale::log)), "out_of_range y.n");
  EXPECT_EQ(sweepAxes(along(1, 64, 7, Scale::log)).y, (std::vector<double>{1, 2, 4, 8, 16, 32, 64}));
  // i/49·49 is not always i.
  const std::vector<double> ks = sweepAxes(along(0, 49, 50)).y;
  for (int i = 0; i < 50; ++i) EXPECT_EQ(ks[i], i);
}

TEST(Sweep, RefusalsNameTheField) {
  const Sweep good = cases()[0].question;
  EXPECT_EQ(refusal(good), "accepted");
  const auto with = [&](auto change) {
    Sweep bad = good;
    change(bad);
    return refusal(bad);
  };
  EXPECT_EQ(with([](Sweep& q) { q.x.path = "optimizer.speed"; }), "unknown_id x.path");
  EXPECT_EQ(with([](Sweep& q) { q.y.path = "start.2"; }), "unknown_id y.path");
  EXPECT_EQ(with([](Sweep& q) { q.y.path = "start"; }), "unknown_id y.path");
  EXPECT_EQ(with([](Sweep& q) { q.y.path = ""; }), "unknown_id y.path");
  EXPECT_EQ(with([](Sweep& q) {
              q.y.path = q.x.path;
              q.y.min = 1e-3;
            }),
            "out_of_range y.path");
  EXPECT_EQ(with([](Sweep& q) { q.x.min = -1; }), "out_of_range x.min");
  EXPECT_EQ(with([](Sweep& q) { q.y.max = 2; }), "out_of_range y.max");
  EXPECT_EQ(with([](Sweep& q) { q.y.max = NAN; }), "not_finite y.max");
  EXPECT_EQ(with([](Sweep& q) { q.x.n = 0; }), "out_of_range x.n");
  EXPECT_EQ(with([](Sweep& q) { q.x.n = 5000; }), "too_large x.n");
  EXPECT_EQ(with([](Sweep& q) { q.x.n = q.y.n = 2048; }), "too_large x.n");
  EXPECT_EQ(with([](Sweep& q) { q.experiment.steps = -1; }), "out_of_range steps");
  EXPECT_EQ(with([](Sweep& q) { q.experiment.start = {1}; }), "wrong_size start");
  EXPECT_EQ(refusal(good, 390, 2), "out_of_range first");
  EXPECT_EQ(refusal(good, -1, 2), "out_of_range first");
}

}  // namespace
}  // namespace descent::test
