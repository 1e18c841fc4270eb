// Barriers that are known in closed form or from independent computations.
#include "analysis/flows/minimum_energy_path.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "support.hpp"

using namespace descent;

namespace {

const char* mullerBrown =
    "-200*exp(-(x-1)^2-10*y^2)-100*exp(-x^2-10*(y-0.5)^2)-170*exp(-6.5*(x+0.5)^2+11*(x+0.5)*(y-1.5)-6.5*(y-1.5)^2)"
    "+15*exp(0.7*(x+1)^2+0.6*(x+1)*(y-1)+0.7*(y-1)^2)";

}  // namespace

TEST(MinimumEnergyPath, MullerBrown) {
  const MinimumEnergyPath found = minimumEnergyPath(
      {{"formula", {}, mullerBrown}, {-0.558223634633, 1.441725841805}, {0.623499404931, 0.028037758529}});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.barrier, -40.664843508657405, 1e-6);
  EXPECT_NEAR(found.top[0], -0.8220015587327316, 1e-6);
  EXPECT_NEAR(found.top[1], 0.6243128028148718, 1e-6);
  EXPECT_NEAR(found.rise, -40.664843508657 + 146.699517209954, 1e-6);
  // Down the other side it passes the third minimum and the second saddle.
  double nearest = INFINITY;
  for (int i = 0; i < found.images; ++i) {
    nearest = std::min(nearest, std::hypot(found.path[2 * i] + 0.050010822998, found.path[2 * i + 1] - 0.466694104872));
  }
  EXPECT_LT(nearest, 0.1);
}

TEST(MinimumEnergyPath, ArchGoesRound) {
  const MinimumEnergyPath found = minimumEnergyPath({{"formula", {}, "(y-(1-x^2))^2+0.1*(1-x^2)^2"}, {-1, 0}, {1, 0}});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.barrier, 0.1, 1e-6);
  EXPECT_NEAR(found.top[0], 0, 1e-6);
  EXPECT_NEAR(found.top[1], 1, 1e-6);
  for (int i = 0; i < found.images; ++i) {
    const double x = found.path[2 * i], y = found.path[2 * i + 1];
    EXPECT_NEAR(y, 1 - x * x, 0.05);
  }
  EXPECT_GT(found.length.back(), 2.5);
}

TEST(MinimumEnergyPath, KeepsItsMoves) {
  const PathOfLeastAscentQuestion question{{"formula", {}, "(y-(1-x^2))^2+0.1*(1-x^2)^2"}, {-1, 0}, {1, 0}, 21, 400};
  const MinimumEnergyPath found = minimumEnergyPath(question);
  ASSERT_EQ(found.course.size(), 401u * 21 * 2);
  ASSERT_EQ(found.courseEnergy.size(), 401u * 21);
  // First the straight line with its wall of 0.1 + 1, but for the bend; in the end the pass.
  EXPECT_NEAR(found.courseEnergy[10], 1.1, 0.01);
  EXPECT_NEAR(found.course[2 * 10 + 1], 0, 0.002);
  EXPECT_NEAR(found.courseEnergy[400 * 21 + 10], 0.1, 1e-3);
  EXPECT_NEAR(found.course[2 * (400 * 21 + 10) + 1], 1, 1e-2);
  for (int move : {0, 17, 400}) {
    const double x = found.course[2 * (move * 21 + 5)], y = found.course[2 * (move * 21 + 5) + 1], w = 1 - x * x;
    EXPECT_NEAR(found.courseEnergy[move * 21 + 5], (y - w) * (y - w) + 0.1 * w * w, 1e-14);
  }
  EXPECT_TRUE(minimumEnergyPath({question.landscape, question.from, question.to}).course.empty());
  // Left after so many, the band was still moving; Newton from its top has found the pass all the same.
  const MinimumEnergyPath left = minimumEnergyPath({question.landscape, question.from, question.to, 21, 0, 400});
  EXPECT_EQ(left.iterations, 400);
  EXPECT_FALSE(left.converged);
  EXPECT_NEAR(left.barrier, 0.1, 1e-9);
}

TEST(MinimumEnergyPath, LeavesTheAxisOfTheHat) {
  // From the slice's false minimum round the brim: nothing to climb but the saddle it starts from.
  const MinimumEnergyPath found =
      minimumEnergyPath({{"formula", {}, "(x^2+y^2-1)^2/4+0.1*(1-x)"}, {-0.945649273924, 0}, {1.046680531805, 0}, 31});
  EXPECT_NEAR(found.barrier, 0.197360558226, 1e-6);
  double widest = 0;
  for (int i = 0; i < found.images; ++i) widest = std::max(widest, std::abs(found.path[2 * i + 1]));
  EXPECT_NEAR(widest, 1, 0.1);
}

TEST(MinimumEnergyPath, OneDimension) {
  const MinimumEnergyPath found = minimumEnergyPath({{"formula", {}, "(x^2-1)^2/4"}, {-1}, {1}});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.barrier, 0.25, 1e-9);
  EXPECT_NEAR(found.top[0], 0, 1e-9);
}

TEST(MinimumEnergyPath, NeedsAnEnergyAllTheWay) {
  const auto refused = [](const std::vector<double>& from, const std::vector<double>& to) {
    return test::refusal([&] { minimumEnergyPath({{"formula", {}, "log(x)+y^2"}, from, to}); });
  };
  EXPECT_EQ(refused({-1, 0}, {1, 0}), "out_of_range from");
  EXPECT_EQ(refused({1, 0}, {-1, 0}), "out_of_range to");
  EXPECT_FALSE(minimumEnergyPath({{"formula", {}, "sqrt(x^2-1/4)+y^2"}, {-1, 0}, {1, 0}}).converged);
  // A tip has an energy, if no slope.
  EXPECT_TRUE(minimumEnergyPath({{"formula", {}, "sqrt(x^2+y^2)"}, {0, 0}, {1, 0}}).converged);
}

TEST(MinimumEnergyPath, Refuses) {
  EXPECT_THROW(minimumEnergyPath({{"saddle"}, {0, 0}, {0, 0}}), InvalidArgument);
  EXPECT_THROW(minimumEnergyPath({{"saddle"}, {0, 0}, {0}}), InvalidArgument);
  EXPECT_THROW(minimumEnergyPath({{"saddle"}, {0, 0}, {1, 1}, 2}), InvalidArgument);
  EXPECT_THROW(minimumEnergyPath({{"saddle"}, {0, 0}, {1, 1}, 21, -1}), InvalidArgument);
  EXPECT_THROW(minimumEnergyPath({{"rotational_field"}, {0, 0}, {1, 1}}), InvalidArgument);
}
