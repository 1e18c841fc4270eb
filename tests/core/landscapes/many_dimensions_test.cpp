// Landscapes of n dimensions against closed forms, and against runs computed independently.
#include <algorithm>
#include <cmath>

#include "support.hpp"

namespace descent {
namespace {

using test::Derivatives;
using test::derivatives;

TEST(ManySaddle, IsTheSaddleInThePlane) {
  const std::vector<double> w = {0.7, -0.3};
  const Derivatives many = derivatives({"many_saddle"}, w), plain = derivatives({"saddle"}, w);
  EXPECT_EQ(many.value, plain.value);
  EXPECT_EQ(many.g, plain.g);
  EXPECT_EQ(many.h, plain.h);
}

TEST(ManySaddle, HasKNegativeEigenvalues) {
  const Selection selection = {"many_saddle", {{"n", 7}, {"k", 3}}};
  const Derivatives point = derivatives(selection, {1, 2, 3, 4, 5, 6, 7});
  EXPECT_EQ(point.value, 1 + 4 + 9 + 16 - 25 - 36 - 49);
  EXPECT_EQ(point.g, (std::vector<double>{2, 4, 6, 8, -10, -12, -14}));
  const Spectrum curvature = test::spectrumOf(point.h, 7);
  EXPECT_EQ(plainNumbers(curvature.values), (std::vector<double>{-2, -2, -2, 2, 2, 2, 2}));
  EXPECT_EQ(makeLandscape(selection)->critical()[0].kind, Kind::saddle);
  EXPECT_EQ(makeLandscape({"many_saddle", {{"n", 3}, {"k", 0}}})->critical()[0].kind, Kind::minimum);
  EXPECT_EQ(makeLandscape({"many_saddle", {{"n", 3}, {"k", 3}}})->critical()[0].kind, Kind::maximum);
}

TEST(ManySaddle, RefusesMoreDirectionsDownThanThereAre) {
  try {
    makeLandscape({"many_saddle", {{"n", 5}, {"k", 6}}});
    FAIL();
  } catch (const InvalidArgument& e) {
    EXPECT_EQ(e.field, "landscape.params.k");
  }
}

TEST(PrescribedSpectrum, HasIt) {
  for (const double spread : {0.0, 1.0}) {
    const Selection selection = {"prescribed_spectrum", {{"n", 12}, {"spread", spread}}};
    const Derivatives point = derivatives(selection, std::vector<double>(12, 0.3));
    const Spectrum curvature = test::spectrumOf(point.h, 12);
    EXPECT_NEAR(curvature.values[0], -1, 1e-13);
    for (int i = 1; i < 12; ++i) EXPECT_NEAR(curvature.values[i], i - 1.0, 1e-13) << i;
    EXPECT_GT(std::abs(point.h[1]), 0.1);
  }
}

// Probes by hand: before the coupling changes, in the middle of its change, and after it (L = 2, γ = 1).
TEST(SaddleChain, Probes) {
  const Derivatives before = derivatives({"saddle_chain"}, {0.7, -0.3});
  EXPECT_NEAR(before.value, -0.155, 1e-15);
  EXPECT_NEAR(before.g[0], -0.7, 1e-15);
  EXPECT_NEAR(before.g[1], -0.6, 1e-15);
  const Derivatives middle = derivatives({"saddle_chain"}, {-1.25, 0.5});
  EXPECT_NEAR(middle.value, -0.65625, 1e-15);
  EXPECT_NEAR(middle.g[0], 1.875, 1e-14);
  EXPECT_NEAR(middle.g[1], 0.25, 1e-15);
  EXPECT_NEAR(middle.h[0], 1, 1e-14);
  EXPECT_NEAR(middle.h[1], 4.5, 1e-14);
  EXPECT_NEAR(middle.h[3], 0.5, 1e-15);
  const Derivatives after = derivatives({"saddle_chain"}, {2, 0.5});
  EXPECT_NEAR(after.value, -1.125, 1e-15);
  EXPECT_NEAR(after.g[1], -0.5, 1e-15);
}

// Every prefix of ±2 and zeros behind: 2⁰ + 2¹ + … + 2ⁿ points, f = −γ per coordinate that has left.
TEST(SaddleChain, CriticalPoints) {
  const auto landscape = makeLandscape({"saddle_chain", {{"n", 5}, {"l", 3}, {"gamma", 0.5}}});
  const auto points = landscape->critical();
  EXPECT_EQ(points.size(), 63u);
  EXPECT_EQ(std::count_if(points.begin(), points.end(), [](const KnownPoint& p) { return p.kind == Kind::minimum; }),
            32);
  for (const KnownPoint& point : points) {
    std::vector<double> g(5), h(25);
    EXPECT_EQ(test::hessianAt(*landscape, point.at, g, h), point.value);
    for (const double slope : g) EXPECT_EQ(slope, 0);
    const Spectrum curvature = test::spectrumOf(h, 5);
    EXPECT_EQ(curvature.kind(), point.kind);
    EXPECT_EQ(curvature.values[0], point.kind == Kind::minimum ? 0.5 : -0.5);
  }
}

// η = 0.1 from 0.01 in every coordinate: the steps at which |xᵢ| reaches 1, by an independent program; each wait is
// −ln(1 − ηL)/ln(1 + ηγ) = 2.3412 times all the waits before it.
TEST(SaddleChain, WaitsGrowExponentially) {
  const auto run = simulate({.landscape = {"saddle_chain", {{"n", 5}}},
                             .optimizer = {"gradient_descent", {{"lr", 0.1}}},
                             .start = {0.01, 0.01, 0.01, 0.01, 0.01},
                             .steps = 10000});
  const int reached[] = {49, 221, 797, 2719, 9143};
  for (int i = 0; i < 5; ++i) {
    int step = 0;
    while (step < run.steps && std::abs(run.at(step)[i]) < 1) ++step;
    EXPECT_EQ(step, reached[i]) << i;
  }
  EXPECT_NEAR((9143.0 - 2719) / 2719, std::log(1 / 0.8) / std::log(1.1), 0.03);
  EXPECT_EQ(run.outcome.type, Outcome::Type::converged);
}

Selection neurons(int n) { return {"relu_permutation", {{"n", double(n)}}}; }

double worst(int n, const std::vector<std::vector<double>>& path) {
  const auto landscape = makeLandscape(neurons(n));
  double highest = 0;
  for (size_t leg = 0; leg + 1 < path.size(); ++leg) {
    for (int k = 0; k <= 64; ++k) {
      std::vector<double> w(n);
      for (int i = 0; i < n; ++i) w[i] = path[leg][i] + (path[leg + 1][i] - path[leg][i]) * k / 64;
      highest = std::max(highest, test::valueAt(*landscape, w));
    }
  }
  return highest;
}

TEST(ReluPermutation, Probe) {
  const Derivatives point = derivatives(neurons(2), {0.7, -0.3});
  EXPECT_NEAR(point.value, 0.29, 1e-15);
  EXPECT_NEAR(point.g[0], -0.3, 1e-15);
  EXPECT_NEAR(point.g[1], 0.7, 1e-15);
  EXPECT_EQ(point.h, (std::vector<double>{1, 0, 0, 1}));
}

// Straight (1 − |1 − 2t|)² between the two; ½ past one neuron at rest; 0 with a third one.
TEST(ReluPermutation, WallsBetweenTheTwo) {
  const auto landscape = makeLandscape(neurons(2));
  for (const double t : {0.0, 0.2, 0.5, 0.9}) {
    const double w[] = {1 - 2 * t, 2 * t - 1}, wall = 1 - std::abs(1 - 2 * t);
    EXPECT_NEAR(test::valueAt(*landscape, w), wall * wall, 1e-12);
  }
  EXPECT_NEAR(worst(2, {{1, -1}, {-1, 1}}), 1, 1e-12);
  EXPECT_NEAR(worst(2, {{1, -1}, {1, 0}, {0, 1}, {-1, 1}}), 0.5, 1e-12);
  EXPECT_NEAR(worst(3, {{1, -1, 0}, {0, -1, 1}, {-1, 0, 1}, {-1, 1, 0}}), 0, 1e-12);
  EXPECT_GE(minimumEnergyPath({neurons(2), {1, -1}, {-1, 1}}).barrier, 0.5 - 1e-9);
}

// On a seeded sample of the borders that every path has to cross, a weight at 0, nothing lies below ½.
TEST(ReluPermutation, TwoNeuronsCannotPassBelowOneHalf) {
  const auto landscape = makeLandscape(neurons(2));
  Random random(5);
  for (int i = 0; i < 500; ++i) {
    const double x = 4 * random.uniform() - 2, left[] = {x, 0}, below[] = {0, x};
    EXPECT_GE(test::valueAt(*landscape, left), 0.5);
    EXPECT_GE(test::valueAt(*landscape, below), 0.5);
  }
}

TEST(ReluPermutation, KnownPointsOfMoreNeurons) {
  for (const int n : {3, 6}) {
    const auto landscape = makeLandscape(neurons(n));
    for (const KnownPoint& point : landscape->critical()) {
      std::vector<double> g(n), h(static_cast<size_t>(n) * n);
      EXPECT_NEAR(test::hessianAt(*landscape, point.at, g, h), point.value, 1e-15);
      for (const double slope : g) EXPECT_NEAR(slope, 0, 1e-15);
      EXPECT_EQ(test::spectrumOf(h, n).kind(), Kind::degenerate);
    }
  }
}

}  // namespace
}  // namespace descent
