// The second order at a point, where the numbers are known in closed form.
#include "analysis/critical.hpp"

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

TEST(Critical, RefusesPointsOfTheWrongSize) { EXPECT_THROW(critical({"saddle"}, {0}), InvalidArgument); }

}  // namespace
}  // namespace descent::test
