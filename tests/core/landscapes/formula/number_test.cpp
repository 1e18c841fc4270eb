// Decimal literals against the C library's strtod, which rounds correctly.
#include "landscapes/formula/reading/number.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <string>

#include "calculus/random.hpp"

namespace descent {
namespace {

void expectSame(const std::string& literal) {
  EXPECT_EQ(formula::decimal(literal), std::strtod(literal.c_str(), nullptr)) << literal;
}

std::string randomLiteral(Random& random, int maxDigits) {
  std::string literal;
  const int count = 1 + static_cast<int>(random.uniform() * maxDigits);
  const int point = static_cast<int>(random.uniform() * (count + 1));
  for (int i = 0; i < count; ++i) {
    if (i == point) literal += '.';
    literal += static_cast<char>('0' + random.next() % 10);
  }
  if (random.uniform() < 0.7) {
    const char* const signs[] = {"e", "e-", "e+"};
    literal += signs[random.next() % 3] + std::to_string(random.next() % 345);
  }
  return literal;
}

TEST(FormulaNumber, AgreesWithStrtodOnRandomLiterals) {
  Random random(1);
  for (int i = 0; i < 20000; ++i) expectSame(randomLiteral(random, 25));
  for (int i = 0; i < 300; ++i) expectSame(randomLiteral(random, 400));
}

TEST(FormulaNumber, RoundsHalfwayCasesToEven) {
  expectSame("9007199254740993");                       // 2^53 + 1
  expectSame("9007199254740992.99999999999999999999");  // just below it
  expectSame("9007199254740993.00000000000000000001");
  expectSame("2.2250738585072011e-308");
  expectSame("1e23");
}

TEST(FormulaNumber, ReachesTheEndsOfTheRange) {
  expectSame("4.9406564584124654e-324");
  expectSame("2.4703282292062327e-324");  // half of the smallest number, from below
  expectSame("2.4703282292062328e-324");  // and from above
  expectSame("1.7976931348623157e308");
  expectSame("0.00");
  EXPECT_EQ(formula::decimal("1.7976931348623159e308"), HUGE_VAL);
  EXPECT_EQ(formula::decimal("1e99999999999"), HUGE_VAL);
  EXPECT_EQ(formula::decimal("1e-99999999999"), 0);
}

}  // namespace
}  // namespace descent
