// Lanczos at points of landscapes against eigenvalues known in closed form.
#include "analysis/points/extreme_eigenpairs.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

TEST(ExtremeEigenpairs, OneApartIsFoundAfterFewProducts) {
  const auto found = extremeEigenpairs(
      {{"prescribed_spectrum", {{"n", 1000}}}, std::vector<double>(1000), {.lowest = 1, .highest = 1, .seed = 3}});
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.values[0], -1, 1e-6);
  EXPECT_LT(found.products, 120);
  EXPECT_LT(std::abs(found.lowest[24] + 1), 1e-6);
}

// H = [[802, −400], [−400, 200]] at Rosenbrock's minimum.
TEST(ExtremeEigenpairs, InThePlane) {
  const auto found = extremeEigenpairs({{"rosenbrock"}, {1, 1}, {.lowest = 1, .highest = 1}});
  EXPECT_EQ(found.products, 2);
  EXPECT_NEAR(found.values[0], 0.3993607675, 1e-8);
  EXPECT_NEAR(found.values[1], 1001.6006392325, 1e-8);
}

// The tilted hat's saddle at t = 0.2: 3x² − 1 along the axis, x² − 1 in the n − 1 other directions.
TEST(ExtremeEigenpairs, HatInManyDimensions) {
  std::vector<double> at(300);
  at[0] = -0.945649273924;
  const auto found = extremeEigenpairs({{"tilted_hat", {{"n", 300}}}, at, {.lowest = 1, .highest = 1}});
  EXPECT_NEAR(found.values[0], -0.105747451, 1e-8);
  EXPECT_NEAR(found.values[1], 1.682757648, 1e-8);
}

TEST(ExtremeEigenpairs, RefusesWhatDoesNotFit) {
  EXPECT_EQ(refusal([] { extremeEigenpairs({{"saddle"}, {0}, {}}); }), "wrong_size at");
  EXPECT_EQ(refusal([] { extremeEigenpairs({{"rotational_field"}, {0, 0}, {}}); }), "out_of_range landscape.id");
  EXPECT_EQ(refusal([] { extremeEigenpairs({{"saddle"}, {0, 0}, {.products = 0}}); }), "out_of_range products");
  EXPECT_EQ(refusal([] { hessianDensity({{"saddle"}, {0, 0}, {.probes = 101}}); }), "too_large probes");
}

}  // namespace
}  // namespace descent::test
