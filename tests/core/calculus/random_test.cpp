// SplitMix64 against published numbers, the normal transform against tables, independence of streams.
#include "calculus/random.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace descent {
namespace {

TEST(Random, StreamZeroIsSplitMix64) {
  Random random(42), again(42);
  for (const std::uint64_t expected : {13679457532755275413u, 2949826092126892291u, 5139283748462763858u}) {
    EXPECT_EQ(random.next(), expected);
  }
  for (const double expected : {0.7415648787718233, 0.1599103928769201, 0.27860113025513866}) {
    EXPECT_EQ(again.uniform(), expected);
  }
}

TEST(Random, ManyNormalsAreTheSameNumbers) {
  Random one(11, 3), many(11, 3);
  std::vector<double> all(4001);
  many.normals(all.data(), 4001);
  for (const double x : all) ASSERT_EQ(x, one.normal());
  EXPECT_EQ(one.next(), many.next());
}

TEST(Random, InverseNormalQuantiles) {
  EXPECT_NEAR(inverseNormal(0.975), 1.959963984540054, 1e-15);
  EXPECT_NEAR(inverseNormal(0.5), 0, 1e-16);
  EXPECT_NEAR(inverseNormal(1e-10), -6.361340902404056, 1e-14);
  EXPECT_NEAR(inverseNormal(0.84134474606854293), 1, 1e-15);
  EXPECT_NEAR(inverseNormal(1e-300), -37.0471, 1e-4);
}

// 4 standard errors of mean, variance and fourth moment for n = 100000 standard normals.
TEST(Random, NormalMoments) {
  const int n = 100000;
  Random random(7, 3);
  double first = 0, second = 0, fourth = 0;
  for (int i = 0; i < n; ++i) {
    const double x = random.normal();
    first += x, second += x * x, fourth += x * x * x * x;
  }
  EXPECT_NEAR(first / n, 0, 4 / std::sqrt(n));
  EXPECT_NEAR(second / n, 1, 4 * std::sqrt(2.0 / n));
  EXPECT_NEAR(fourth / n, 3, 4 * std::sqrt(96.0 / n));
}

TEST(Random, StreamsDifferAndRepeat) {
  Random a(1, 1), b(1, 2), again(1, 1);
  int equal = 0;
  double product = 0;
  for (int i = 0; i < 10000; ++i) {
    const double x = a.normal(), y = b.normal();
    EXPECT_EQ(x, again.normal());
    equal += x == y;
    product += x * y;
  }
  EXPECT_EQ(equal, 0);
  EXPECT_NEAR(product / 10000, 0, 4 / std::sqrt(10000.0));
}

}  // namespace
}  // namespace descent
