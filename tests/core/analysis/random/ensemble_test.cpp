// Clouds of walkers: their stationary variance, their fate, and where the dots land.
#include "analysis/random/ensemble.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace descent;

EnsembleQuestion cloud() { return {{"booth"}, {1, 3}, 0.5, 0.05, 0, 5000, 3}; }

// Mean 0 and variance s²/3 in both coordinates, and nothing outside.
TEST(Ensemble, StartsUniformlyWithinItsSpread) {
  const Ensemble ensemble(cloud());
  for (const bool across : {true, false}) {
    double sum = 0, squares = 0, most = 0;
    for (size_t i = 0; i < 5000; ++i) {
      const double away = across ? ensemble.x()[i] - 1.0 : ensemble.y()[i] - 3.0;
      sum += away;
      squares += away * away;
      most = std::max(most, std::abs(away));
    }
    EXPECT_LE(most, 0.5 + 1e-6);
    EXPECT_NEAR(sum / 5000, 0, 4 * 0.5 / std::sqrt(3 * 5000.0));
    EXPECT_NEAR(squares / 5000, 0.25 / 3, 4 * 0.25 * std::sqrt(4.0 / 45 / 5000));
  }
}

TEST(Ensemble, WithoutNoiseEveryWalkerFindsTheMinimum) {
  Ensemble ensemble(cloud());
  ensemble.step(400);
  for (size_t i = 0; i < 5000; ++i) {
    ASSERT_NEAR(ensemble.x()[i], 1, 1e-4);
    ASSERT_NEAR(ensemble.y()[i], 3, 1e-4);
  }
}

// On ½λx² noise of variance σ² per step leaves the variance σ²/(1 − (1 − ηλ)²); here λ = 1 and 4. Four standard errors.
TEST(Ensemble, NoiseLeavesTheStationaryVariance) {
  EnsembleQuestion q{{"valley", {{"kappa", 4}}}, {0, 0}, 0, 0.1, 0.2, 40000, 11};
  Ensemble ensemble(q);
  ensemble.step(300);
  const double lambda[] = {1, 4};
  for (int c = 0; c < 2; ++c) {
    const auto& w = c == 0 ? ensemble.x() : ensemble.y();
    double sum = 0, squares = 0;
    for (size_t i = 0; i < 40000; ++i) sum += w[i], squares += double(w[i]) * w[i];
    const double factor = 1 - 0.1 * lambda[c], variance = 0.04 / (1 - factor * factor);
    EXPECT_NEAR(squares / 40000, variance, 4 * variance * std::sqrt(2.0 / 40000));
    EXPECT_NEAR(sum / 40000, 0, 4 * std::sqrt(variance / 40000));
  }
}

TEST(Ensemble, DotsLandInTheirPixels) {
  EnsembleQuestion q = cloud();
  q.spread = 0;
  q.walkers = 3;
  Ensemble ensemble(q);
  const auto& image = ensemble.draw({0, 4, 0, 4, 4, 4, 0xffffffffu, 7u});
  // (1, 3): second column, and the second row from the top begins below y = 3.
  EXPECT_EQ(std::count(image.begin(), image.end(), 0xffffffffu), 1);
  EXPECT_EQ(image[1 * 4 + 1], 0xffffffffu);
  EXPECT_EQ(image[0], 7u);
}

TEST(Ensemble, RefusalsNameTheField) {
  const auto refusal = [](auto change) {
    EnsembleQuestion q = cloud();
    change(q);
    try {
      Ensemble ensemble(q);
    } catch (const InvalidArgument& e) {
      return e.field;
    }
    return std::string();
  };
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.walkers = 0; }), "walkers");
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.walkers = 1000001; }), "walkers");
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.lr = 0; }), "lr");
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.noise = NAN; }), "noise");
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.spread = -1; }), "spread");
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.start = {1}; }), "start");
  EXPECT_EQ(refusal([](EnsembleQuestion& q) { q.landscape.id = "double_well"; }), "landscape.id");
}

}  // namespace
