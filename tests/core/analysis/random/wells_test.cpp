// Two wells: mean exit times, occupancy and Kramers' times of an independent quadrature with 30 digits; walkers beside
// the exact mean steps of the discrete chain (Nyström).
#include "analysis/random/wells.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "support.hpp"

namespace {

using namespace descent;

WellsLaw polynomial(double temperature) { return wellsLaw({{"polynomial_well"}, temperature, -1, 1, {}}); }

TEST(Wells, ExitTimesAreThoseOfTheExactIntegral) {
  const double exact[][4] = {{0.10, 6190.358563851, 17093.118378573, 2.761901221},
                             {0.15, 314.390884945, 835.165497097, 2.667698667},
                             {0.20, 73.46138903275, 186.434344359, 2.580982209},
                             {0.30, 18.315289163, 41.974614327, 2.435938181}};
  for (const auto& [temperature, forth, back, occupancy] : exact) {
    const WellsLaw law = polynomial(temperature);
    EXPECT_NEAR(law.fromLeft, forth, 2e-9 * forth) << temperature;
    EXPECT_NEAR(law.fromRight, back, 2e-9 * back) << temperature;
    EXPECT_NEAR(law.massRight / (1 - law.massRight), occupancy, 1e-8) << temperature;
  }
}

TEST(Wells, KramersIsTheirLimit) {
  EXPECT_NEAR(polynomial(0.2).kramersLeft, 61.858450519, 1e-8);
  EXPECT_NEAR(polynomial(0.2).kramersRight, 185.575351557, 1e-8);
  EXPECT_NEAR(polynomial(0.1).kramersLeft, 5799.86163693, 1e-6);
  EXPECT_NEAR(polynomial(0.2).top, -0.27674227984426889, 1e-12);
}

// At temperature 1/b the law is a mixture of two Gaussians with mass ratio √16.
TEST(Wells, SoftMinimumIsAMixtureAtItsTemperature) {
  const WellsLaw law = wellsLaw({{"soft_min_well"}, 0.1, -1, 1, {1, 2}});
  const double pi = std::acos(-1.0), flat = std::sqrt(2 * pi * 0.1), all = flat * 1.25;
  EXPECT_NEAR(law.density[0], (1 + std::exp(-10 * 8.0 * 4)) / all, 1e-9);
  EXPECT_NEAR(law.density[1], std::exp(-5.0) / all, 1e-9);
  const WellsLaw warm = wellsLaw({{"soft_min_well"}, 0.3, -1, 1, {}});
  EXPECT_NEAR(warm.fromLeft, 23.819762486, 1e-6);
  EXPECT_NEAR(warm.fromRight, 87.608022367, 1e-6);
}

// Where walkers get away for ever there is no law.
TEST(Wells, ALandscapeThatDoesNotHoldThemIsRefused) {
  for (const char* text : {"(x^2-1)^2/(1+x^4)", "x^3-x", "-x^2"}) {
    const WellsQuestion question{{"formula", {}, text}, 1, -1, 1, {}};
    EXPECT_THROW(wellsLaw(question), InvalidArgument) << text;
  }
}

// Within 4 standard errors of an exponential law.
TEST(Wells, WalkersNeedTheStepsOfTheDiscreteChain) {
  const auto mean = [](double lr, double temperature, const char* landscape, double from) {
    const Selection noise{"isotropic", {{"sigma", std::sqrt(2 * temperature / lr)}}};
    const Experiment experiment{{landscape}, {"gradient_descent", {{"lr", lr}}}, {from}, 20000, 5, noise};
    double sum = 0;
    for (int first = 0; first < 600; first += 60) {
      for (const std::uint32_t time : crossingTimes({experiment, -from, 600}, first, 60)) sum += time;
    }
    return sum / 600;
  };
  const double error = 4 / std::sqrt(600.0);
  EXPECT_NEAR(mean(0.04, 0.2, "polynomial_well", -1), 1177.80, error * 1177.80);
  EXPECT_NEAR(mean(0.1, 0.4, "soft_min_well", -1), 32.7582, error * 32.7582);
  EXPECT_NEAR(mean(0.1, 0.4, "soft_min_well", 1), 420.3702, error * 420.3702);
}

TEST(Wells, RefusalsNameTheField) {
  const auto refusal = [](const WellsQuestion& q) { return test::refusal([&] { wellsLaw(q); }); };
  EXPECT_EQ(refusal({{"saddle"}, 0.2, -1, 1, {}}), "out_of_range landscape.id");
  EXPECT_EQ(refusal({{"polynomial_well"}, 0, -1, 1, {}}), "out_of_range temperature");
  EXPECT_EQ(refusal({{"polynomial_well"}, 0.2, 1, -1, {}}), "out_of_range right");
}

}  // namespace
