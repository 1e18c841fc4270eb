// The semicircle: numbers of Bray and Dean's α(t), and the density as the slope of the distribution.
#include "analysis/random/semicircle.hpp"

#include <gtest/gtest.h>

namespace {

using namespace descent;

TEST(Semicircle, ShareOfNegativeEigenvaluesAtAHeight) {
  EXPECT_NEAR(semicircleBelow(1), 0.8044988905, 5e-11);
  EXPECT_NEAR(semicircleBelow(-0.5), 0.3425188212, 5e-11);
  EXPECT_NEAR(semicircleBelow(-1.5), 0.0721468064, 5e-11);
}

TEST(Semicircle, BeginsAndEndsAtTwo) {
  EXPECT_EQ(semicircleBelow(-3), 0);
  EXPECT_EQ(semicircleBelow(0), 0.5);
  EXPECT_EQ(semicircleBelow(3), 1);
  EXPECT_EQ(semicircleDensity(2.5), 0);
  for (double x = -1.9; x < 1.95; x += 0.1)
    EXPECT_NEAR(semicircleDensity(x), (semicircleBelow(x + 1e-5) - semicircleBelow(x - 1e-5)) / 2e-5, 1e-8) << x;
}

}  // namespace
