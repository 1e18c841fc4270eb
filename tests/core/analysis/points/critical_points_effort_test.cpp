// A search for critical points ends, and soon where nothing is unusual.
#include <gtest/gtest.h>

#include "descent.hpp"
#include "landscapes/bases/counted_landscape.hpp"

namespace descent {
namespace {

const Box box = {-4, 4, -4, 4};

TEST(CriticalPointsEffort, EndsAtTooMany) {
  // Ackley's cosines make some 50,000 of them here.
  const CriticalPoints found = criticalPoints({{"ackley"}, {-88, 88, -88, 88}});
  EXPECT_EQ(found.points.size(), mostCriticalPoints);
  EXPECT_FALSE(found.complete());
}

// 65² nodes, and a few Newton steps from each that promises something.
TEST(CriticalPointsEffort, IsTheGridWhereNothingIsFlat) {
  for (const char* formula : {"sin(x) + y^2/4 - 0.3*x*y", "x^2 - y^2", "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CountedLandscape landscape(*typed);
    EXPECT_TRUE(criticalPoints(landscape, box).complete()) << formula;
    EXPECT_LT(landscape.asked(), 1.5 * 65 * 65) << formula;
  }
}

// Newton's steps on x^p shrink by (p − 2)/(p − 1) only, and are lengthened to where they lead.
TEST(CriticalPointsEffort, IsSmallWhereStepsShrinkSteadily) {
  for (const char* formula : {"x^100 + y^100", "exp(-x^2 - y^2)", "(x^2 + y^2)^10"}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CountedLandscape landscape(*typed);
    const CriticalPoints found = criticalPoints(landscape, box);
    EXPECT_TRUE(found.complete()) << formula;
    EXPECT_EQ(found.points.size(), 1u) << formula;
    EXPECT_LT(landscape.asked(), longestSearch / 4) << formula;
  }
}

TEST(CriticalPointsEffort, IsBoundedAndSaysSo) {
  for (const auto& [formula, gap] :
       {std::pair{"x^150 + y^2", Gap::flat}, {"x^60 + y^2", Gap::flat}, {"x^4*y^4", Gap::many}}) {
    const auto typed = makeLandscape({"formula", {}, formula});
    const CountedLandscape landscape(*typed);
    EXPECT_EQ(criticalPoints(landscape, box).gap, gap) << formula;
    EXPECT_LT(landscape.asked(), 2 * longestSearch) << formula;
  }
}

}  // namespace
}  // namespace descent
