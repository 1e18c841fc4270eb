// Every function of the dual numbers against closed derivatives, and products and quotients against each other.
#include <gtest/gtest.h>

#include <functional>

#include "calculus/dual_functions.hpp"

namespace descent {
namespace {

using D = Dual2<double, 1>;

struct Case {
  const char* name;
  D found;
  double f, f1, f2;
};

TEST(Dual, FunctionsHaveTheirDerivatives) {
  const double x = 0.37, t = std::tan(x), th = std::tanh(x), r = 1 / std::sqrt(1 - x * x), q = 1 / (1 + x * x);
  const D a = D::variable(x, 0);
  const std::vector<Case> cases = {
      {"sqrt", sqrt(a), std::sqrt(x), 0.5 / std::sqrt(x), -0.25 / (x * std::sqrt(x))},
      {"exp", exp(a), std::exp(x), std::exp(x), std::exp(x)},
      {"expm1", expm1(a), std::expm1(x), std::exp(x), std::exp(x)},
      {"log", log(a), std::log(x), 1 / x, -1 / (x * x)},
      {"log1p", log1p(a), std::log1p(x), 1 / (1 + x), -1 / ((1 + x) * (1 + x))},
      {"softplus", softplus(a), std::log(1 + std::exp(x)), 1 / (1 + std::exp(-x)),
       std::exp(x) / ((1 + std::exp(x)) * (1 + std::exp(x)))},
      {"sin", sin(a), std::sin(x), std::cos(x), -std::sin(x)},
      {"cos", cos(a), std::cos(x), -std::sin(x), -std::cos(x)},
      {"tan", tan(a), t, 1 + t * t, 2 * t * (1 + t * t)},
      {"asin", asin(a), std::asin(x), r, x * r * r * r},
      {"acos", acos(a), std::acos(x), -r, -x * r * r * r},
      {"atan", atan(a), std::atan(x), q, -2 * x * q * q},
      {"sinh", sinh(a), std::sinh(x), std::cosh(x), std::sinh(x)},
      {"cosh", cosh(a), std::cosh(x), std::sinh(x), std::cosh(x)},
      {"tanh", tanh(a), th, 1 - th * th, -2 * th * (1 - th * th)},
      {"abs", abs(-a), x, 1, 0},
      {"pow", pow(a, 2.5), std::pow(x, 2.5), 2.5 * std::pow(x, 1.5), 3.75 * std::pow(x, 0.5)},
      {"ipow", ipow(a, 5), std::pow(x, 5), 5 * std::pow(x, 4), 20 * std::pow(x, 3)},
      {"x^0", ipow(a, 0), 1, 0, 0},
      {"x^1", ipow(a, 1), x, 1, 0},
      {"x^2", ipow(a, 2), x * x, 2 * x, 2},
      {"x^x", pow(a, a), std::pow(x, x), std::pow(x, x) * (std::log(x) + 1),
       std::pow(x, x) * ((std::log(x) + 1) * (std::log(x) + 1) + 1 / x)},
      {"1/x", 1 / a, 1 / x, -1 / (x * x), 2 / (x * x * x)},
      {"2 - x/3 + 1", 2 - a / 3 + 1, 3 - x / 3, -1.0 / 3, 0},
  };
  for (const Case& c : cases) {
    EXPECT_NEAR(c.found.v, c.f, 1e-14 * (1 + std::abs(c.f))) << c.name;
    EXPECT_NEAR(c.found.g[0], c.f1, 1e-13 * (1 + std::abs(c.f1))) << c.name;
    EXPECT_NEAR(c.found.h[0], c.f2, 1e-12 * (1 + std::abs(c.f2))) << c.name;
  }
}

TEST(Dual, MixedSecondDerivatives) {
  using D2 = Dual2<double, 2>;
  const double x = 0.7, y = -0.3;
  const D2 a = D2::variable(x, 0), b = D2::variable(y, 1);
  const D2 f = sin(a * b) / (a * a + b * b) * (a * a + b * b);
  const double s = std::sin(x * y), c = std::cos(x * y);
  EXPECT_NEAR(f.v, s, 1e-15);
  EXPECT_NEAR(f.g[0], y * c, 1e-14);
  EXPECT_NEAR(f.g[1], x * c, 1e-14);
  EXPECT_NEAR(f.second(0, 0), -y * y * s, 1e-13);
  EXPECT_NEAR(f.second(1, 1), -x * x * s, 1e-13);
  EXPECT_NEAR(f.second(0, 1), c - x * y * s, 1e-13);
  EXPECT_EQ(f.second(0, 1), f.second(1, 0));
}

TEST(Dual, CasesTakeTheirOwnDerivative) {
  const D a = D::variable(-2.0, 0);
  const D f = select(a < D(0.0), a * a, a);
  EXPECT_EQ(f.g[0], -4);
  EXPECT_EQ(f.h[0], 2);
}

}  // namespace
}  // namespace descent
