// Steps to leave degenerate points, against counts of an independent computation.
#include "analysis/clouds/power_law_escape.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

PowerLawQuestion along(const char* landscape, std::vector<double> direction, double distance, int steps) {
  return {{landscape}, {0, 0}, std::move(direction), distance, 1, 0.05, steps};
}

// x² − y⁴, η = 0.05.
TEST(PowerLawEscape, QuarticSaddle) {
  const PowerLawEscape near = powerLawEscape(along("quartic_saddle", {0, 2}, 0.1, 1000));
  EXPECT_EQ(near.order, 4);
  EXPECT_NEAR(near.coefficient, 1, 1e-9);
  EXPECT_EQ(near.measured, 251);
  EXPECT_NEAR(near.predicted, 247.5, 1e-6);
  const PowerLawEscape nearer = powerLawEscape(along("quartic_saddle", {0, 1}, 0.01, 30000));
  EXPECT_EQ(nearer.measured, 25005);
  EXPECT_NEAR(nearer.predicted, 24997.5, 1e-3);
}

// x³ − 3xy² down the ray x < 0.
TEST(PowerLawEscape, MonkeySaddle) {
  const PowerLawEscape found = powerLawEscape(along("monkey_saddle", {-1, 0}, 0.01, 1000));
  EXPECT_EQ(found.order, 3);
  EXPECT_EQ(found.measured, 665);
  EXPECT_NEAR(found.predicted, 660, 1e-6);
}

// x³ from x > 0 never leaves: after 10⁴ steps from 0.5 it is at 6.65336333e-4, 1/(3ηn + 1/x₀) = 6.6577896e-4.
TEST(PowerLawEscape, AnInflectionIsNotLeft) {
  PowerLawQuestion question = along("cubic_inflection", {1}, 0.5, 10000);
  question.from = {0};
  const PowerLawEscape found = powerLawEscape(question);
  EXPECT_FALSE(found.measured);
  EXPECT_EQ(found.predicted, INFINITY);
  EXPECT_NEAR(found.last, 6.65336333e-4, 1e-12);
  EXPECT_NEAR(found.lastPredicted, 1 / 1502.0, 1e-12);
}

TEST(PowerLawEscape, RefusesWhereTheSecondOrderDecides) {
  EXPECT_EQ(refusal([] { powerLawEscape(along("saddle", {0, 1}, 0.1, 100)); }), "out_of_range direction");
  EXPECT_EQ(refusal([] { powerLawEscape(along("quartic_saddle", {0, 0}, 0.1, 100)); }), "out_of_range direction");
  EXPECT_EQ(refusal([] { powerLawEscape(along("quartic_saddle", {0, 1}, 2, 100)); }), "out_of_range distance");
}

}  // namespace
}  // namespace descent::test
