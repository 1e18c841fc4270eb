// arccos against the standard library's in long double, and lane by lane against double.
#include "calculus/arc_cosine.hpp"

#include <gtest/gtest.h>

namespace descent::test {
namespace {

TEST(ArcCosine, ToOneUnitInTheLastPlace) {
  for (int i = -20000; i <= 20000; ++i) {
    // Dense near ±1 and 0.
    const double t = i / 20000.0, x = std::sin(t * t * t * 1.5707963267948966);
    const double exact = static_cast<double>(std::acos(static_cast<long double>(x)));
    EXPECT_LE(std::abs(arcCosine(x) - exact), std::nextafter(exact, 4) - exact) << x;
    const f64x2 both = arcCosine(f64x2(f64x2::Vector{x, -x}));
    EXPECT_EQ(both[0], arcCosine(x));
    EXPECT_EQ(both[1], arcCosine(-x));
  }
  EXPECT_EQ(arcCosine(1.0), 0);
  EXPECT_EQ(arcCosine(0.0), std::acos(0.0));
  EXPECT_EQ(arcCosine(-1.0), std::acos(-1.0));
}

}  // namespace
}  // namespace descent::test
