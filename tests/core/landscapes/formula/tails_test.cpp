// Formulas where one term is next to nothing beside another, or beyond all numbers: what is left keeps its digits.
#include <gtest/gtest.h>

#include <cmath>
#include <memory>

#include "calculus/lane_dual.hpp"
#include "descent.hpp"
#include "landscapes/formula/program.hpp"
#include "landscapes/formula/reading/parser.hpp"
#include "support.hpp"

namespace descent {
namespace {

std::unique_ptr<Landscape> typed(const char* text) { return makeLandscape({"formula", {}, text}); }

TEST(FormulaTails, TanhKeepsItsSlopeInTheTail) {
  // sech²x = 4/(e^x + e^−x)², which cancels nothing.
  const auto landscape = typed("tanh(x)");
  for (const double at : {0.0, 1.0, -3.0, 15.0, -17.0, 20.0, 40.0, 300.0}) {
    double g, h;
    test::hessianAt(*landscape, {&at, 1}, {&g, 1}, {&h, 1});
    const double sum = std::exp(at) + std::exp(-at), wanted = 4 / (sum * sum);
    EXPECT_NEAR(g, wanted, 1e-14 * wanted) << at;
    EXPECT_NEAR(h, -2 * std::tanh(at) * wanted, 1e-14 * wanted) << at;
    EXPECT_EQ(test::gradientAt(*landscape, {&at, 1}, {&g, 1}), std::tanh(at));
    EXPECT_NEAR(g, wanted, 1e-14 * wanted) << at;
  }
}

TEST(FormulaTails, LossesKeepTheirValueInTheTail) {
  // ln(1 + e^−x) = e^−x − e^−2x/2 + …, of which the first two terms are enough from x = 20.
  for (const auto& landscape : {makeLandscape({"softmax_loss"}), typed("ln(exp(-x) + 1)"), typed("log1p(exp(-x))")}) {
    for (const double at : {20.0, 36.0, 40.0, 200.0, 700.0}) {
      const double e = std::exp(-at), wanted = e - e * e / 2;
      EXPECT_NEAR(test::valueAt(*landscape, {&at, 1}), wanted, 4e-16 * wanted) << at;
    }
  }
  const double far[] = {10, 10};  // z·w = 40, 35, 60
  const double wanted = std::exp(-40.0) + std::exp(-35.0) + std::exp(-60.0);
  EXPECT_NEAR(test::valueAt(*makeLandscape({"logistic_loss"}), far), wanted, 1e-15 * wanted);
  EXPECT_TRUE(std::isnan(test::valueAt(*typed("log(1 + x)"), std::vector<double>{-1.5})));
  const double tiny = 1e-20;
  EXPECT_EQ(test::valueAt(*typed("expm1(x)"), {&tiny, 1}), 1e-20);
}

constexpr const char* losses[] = {"ln(1 + e^x)", "log(exp(x) + 1)", "log1p(exp(x))"};

TEST(FormulaTails, LossesKeepTheirSlopeWhereTheExponentialOverflows) {
  for (const char* text : losses) {
    const auto landscape = typed(text);
    // From x = 40 ln(1 + e^x) is x + e^−x, its slope 1 − e^−x and its curvature e^−x.
    for (const double at : {40.0, 700.0, 710.0, 1e4, 1e300}) {
      double g, h;
      EXPECT_EQ(test::hessianAt(*landscape, {&at, 1}, {&g, 1}, {&h, 1}), at) << text;
      EXPECT_EQ(g, 1) << text << " at " << at;
      EXPECT_NEAR(h, std::exp(-at), 1e-15 * std::exp(-at)) << text << " at " << at;
      EXPECT_EQ(test::gradientAt(*landscape, {&at, 1}, {&g, 1}), at);
      EXPECT_EQ(g, 1);
    }
    const double low = -1e4;
    double g, h;
    EXPECT_EQ(test::hessianAt(*landscape, {&low, 1}, {&g, 1}, {&h, 1}), 0);
    EXPECT_EQ(g, 0);
    EXPECT_EQ(h, 0);
  }
}

// Four floats reach to e^88.7.
TEST(FormulaTails, LossesKeepTheirSlopeInLanesOf32Bits) {
  for (const char* text : losses) {
    const formula::Program program{formula::parse(text)};
    const auto uniforms = program.prepare<f32x4>(nullptr);
    f32x4 w(0.0);
    const double at[] = {-80, 60, 90, 1e30};
    for (int lane = 0; lane < 4; ++lane) w.set(lane, at[lane]);
    const auto x = LaneDual<f32x4, 1>::variable(w, 0);
    const auto f = program.value(&x, uniforms.data());
    const double slopes[] = {std::exp(-80.0), 1, 1, 1}, values[] = {std::exp(-80.0), 60, 90, 1e30};
    for (int lane = 0; lane < 4; ++lane) {
      EXPECT_NEAR(f.g[0].value()[lane], slopes[lane], 1e-6 * slopes[lane]) << text << " at " << at[lane];
      EXPECT_NEAR(f.v[lane], values[lane], 1e-6 * values[lane]) << text << " at " << at[lane];
    }
  }
}

}  // namespace
}  // namespace descent
