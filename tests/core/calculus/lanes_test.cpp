// Functions on lanes: the same bits as for one double, and as near to the truth as they say.
#include "calculus/lanes.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "calculus/random.hpp"

namespace descent::test {
namespace {

double units(double value, long double exact) {
  const double rounded = static_cast<double>(exact);
  const double unit = std::nextafter(std::abs(rounded), INFINITY) - std::abs(rounded);
  return static_cast<double>(std::abs(value - exact) / unit);
}

// Against long double, which has eleven bits more.
TEST(Lanes, SineAndCosineToOneUnitInTheLastPlace) {
  Random random(5);
  double worst = 0;
  for (int i = 0; i < 300000; ++i) {
    const double size = std::ldexp(1.0, static_cast<int>(random.uniform() * 40) - 26);
    double x = (2 * random.uniform() - 1) * size;
    // Also next to multiples of π/2, where almost nothing is left.
    if (i % 3 == 0) x = static_cast<double>(std::round(x) * 1.57079632679489661923132169163975144L);
    const f64x2 both = sin(f64x2(x)), others = cos(f64x2(x));
    ASSERT_EQ(both[0], both[1]);
    ASSERT_EQ(both[0], descent::sin(x));
    ASSERT_EQ(others[1], descent::cos(x));
    worst = std::max(worst, units(descent::sin(x), std::sin(static_cast<long double>(x))));
    worst = std::max(worst, units(descent::cos(x), std::cos(static_cast<long double>(x))));
  }
  EXPECT_LT(worst, 1);
}

TEST(Lanes, EachLaneHasItsOwnSine) {
  const double far = 1e9, nan = std::numeric_limits<double>::quiet_NaN();
  for (const double other : {far, nan, -0.0, 3.0, std::numeric_limits<double>::infinity()}) {
    f64x2 x(0.7);
    x.set(1, other);
    const f64x2 y = sin(x), z = cos(x);
    EXPECT_EQ(y[0], descent::sin(0.7));
    EXPECT_EQ(z[0], descent::cos(0.7));
    if (std::isfinite(other)) {
      EXPECT_EQ(y[1], descent::sin(other));
      EXPECT_EQ(std::signbit(y[1]), std::signbit(std::sin(other)));
    } else {
      EXPECT_TRUE(std::isnan(y[1]));
      EXPECT_TRUE(std::isnan(z[1]));
    }
  }
  EXPECT_EQ(descent::sin(far), std::sin(far));
}

}  // namespace
}  // namespace descent::test
