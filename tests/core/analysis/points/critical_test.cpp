// The second order at a point, where the numbers are known in closed form.
#include "analysis/points/critical.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

TEST(Critical, RosenbrocksMinimum) {
  const auto report = critical({"rosenbrock"}, {1, 1});
  EXPECT_EQ(report.hessian, (std::vector<double>{802, -400, -400, 200}));
  // λ = 501 ± √(501² − 400)
  EXPECT_NEAR(report.eigenvalues[1], 501 + std::sqrt(501.0 * 501 - 400), 1e-9);
  EXPECT_NEAR(report.eigenvalues[0], 400 / (501 + std::sqrt(501.0 * 501 - 400)), 1e-9);
  EXPECT_EQ(report.kind, Kind::minimum);
}

TEST(Critical, EigenvectorsAreRows) {
  const auto report = critical({"valley", {{"kappa", 9}, {"angle", 30}}}, {0, 0});
  EXPECT_NEAR(report.eigenvalues[0], 1, 1e-14);
  EXPECT_NEAR(report.eigenvalues[1], 9, 1e-13);
  EXPECT_NEAR(report.eigenvectors[0], std::sqrt(3) / 2, 1e-14);
  EXPECT_NEAR(report.eigenvectors[1], 0.5, 1e-14);
  EXPECT_NEAR(report.eigenvectors[2], -0.5, 1e-14);
  EXPECT_NEAR(report.eigenvectors[3], std::sqrt(3) / 2, 1e-14);
}

TEST(Critical, WhereTheGradientIsNotZeroThePointIsRegular) {
  EXPECT_EQ(critical({"saddle"}, {0.1, 0}).kind, Kind::regular);
  EXPECT_EQ(critical({"saddle"}, {0, 0}).kind, Kind::saddle);
  EXPECT_EQ(critical({"bounded_saddle"}, {0, -1}).kind, Kind::minimum);
}

TEST(Critical, SaysWhereTheGradientJumps) {
  const auto isCorner = [](const char* text, const std::vector<double>& at) {
    return critical({"formula", {}, text}, at).corner;
  };
  EXPECT_TRUE(isCorner("abs(x)", {0}));
  EXPECT_TRUE(isCorner("1000*x + abs(x - 3)", {3}));
  EXPECT_TRUE(isCorner("sqrt(abs(x))", {0}));
  EXPECT_TRUE(isCorner("sqrt(x^2 + y^2)", {0, 0}));
  EXPECT_TRUE(isCorner("abs(x) + y^2", {0, 2}));
  EXPECT_TRUE(isCorner("max(x, y)", {1.5, 1.5}));
  EXPECT_TRUE(isCorner("max(0, x)^1 + y", {0, 1}));
  EXPECT_FALSE(isCorner("abs(x)", {1e-3}));
  EXPECT_FALSE(isCorner("abs(x)^1.5", {0}));  // a slope without a curvature
  EXPECT_FALSE(isCorner("abs(x)^3", {0}));
  EXPECT_FALSE(isCorner("x*abs(x)", {1e-12}));  // a curvature that jumps, beside the point
  EXPECT_FALSE(isCorner("abs(x*y)", {0, 0}));   // the slope vanishes from all sides
  EXPECT_FALSE(isCorner("1e9*x^2", {0}));
  EXPECT_FALSE(isCorner("x^(1/3)", {0}));  // infinitely steep, but no corner
  EXPECT_FALSE(isCorner("sqrt(x^2 + 1e-10)", {0}));
  EXPECT_FALSE(isCorner("sin(1000*x)*exp(y)", {0.3, 5}));
  EXPECT_FALSE(isCorner("3", {0}));
}

TEST(Critical, RefusesPointsWithoutALoss) {
  const Selection root = {"formula", {}, "sqrt(x)"};
  EXPECT_EQ(refusal([&] { critical(root, {-1}); }), "out_of_range at");
  EXPECT_EQ(refusal([&] { taylor({root, {-1}}); }), "out_of_range at");
  EXPECT_EQ(refusal([&] { critical({"formula", {}, "log(x)"}, {0}); }), "out_of_range at");
  EXPECT_EQ(critical(root, {4}).value, 2);
}

TEST(Critical, RefusesPointsOfTheWrongSize) { EXPECT_THROW(critical({"saddle"}, {0}), InvalidArgument); }

}  // namespace
}  // namespace descent::test
