// Typed formulas against derivatives by hand, and the grammar's promises.
#include "landscapes/formula/formula.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include "descent.hpp"
#include "support.hpp"

namespace descent {
namespace {

constexpr double x = 0.7, y = -0.3;

std::unique_ptr<Landscape> typed(const std::string& text, const ParamMap& params = {}) {
  return makeLandscape({"formula", params, text});
}

double at(const std::string& text, const ParamMap& params = {}) {
  const double w[] = {x, y};
  return test::valueAt(*typed(text, params), w);
}

TEST(Formula, FollowsTheOrderOfOperations) {
  EXPECT_EQ(at("-x^2"), -(x * x));
  EXPECT_EQ(at("2^3^2"), 512);
  EXPECT_EQ(at("8/4/2"), 1);
  EXPECT_EQ(at("1 - 2 - 3"), -4);
  EXPECT_EQ(at("2 + 3*4^2/8"), 8);
  EXPECT_EQ(at("-x*y"), -x * y);
  EXPECT_EQ(at("x - -y"), x + y);
  EXPECT_EQ(at("2*-x"), -2 * x);
  EXPECT_EQ(at("2^-x^2"), std::pow(2.0, -(x * x)));
  EXPECT_EQ(at("x^-2"), 1 / (x * x));
  EXPECT_EQ(at("+x"), x);
}

TEST(Formula, OmitsTheProductSignWhereNobodyCanMisread) {
  EXPECT_EQ(at("2x"), 2 * x);
  EXPECT_EQ(at("3sin(x)"), 3 * std::sin(x));
  EXPECT_EQ(at("2(x+1)(y-2)"), 2 * (x + 1) * (y - 2));
  EXPECT_EQ(at("2x^2"), 2 * (x * x));
  EXPECT_EQ(at("x²y"), x * x * y);
  EXPECT_EQ(at("sin(x)cos(y)"), std::sin(x) * std::cos(y));
  EXPECT_EQ(at("2pi x"), 2 * std::numbers::pi * x);
  EXPECT_EQ(at("2e3x"), 2000 * x);
  EXPECT_EQ(at("2e-x"), 2 * std::numbers::e - x);
  EXPECT_EQ(at("2exp(x)"), 2 * std::exp(x));
}

TEST(Formula, TakesWhatPeoplePaste) {
  EXPECT_EQ(at("x² − 3·y³"), x * x - 3 * (y * y * y));
  EXPECT_EQ(at("2×x÷4"), 2 * x / 4);
  EXPECT_EQ(at("（x＋１）＊２"), (x + 1) * 2);
  EXPECT_EQ(at("√(x) + π"), std::sqrt(x) + std::numbers::pi);
  EXPECT_EQ(at("x⁻¹"), 1 / x);
  EXPECT_EQ(at("√2*x"), std::sqrt(2.0) * x);
  EXPECT_EQ(at("√x + 2√π"), std::sqrt(x) + 2 * std::sqrt(std::numbers::pi));
  EXPECT_EQ(at("√2.25^3 - √ａ + 0x", {{"a", 9}}), 1.5 * 1.5 * 1.5 - 3);
  EXPECT_EQ(at("√√x² + 1/√π"), std::sqrt(std::sqrt(x)) * std::sqrt(std::sqrt(x)) + 1 / std::sqrt(std::numbers::pi));
  EXPECT_EQ(at("√(x)y + √sin(x)"), std::sqrt(x) * y + std::sqrt(std::sin(x)));
  EXPECT_EQ(at("X^2 - X*Y"), x * x - x * y);
  EXPECT_EQ(at("λ*x + μ₂", {{"lambda", 3}, {"mu2", 5}}), 3 * x + 5);
}

TEST(Formula, GivesParametersTheirDefaultOfOne) {
  EXPECT_EQ(at("a*x + b"), x + 1);
  EXPECT_EQ(at("a*x + b", {{"a", 2}, {"b", -1}}), 2 * x - 1);
}

struct Derivatives {
  const char* text;
  double f, fx, fy, fxx, fxy, fyy;
};

TEST(Formula, HasTheDerivativesFoundByHand) {
  using std::cos, std::cosh, std::exp, std::log, std::pow, std::sin, std::sinh, std::sqrt, std::tan, std::tanh;
  const double t = tan(x), h = tanh(x), p = 1 - x * x, q = 1 + x * x, e2 = exp(x * y);
  const Derivatives cases[] = {
      {"sin(x) + y^2/4 - 0.3*x*y", sin(x) + y * y / 4 - 0.3 * x * y, cos(x) - 0.3 * y, y / 2 - 0.3 * x, -sin(x), -0.3,
       0.5},
      {"cos(x)*y^3", cos(x) * y * y * y, -sin(x) * y * y * y, 3 * y * y * cos(x), -cos(x) * y * y * y,
       -3 * y * y * sin(x), 6 * y * cos(x)},
      {"exp(x*y)", e2, y * e2, x * e2, y * y * e2, (1 + x * y) * e2, x * x * e2},
      {"log(x) + y", log(x) + y, 1 / x, 1, -1 / (x * x), 0, 0},
      {"ln(x)/y", log(x) / y, 1 / (x * y), -log(x) / (y * y), -1 / (x * x * y), -1 / (x * y * y),
       2 * log(x) / (y * y * y)},
      {"sqrt(x) - y", sqrt(x) - y, 0.5 / sqrt(x), -1, -0.25 / (x * sqrt(x)), 0, 0},
      {"tan(x) + y", t + y, 1 + t * t, 1, 2 * t * (1 + t * t), 0, 0},
      {"asin(x) + y", std::asin(x) + y, 1 / sqrt(p), 1, x / (p * sqrt(p)), 0, 0},
      {"arccos(x) + y", std::acos(x) + y, -1 / sqrt(p), 1, -x / (p * sqrt(p)), 0, 0},
      {"atan(x) + y", std::atan(x) + y, 1 / q, 1, -2 * x / (q * q), 0, 0},
      {"sinh(x) + y", sinh(x) + y, cosh(x), 1, sinh(x), 0, 0},
      {"cosh(x) + y", cosh(x) + y, sinh(x), 1, cosh(x), 0, 0},
      {"tanh(x) + y", h + y, 1 - h * h, 1, -2 * h * (1 - h * h), 0, 0},
      {"abs(y) + x", 0.3 + x, 1, -1, 0, 0, 0},
      {"min(x, y)*x", y * x, y, x, 0, 1, 0},
      {"max(x^2, y)", x * x, 2 * x, 0, 2, 0, 0},
      {"x^2.5 + y", pow(x, 2.5) + y, 2.5 * pow(x, 1.5), 1, 3.75 * pow(x, 0.5), 0, 0},
      {"2^x + y", pow(2, x) + y, log(2) * pow(2, x), 1, log(2) * log(2) * pow(2, x), 0, 0},
      {"x^(y+1)", pow(x, y + 1), (y + 1) * pow(x, y), pow(x, y + 1) * log(x), (y + 1) * y * pow(x, y - 1),
       pow(x, y) * (1 + (y + 1) * log(x)), pow(x, y + 1) * log(x) * log(x)},
      {"1/(x*y)", 1 / (x * y), -1 / (x * x * y), -1 / (x * y * y), 2 / (x * x * x * y), 1 / (x * x * y * y),
       2 / (x * y * y * y)},
      {"x^-3 + y", 1 / (x * x * x) + y, -3 / pow(x, 4), 1, 12 / pow(x, 5), 0, 0},
      {"a*x^k + y*0", pow(x, 3), 3 * x * x, 0, 6 * x, 0, 0},
  };
  for (const Derivatives& expected : cases) {
    const bool hasParams = std::string(expected.text).find('k') != std::string::npos;
    const auto landscape = typed(expected.text, hasParams ? ParamMap{{"k", 3}} : ParamMap{});
    const double w[] = {x, y};
    double g[2], h2[4], g1[2];
    const double f = test::hessianAt(*landscape, w, g, h2);
    const auto near = [&](double actual, double wanted) {
      EXPECT_NEAR(actual, wanted, 1e-12 * std::max(1.0, std::abs(wanted))) << expected.text;
    };
    near(f, expected.f), near(test::valueAt(*landscape, w), expected.f),
        near(test::gradientAt(*landscape, w, g1), expected.f);
    near(g[0], expected.fx), near(g[1], expected.fy), near(g1[0], expected.fx), near(g1[1], expected.fy);
    near(h2[0], expected.fxx), near(h2[1], expected.fxy), near(h2[2], expected.fxy), near(h2[3], expected.fyy);
  }
}

TEST(Formula, IsOneDimensionalWithoutY) {
  const auto landscape = typed("x^3 - 2x");
  EXPECT_EQ(landscape->dim(), 1);
  const double w[] = {0.5};
  double g[1], h[1];
  EXPECT_EQ(test::hessianAt(*landscape, w, g, h), -0.875);
  EXPECT_EQ(g[0], -1.25);
  EXPECT_EQ(h[0], 3);
  EXPECT_EQ(typed("y^2")->dim(), 2);
  EXPECT_EQ(typed("3")->dim(), 1);
}

TEST(Formula, KnowsQuadratics) {
  for (const char* text : {"x^2/2 + a*y^2 - x*y + 3", "(x - y)^2/cos(a)", "(2x + y)*(x - 1)", "-x", "5"}) {
    EXPECT_TRUE(typed(text)->quadratic()) << text;
  }
  for (const char* text : {"x^3", "x^2*y", "1/x", "sin(x)", "abs(x)", "x^a", "2^x", "x^-1", "(x*y)^2"}) {
    EXPECT_FALSE(typed(text)->quadratic()) << text;
  }
}

TEST(Formula, AnswersDomainProblemsWithNaN) {
  EXPECT_TRUE(std::isnan(at("log(y)")));
  EXPECT_TRUE(std::isnan(at("sqrt(y)*x")));
  EXPECT_TRUE(std::isnan(at("(x-x)/(y-y)")));
  EXPECT_TRUE(std::isnan(at("y^0.5")));
  EXPECT_TRUE(std::isnan(at("0/0 + x")));
  EXPECT_EQ(at("y^k", {{"k", 3}}), std::pow(y, 3.0));
}

TEST(Formula, PowersWithAParameterAreSoundAtZero) {
  for (const double k : {0.0, 1.0, 2.0, 3.0}) {
    const auto landscape = typed("x^k", {{"k", k}});
    const double w[] = {0};
    double g[1], h[1];
    EXPECT_EQ(test::hessianAt(*landscape, w, g, h), k == 0);
    EXPECT_EQ(g[0], k == 1);
    EXPECT_EQ(h[0], k == 2 ? 2 : 0);
  }
}

TEST(Formula, APowerOfANegativeBaseHasItsSlopes) {
  // f = x^(y+1) at (−2, 1): f = 4, ∂f/∂x = (y+1) x^y = −4, ∂²f/∂x² = (y+1) y x^(y−1) = 2; along y there are no
  // neighbours.
  const auto landscape = typed("x^(y+1)");
  const double w[] = {-2, 1};
  double g[2], h[4];
  EXPECT_EQ(test::hessianAt(*landscape, w, g, h), 4);
  EXPECT_EQ(g[0], -4);
  EXPECT_TRUE(std::isnan(g[1]));
  EXPECT_EQ(h[0], 2);
  EXPECT_TRUE(std::isnan(h[1]));
  EXPECT_TRUE(std::isnan(h[3]));
  double g1[2];
  EXPECT_EQ(test::gradientAt(*landscape, w, g1), 4);
  EXPECT_EQ(g1[0], -4);
  EXPECT_TRUE(std::isnan(g1[1]));
}

TEST(Formula, LeavingTheDomainEndsTheRun) {
  // The first step goes from 1 to 1 − 3 = −2, where log is not defined.
  const auto run = simulate({.landscape = {"formula", {}, "log(x)"},
                             .optimizer = {"gradient_descent", {{"lr", 3}}},
                             .start = {1},
                             .steps = 10});
  EXPECT_EQ(run.steps, 0);
  EXPECT_EQ(run.outcome.type, Outcome::Type::left_domain);
  EXPECT_EQ(run.outcome.step, 1);
}

TEST(Formula, StartingOutsideTheDomainIsRefused) {
  const Experiment experiment{
      .landscape = {"formula", {}, "log(x)"}, .optimizer = {"gradient_descent", {}}, .start = {-1}, .steps = 10};
  EXPECT_THROW(simulate(experiment), InvalidArgument);
}

TEST(Formula, ChecksItsParameters) {
  const auto code = [](const Selection& selection) -> std::string {
    try {
      makeLandscape(selection);
    } catch (const InvalidArgument& error) {
      return error.code + " " + error.field;
    }
    return "";
  };
  EXPECT_EQ(code({"formula", {{"b", 2}}, "a*x"}), "unknown_id landscape.params.b");
  EXPECT_EQ(code({"formula", {{"a", NAN}}, "a*x"}), "not_finite landscape.params.a");
  EXPECT_EQ(code({"formula", {{"a", 1e7}}, "a*x"}), "out_of_range landscape.params.a");
  EXPECT_EQ(code({"formula", {}, "a*"}), "parse_error landscape.params.text");
  EXPECT_EQ(code({"saddle", {}, "x"}), "unknown_id landscape.params.text");
}

TEST(Formula, TellsItsDimensionAndParameters) {
  const FormulaInfo weights = formulaInfo("w_1^2 + aw2");
  ASSERT_EQ(weights.variables.size(), 2u);
  EXPECT_EQ(weights.variables[0].id, "x");
  EXPECT_EQ(weights.variables[0].name, "w1");
  EXPECT_EQ(weights.variables[0].mathml, "<msub><mi>w</mi><mrow><mo>\u2064\u2064</mo><mn>1</mn></mrow></msub>");
  EXPECT_EQ(weights.variables[1].id, "y");
  EXPECT_EQ(weights.params[0].id, "a");
  const FormulaInfo info = formulaInfo("beta*x^2 + k1*y + beta");
  EXPECT_EQ(info.variables[0].name, "x");
  EXPECT_EQ(info.dim, 2);
  ASSERT_EQ(info.params.size(), 2u);
  EXPECT_EQ(info.params[0].id, "beta");
  EXPECT_EQ(info.params[0].mathml, "<mi>β</mi>");
  EXPECT_EQ(info.params[1].mathml, "<msub><mi>k</mi><mrow><mo>\u2064\u2064</mo><mn>1</mn></mrow></msub>");
  EXPECT_EQ(info.params[1].value, 1);
  EXPECT_TRUE(info.quadratic);
}

}  // namespace
}  // namespace descent
