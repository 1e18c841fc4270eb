// f = (1 − x)² + 5(y − x²)² from (−1, 1.5) until T = 0.5: on halving η the distance to the flow halves, that to the
// modified flow quarters.
#include "analysis/flows/gap_to_flow.hpp"

#include "support.hpp"

namespace descent::test {
namespace {

GapQuestion banana(double lr) { return {{"rosenbrock", {{"b", 5}}}, {-1, 1.5}, lr, 0.5}; }

TEST(GapToFlow, OrdersOneAndTwo) {
  // 100, 200, 400 steps against twice as many: ratios 1.89, 1.95 …; 4.10, 4.04, 4.02.
  for (const int steps : {200, 400}) {
    const GapToFlow found = gapToFlow(banana(0.5 / steps));
    EXPECT_EQ(found.steps, steps);
    EXPECT_NEAR(std::exp2(found.order), 2, 0.15);
    EXPECT_NEAR(std::exp2(found.modifiedOrder), 4, 0.15);
    EXPECT_GT(found.gap.back(), 3 * found.modifiedGap.back());
  }
}

TEST(GapToFlow, TheFlowCrossesContoursAtRightAngles) {
  const GapToFlow found = gapToFlow(banana(0.5 / 400));
  EXPECT_TRUE(std::isnan(found.flowAngle[0]));
  EXPECT_TRUE(std::isnan(found.flowAngle[400]));
  for (int row = 1; row < 400; ++row) EXPECT_GT(found.flowAngle[row], 89) << row;
}

// In a bowl of one curvature descent and flow are on one line: e^{−λt} against (1 − ηλ)ⁿ.
TEST(GapToFlow, InARoundBowl) {
  const GapToFlow found = gapToFlow({{"parabola", {{"lambda", 2}}}, {1}, 0.1, 1});
  for (int n = 0; n <= 10; ++n) EXPECT_NEAR(found.gap[n], std::exp(-0.2 * n) - std::pow(0.8, n), 1e-9);
  EXPECT_NEAR(found.sharpness[3], 0.2, 1e-15);
  EXPECT_NEAR(found.modified[10], std::exp(-2 * 1.1), 1e-9);
}

TEST(GapToFlow, RefusesStepsThatLeave) {
  EXPECT_EQ(refusal([] { gapToFlow({{"quartic"}, {10}, 1, 20}); }), "out_of_range lr");
  EXPECT_EQ(refusal([] { gapToFlow({{"parabola"}, {1}, 0.1, 1e5}); }), "too_large steps");
}

}  // namespace
}  // namespace descent::test
