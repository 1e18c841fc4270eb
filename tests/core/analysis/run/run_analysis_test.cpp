// What is read off whole runs: sharpness at the edge of stability, and the way round the mountain.
#include <gtest/gtest.h>

#include <cmath>

#include "analysis/run/path_statistics.hpp"
#include "analysis/run/run_spectrum.hpp"

using namespace descent;

namespace {

Experiment descend(const char* formula, std::vector<double> start, double lr, int steps) {
  return {.landscape = {"formula", {}, formula},
          .optimizer = {"gradient_descent", {{"lr", lr}}},
          .start = std::move(start),
          .steps = steps};
}

}  // namespace

// ¼(1 − x²y²)² with η = 0.2: sharpness rises past 2/η = 10, falls and settles just below it.
TEST(RunSpectrum, EdgeOfStability) {
  const RunSpectrum found = runSpectrum(descend("(1-x^2*y^2)^2/4", {2.3, 0.42}, 0.2, 2999));
  EXPECT_NEAR(found.limit, 10, 1e-12);
  const auto sharpness = [&](int step) { return found.eigenvalues[2 * step + 1]; };
  EXPECT_NEAR(sharpness(0), 9.814162956578107, 1e-9);
  EXPECT_NEAR(sharpness(13), 14.738908864719798, 1e-8);
  EXPECT_NEAR(sharpness(20), 6.047646561252888, 1e-7);
  EXPECT_NEAR(sharpness(100), 8.625240118514856, 1e-6);
  EXPECT_NEAR(sharpness(500), 9.923527284025866, 1e-6);
  EXPECT_NEAR(sharpness(2999), 9.927360219417107, 1e-6);
}

TEST(RunSpectrum, LimitOfMomentum) {
  const RunSpectrum found = runSpectrum({.landscape = {"valley"},
                                         .optimizer = {"heavy_ball", {{"lr", 0.1}, {"beta", 0.5}}},
                                         .start = {1, 1},
                                         .steps = 2});
  EXPECT_NEAR(found.limit, 30, 1e-12);
  EXPECT_NEAR(found.eigenvalues[4], 1, 1e-12);
  EXPECT_NEAR(found.eigenvalues[5], 25, 1e-12);
}

TEST(PathStatistics, RoundTheMountain) {
  const char* mountain = "1/(1+x^2+y^2)+(1-x/sqrt(1+x^2+y^2))/2";
  const PathStatistics round = pathStatistics({descend(mountain, {-1.5, 0.05}, 1, 1000)});
  EXPECT_NEAR(round.length, 19.97515826829444, 1e-8);
  EXPECT_NEAR(round.displacement, 11.301225800982856, 1e-8);
  EXPECT_NEAR(round.ratio, 1.7675, 1e-4);
  EXPECT_EQ(round.lengths.size(), 1001u);
  EXPECT_EQ(round.lengths.back(), round.length);
  EXPECT_GT(round.angles[0], 150);  // it sets off almost the wrong way
  const PathStatistics straight = pathStatistics({descend(mountain, {0.5, 0.05}, 1, 1000)});
  EXPECT_NEAR(straight.ratio, 1.0003, 1e-4);
}

TEST(PathStatistics, AngleToTheGoal) {
  // On a round bowl the gradient points at the minimum; on x² + 25y² at (1, 1) not at all.
  const PathStatistics bowl = pathStatistics({descend("x^2+y^2", {3, 4}, 0.1, 3), {0, 0}});
  for (const double angle : bowl.angles) EXPECT_NEAR(angle, 0, 1e-6);
  const PathStatistics valley = pathStatistics({descend("(x^2+25*y^2)/2", {1, 1}, 0.01, 0), {0, 0}});
  EXPECT_NEAR(valley.angles[0], (std::atan2(25, 1) - std::atan2(1, 1)) * 180 / std::acos(-1), 1e-9);
  EXPECT_TRUE(std::isnan(valley.ratio));
}
