// Whatever an operation makes of numbers of its operands lies in what it makes of the operands: at random, against long
// double (64 bits of mantissa and more, so that its own rounding is far below one unit of a double).
#include "calculus/interval.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "calculus/dual_functions.hpp"
#include "calculus/random.hpp"

namespace descent {
namespace {

using Real = long double;

#ifdef __EMSCRIPTEN__
constexpr int boxes = 10000;  // there long double is software
#else
constexpr int boxes = 1000000;
#endif

constexpr double infinity = std::numeric_limits<double>::infinity();

// Numbers of both signs and of many sizes.
double anyNumber(Random& random, double size) {
  const double t = 2 * random.uniform() - 1;
  return size * t * t * t;
}

// The k-th: wide or narrow, or a single number; now and then one end is 0.
Interval anyInterval(Random& random, double size, int k) {
  const double a = k % 50 == 0 ? 0 : anyNumber(random, size);
  const double b = k % 7 == 0 ? a : k % 2 == 0 ? anyNumber(random, size) : a + 1e-6 * anyNumber(random, size);
  return {std::min(a, b), std::max(a, b)};
}

double within(Random& random, const Interval& x, int k) {
  if (k % 5 == 0) return k % 2 ? x.min : x.max;
  return std::min(x.max, x.min + random.uniform() * (x.max - x.min));
}

struct Function {
  const char* name;
  double size;  // of the numbers that it is tried on
  std::function<Interval(Interval)> enclosed;
  std::function<Real(Real)> exact;
};

class EnclosedFunction : public testing::TestWithParam<Function> {};
class EnclosedOperation : public testing::Test {};

template <class Enclosed, class Exact>
void holds(Enclosed enclosed, Exact exact, double size = 1e3) {
  Random random(1);
  for (int k = 0; k < boxes; ++k) {
    const Interval a = anyInterval(random, size, k), b = anyInterval(random, size, k + 1);
    const double x = within(random, a, k), y = within(random, b, k);
    const Real result = exact(Real(x), Real(y));
    if (!std::isfinite(result)) continue;
    const Interval all = enclosed(a, b);
    ASSERT_TRUE(all.min <= result && result <= all.max)
        << "[" << a.min << ", " << a.max << "] [" << b.min << ", " << b.max << "] at " << x << " " << y << ": "
        << static_cast<double>(result) << " not in [" << all.min << ", " << all.max << "]";
  }
}

}  // namespace

TEST_P(EnclosedFunction, HoldsEveryValue) {
  const Function& f = GetParam();
  holds([&](const Interval& a, const Interval&) { return f.enclosed(a); }, [&](Real x, Real) { return f.exact(x); },
        f.size);
}
INSTANTIATE_TEST_SUITE_P(
    Intervals, EnclosedFunction,
    testing::Values(
        Function{"sqrt", 1e3, [](Interval x) { return sqrt(x); }, [](Real x) { return std::sqrt(x); }},
        Function{"exp", 700, [](Interval x) { return exp(x); }, [](Real x) { return std::exp(x); }},
        Function{"expm1", 700, [](Interval x) { return expm1(x); }, [](Real x) { return std::expm1(x); }},
        Function{"log", 1e6, [](Interval x) { return log(x); }, [](Real x) { return std::log(x); }},
        Function{"log1p", 3, [](Interval x) { return log1p(x); }, [](Real x) { return std::log1p(x); }},
        Function{"softplus", 900, [](Interval x) { return softplus(x); },
                 [](Real x) { return std::max(x, Real(0)) + std::log1p(std::exp(-std::abs(x))); }},
        Function{"logistic", 900, [](Interval x) { return logistic(x); },
                 // Where e^{-x} overflows too: Emscripten's long double has the exponential of a double.
                 [](Real x) { return x < 0 ? std::exp(x) / (1 + std::exp(x)) : 1 / (1 + std::exp(-x)); }},
        Function{"sin", 20, [](Interval x) { return sin(x); }, [](Real x) { return std::sin(x); }},
        Function{"cos", 20, [](Interval x) { return cos(x); }, [](Real x) { return std::cos(x); }},
        Function{"sin_far", 1e6, [](Interval x) { return sin(x); }, [](Real x) { return std::sin(x); }},
        Function{"cos_far", 1e6, [](Interval x) { return cos(x); }, [](Real x) { return std::cos(x); }},
        Function{"tan", 5, [](Interval x) { return tan(x); }, [](Real x) { return std::tan(x); }},
        Function{"asin", 1.2, [](Interval x) { return asin(x); }, [](Real x) { return std::asin(x); }},
        Function{"acos", 1.2, [](Interval x) { return acos(x); }, [](Real x) { return std::acos(x); }},
        Function{"atan", 50, [](Interval x) { return atan(x); }, [](Real x) { return std::atan(x); }},
        Function{"sinh", 300, [](Interval x) { return sinh(x); }, [](Real x) { return std::sinh(x); }},
        Function{"cosh", 300, [](Interval x) { return cosh(x); }, [](Real x) { return std::cosh(x); }},
        Function{"tanh", 20, [](Interval x) { return tanh(x); }, [](Real x) { return std::tanh(x); }},
        Function{"abs", 1e3, [](Interval x) { return abs(x); }, [](Real x) { return std::abs(x); }},
        Function{"square", 1e3, [](Interval x) { return square(x); }, [](Real x) { return x * x; }},
        Function{"cube", 1e3, [](Interval x) { return ipow(x, 3); }, [](Real x) { return x * x * x; }},
        Function{"power_4", 1e3, [](Interval x) { return ipow(x, 4); }, [](Real x) { return (x * x) * (x * x); }},
        Function{"power_17", 30, [](Interval x) { return ipow(x, 17); }, [](Real x) { return std::pow(x, Real(17)); }},
        Function{"power_101", 30, [](Interval x) { return pow(x, 101); },
                 [](Real x) { return std::pow(x, Real(101)); }},
        Function{"power_minus_3", 30, [](Interval x) { return pow(x, -3); },
                 [](Real x) { return std::pow(x, Real(-3)); }},
        Function{"power_2_5", 30, [](Interval x) { return pow(x, 2.5); },
                 [](Real x) { return std::pow(x, Real(2.5)); }},
        Function{"power_minus_0_5", 30, [](Interval x) { return pow(x, -0.5); },
                 [](Real x) { return std::pow(x, Real(-0.5)); }}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(EnclosedOperation, Sum) {
  holds([](Interval a, Interval b) { return a + b; }, [](Real x, Real y) { return x + y; });
}
TEST(EnclosedOperation, Difference) {
  holds([](Interval a, Interval b) { return a - b; }, [](Real x, Real y) { return x - y; });
}
TEST(EnclosedOperation, Product) {
  holds([](Interval a, Interval b) { return a * b; }, [](Real x, Real y) { return x * y; });
}
TEST(EnclosedOperation, Quotient) {
  holds([](Interval a, Interval b) { return a / b; }, [](Real x, Real y) { return y == 0 ? Real(NAN) : x / y; });
}
TEST(EnclosedOperation, Power) {
  holds([](Interval a, Interval b) { return pow(a, b); },
        [](Real x, Real y) { return x > 0 ? std::pow(x, y) : Real(NAN); }, 8);
}

TEST(Interval, IsTightWhereArithmeticIsExact) {
  const Interval sum = Interval(0.5) + Interval(0.25), power = pow(Interval(-3, 2), 2);
  EXPECT_EQ(sum.min, 0.75);
  EXPECT_EQ(sum.max, 0.75);
  EXPECT_EQ(power.min, 0);
  EXPECT_EQ(power.max, above(9));
  EXPECT_EQ((Interval(0) * Interval::whole()).size(), 0);
  EXPECT_EQ(sin(Interval(0, 3)).max, 1);
  EXPECT_EQ(cos(Interval(3, 4)).min, -1);
}

TEST(Interval, KnowsNothingWhereNothingIsDefined) {
  EXPECT_TRUE(log(Interval(-2, -1)).empty());
  EXPECT_TRUE(sqrt(Interval(-2, -1)).empty());
  EXPECT_TRUE(asin(Interval(2, 3)).empty());
  EXPECT_TRUE(pow(Interval(-2, -1), 0.5).empty());
  EXPECT_TRUE((Interval(1) / Interval(0)).empty());
  for (const Interval& x :
       {Interval::nothing() + 1, Interval::nothing() * 0, Interval(1) / Interval::nothing(), exp(Interval::nothing()),
        sin(Interval::nothing()), ipow(Interval::nothing(), 3), -Interval::nothing()}) {
    EXPECT_TRUE(x.empty());
    EXPECT_FALSE(x.contains(0));
  }
}

TEST(Interval, IsUnboundedAtPolesAndHoldsTheRest) {
  const Interval pole = Interval(1) / Interval(-1, 1), side = Interval(1) / Interval(0, 2), half = log(Interval(-1, 1));
  EXPECT_FALSE(pole.bounded());
  EXPECT_EQ(side.max, infinity);
  EXPECT_LE(side.min, 0.5);
  EXPECT_GE(side.min, 0.49999);
  EXPECT_EQ(half.min, -infinity);
  EXPECT_GE(half.max, 0);
  EXPECT_EQ(tan(Interval(1, 2)).max, infinity);
  EXPECT_EQ((Interval(1e308) + Interval(1e308)).min, std::numeric_limits<double>::max());
  EXPECT_EQ((Interval(1e308) + Interval(1e308)).max, infinity);
  EXPECT_EQ((Interval::whole() + 1).max, infinity);
  EXPECT_EQ(exp(Interval::whole()).min, 0);
}

// Where f is undefined in a part of the box, or bends at a corner, no second derivative may look bounded.
TEST(Interval, CurvatureIsUnboundedWhereThereMayBeNone) {
  using D = Dual2<Interval, 1>;
  const auto curvature = [](double from, double to, const std::function<D(D)>& f) {
    return f(D::variable({from, to}, 0)).h[0];
  };
  EXPECT_FALSE(curvature(-1, 1, [](D x) { return abs(x); }).bounded());
  EXPECT_FALSE(curvature(-1, 1, [](D x) { return select(x < D(Interval(0)), D(Interval(0)), x); }).bounded());
  EXPECT_FALSE(curvature(-1, 1, [](D x) { return sqrt(x); }).bounded());
  EXPECT_FALSE(curvature(-1, 1, [](D x) { return log(x); }).bounded());
  EXPECT_FALSE(curvature(-1, 1, [](D x) { return pow(x, Interval(2.5)); }).bounded());
  EXPECT_FALSE(curvature(0.5, 1.5, [](D x) { return asin(x); }).bounded());
  EXPECT_TRUE(curvature(0.5, 1.5, [](D x) { return abs(x) + log(x) + pow(x, Interval(2.5)); }).bounded());
  EXPECT_EQ(curvature(2, 3, [](D x) { return ipow(x, 3); }).contains(Interval(12, 18)), true);
}

}  // namespace descent
