// A search for critical points ends, and soon where nothing is unusual.
#include <gtest/gtest.h>

#include "descent.hpp"

namespace descent {
namespace {

const Box box = {-4, 4, -4, 4};

TEST(CriticalPointsEffort, IsBoundedAndSaysSo) {
  for (const char* formula : {"sin(1e6*x*y)*sin(1e5*(x+y))", "sin(20*x*y)"}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CriticalPoints found = criticalPoints(*typed, box);
    EXPECT_EQ(found.gap, Gap::many) << formula;
    EXPECT_LT(found.looked, 1.1 * mostCells) << formula;
    EXPECT_FALSE(found.waiting.empty()) << formula;
  }
}

TEST(CriticalPointsEffort, IsSmallWhereNothingIsFlat) {
  for (const char* formula : {"sin(x) + y^2/4 - 0.3*x*y", "x^2 - y^2", "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CriticalPoints found = criticalPoints(*typed, box);
    EXPECT_TRUE(found.complete()) << formula;
    EXPECT_LT(found.looked, 300) << formula;
  }
}

}  // namespace
}  // namespace descent
