// The catalogue against numbers that were computed elsewhere, and the closed forms of the literature.
#include "reference.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>

#include "support.hpp"

namespace descent {
namespace {

using test::Derivatives;
using test::derivatives;

std::vector<KnownPoint> criticalOf(const std::string& id) { return makeLandscape({id})->critical(); }

TEST(LandscapeReference, Probes) {
  for (const auto& probe : reference::probes()) {
    SCOPED_TRACE(probe.landscape.id);
    const Derivatives d = derivatives(probe.landscape, {0.7, -0.3});
    double scale = 0;
    for (const double h : probe.hessian) scale = std::max(scale, std::abs(h));
    EXPECT_NEAR(d.value, probe.value, 1e-13 * std::max(1e-5, std::abs(probe.value)));
    for (size_t i = 0; i < 2; ++i) EXPECT_NEAR(d.g[i], probe.gradient[i], 1e-13 * std::max(scale, std::abs(d.g[i])));
    for (size_t i = 0; i < 4; ++i) EXPECT_NEAR(d.h[i], probe.hessian[i], 1e-12 * scale);
  }
}

TEST(LandscapeReference, CriticalPointsAndTheirEigenvalues) {
  std::map<std::string, size_t> listed;
  for (const auto& point : reference::criticalPoints()) {
    SCOPED_TRACE(std::string(point.id) + " at " + std::to_string(point.x) + ", " + std::to_string(point.y));
    const auto known = criticalOf(point.id);
    const auto here = std::find_if(known.begin(), known.end(), [&](const KnownPoint& p) {
      return std::abs(p.at[0] - point.x) < 1e-11 && std::abs(p.at[1] - point.y) < 1e-11;
    });
    ASSERT_NE(here, known.end());
    EXPECT_EQ(here->kind, point.kind);
    EXPECT_NEAR(here->value, point.value, 1e-10 * std::max(1.0, std::abs(point.value)));
    const Derivatives d = derivatives({point.id}, {point.x, point.y});
    const Spectrum curvature = test::spectrumOf(d.h, 2);
    const double norm = std::max(std::abs(point.low), std::abs(point.high));
    EXPECT_NEAR(curvature.values[0], point.low, 2e-12 * norm);
    EXPECT_NEAR(curvature.values[1], point.high, 2e-12 * norm);
    ++listed[point.id];
  }
  for (const auto& [id, count] : listed) {
    // The reference lists the innermost 25 of Rastrigin's 441.
    EXPECT_EQ(id == "rastrigin" ? 25 : criticalOf(id).size(), count) << id;
  }
}

// (minima, saddles, maxima); minima − saddles + maxima = 1 where f grows in all directions.
TEST(LandscapeReference, Counts) {
  const auto count = [](const char* id) {
    std::array<int, 3> kinds{};
    for (const KnownPoint& point : criticalOf(id)) {
      kinds[point.kind == Kind::minimum ? 0 : point.kind == Kind::saddle ? 1 : 2] += 1;
    }
    return kinds;
  };
  EXPECT_EQ(count("rastrigin"), (std::array{121, 220, 100}));
  EXPECT_EQ(count("himmelblau"), (std::array{4, 4, 1}));
  EXPECT_EQ(count("six_hump_camel"), (std::array{6, 7, 2}));
  EXPECT_EQ(count("styblinski_tang"), (std::array{4, 4, 1}));
  EXPECT_EQ(count("three_hump_camel"), (std::array{3, 2, 0}));
  EXPECT_EQ(count("muller_brown"), (std::array{3, 2, 0}));
  EXPECT_EQ(count("goldstein_price"), (std::array{4, 4, 1}));
  EXPECT_EQ(count("beale"), (std::array{1, 2, 0}));
}

TEST(LandscapeReference, AckleyIsAConeAtItsMinimum) {
  const auto ackley = makeLandscape({"ackley"});
  double g[2];
  test::gradientAt(*ackley, std::array{1e-7, 0.0}, g);
  EXPECT_NEAR(g[0], 4 / std::numbers::sqrt2, 1e-5);
}

TEST(LandscapeReference, PeanoIsNoMinimum) {
  const auto peano = makeLandscape({"peano"});
  const double onParabola[2] = {0.1, 0.015};
  EXPECT_NEAR(test::valueAt(*peano, onParabola), -2.5e-5, 1e-19);
  for (int k = 0; k < 180; ++k) {
    const double angle = k * std::numbers::pi / 180;
    // Closer than the parabolas, which each line meets at x = tan(angle) and half of it.
    const double r = std::min(0.1, 0.2 * std::abs(std::tan(angle)) + (k == 0 ? 0.1 : 0));
    const double onLine[2] = {r * std::cos(angle), r * std::sin(angle)};
    EXPECT_GT(test::valueAt(*peano, onLine), 0) << k;
  }
}

TEST(LandscapeReference, ArchSlicesShowAWallThatIsNotThere) {
  EXPECT_NEAR(derivatives({"arch"}, {0, 0}).value, 1.1, 1e-15);
  const Derivatives feet = derivatives({"arch", {{"b", -0.2}}}, {-1, 0});
  const Spectrum curvature = test::spectrumOf(feet.h, 2);
  EXPECT_NEAR(curvature.values[0], -0.3650848842053307, 1e-12);
  EXPECT_NEAR(curvature.values[1], 8.765084884205331, 1e-12);
  const auto arch = makeLandscape({"arch", {{"b", -0.2}}});
  EXPECT_EQ(arch->critical()[0].kind, Kind::saddle);
  EXPECT_EQ(arch->critical()[2].kind, Kind::minimum);
  EXPECT_EQ(makeLandscape({"arch", {{"b", 0}}})->critical()[0].decided, Kind::minimum);
  EXPECT_EQ(makeLandscape({"arch", {{"b", 0}}})->critical()[0].kind, Kind::degenerate);
}

TEST(LandscapeReference, TiltedHatInManyDimensions) {
  for (const int n : {2, 3, 100}) {
    const auto hat = makeLandscape({"tilted_hat", {{"n", double(n)}}});
    ASSERT_EQ(hat->dim(), n);
    for (const KnownPoint& point : hat->critical()) {
      const Derivatives d = derivatives({"tilted_hat", {{"n", double(n)}}}, point.at);
      const Spectrum curvature = test::spectrumOf(d.h, n);
      const double x = point.at[0];
      EXPECT_NEAR(d.value, point.value, 1e-15);
      for (const double g : d.g) EXPECT_NEAR(g, 0, 1e-15);
      EXPECT_EQ(curvature.kind(), point.kind);
      EXPECT_NEAR(std::accumulate(curvature.values.begin(), curvature.values.end(), 0.0),
                  3 * x * x - 1 + (n - 1) * (x * x - 1), 1e-12);
      if (point.kind == Kind::saddle) {
        EXPECT_NEAR(x, -0.94564927392359144, 1e-15);
        EXPECT_LT(curvature.values[n - 2], 0);
        EXPECT_GT(curvature.values[n - 1], 0);
        EXPECT_NEAR(curvature.values[0], -0.10574745072778435, 1e-13);
      }
    }
  }
  // The plane and the general case are the same function.
  const std::vector<double> w{0.7, -0.3, 0};
  EXPECT_NEAR(derivatives({"tilted_hat", {{"n", 3}}}, w).value, derivatives({"tilted_hat"}, {0.7, -0.3}).value, 1e-16);
}

TEST(LandscapeReference, MountainHasOneMaximumAndNothingElse) {
  for (const auto& [s, x, f] : {std::array{0.5, -0.12598815766974239, 1.265625},
                                {1.0, -0.25819888974716115, 1.5625},
                                {2.0, -0.57735026918962584, 2.25}}) {
    const auto critical = makeLandscape({"mountain", {{"s", s}}})->critical();
    ASSERT_EQ(critical.size(), 1u);
    EXPECT_NEAR(critical[0].at[0], x, 1e-14);
    EXPECT_NEAR(critical[0].value, f, 1e-14);
  }
}

TEST(LandscapeReference, RecurrentNetworkCliff) {
  struct Sample {
    double w, b, value, gw, gb;
  };
  for (const Sample& s : {Sample{5, -2.5, 0.024088868813358238, 0.08631166947712827, 0.10092501763686788},
                          {6, -3, 0.05256923508887751, 0.046236395402366064, 0.049755083981003555},
                          {4, -2, 0.016736632938222838, -1.0445294053672023, -1.7879041542366239},
                          {7, -3.5, 0.06871007684624805, 0.024673618691836284, 0.025644891504188565}}) {
    const Derivatives d = derivatives({"rnn_cliff"}, {s.w, s.b});
    EXPECT_NEAR(d.value, s.value, 1e-13);
    EXPECT_NEAR(d.g[0], s.gw, 1e-10);
    EXPECT_NEAR(d.g[1], s.gb, 1e-10);
  }
  const Derivatives wall = derivatives({"rnn_cliff"}, {4.69, -2.42});
  EXPECT_NEAR(std::hypot(wall.g[0], wall.g[1]), 439.96401848613067, 1e-4);
}

TEST(LandscapeReference, SharpAndFlatWells) {
  const auto curvatures = [](const char* id) {
    std::vector<double> all;
    for (const KnownPoint& point : criticalOf(id)) all.push_back(derivatives({id}, point.at).h[0]);
    return all;
  };
  const auto polynomial = curvatures("polynomial_well"), soft = curvatures("soft_min_well");
  EXPECT_NEAR(polynomial[0], 18, 1e-12);
  EXPECT_NEAR(polynomial[1], 2, 1e-12);
  EXPECT_NEAR(polynomial[2], -5.03879104354487, 1e-12);
  EXPECT_NEAR(soft[0], 15.999999886636546, 1e-11);
  EXPECT_NEAR(soft[1], 1, 1e-12);
  EXPECT_NEAR(soft[2], -101.87972355125764, 1e-9);
}

TEST(LandscapeReference, LikelihoodIsUnboundedWithoutAResidual) {
  EXPECT_TRUE(criticalOf("gaussian_likelihood").empty());
  const auto likelihood = makeLandscape({"gaussian_likelihood", {{"residual", 0.5}}})->critical();
  ASSERT_EQ(likelihood.size(), 1u);
  EXPECT_NEAR(likelihood[0].at[0], 4, 1e-14);
  EXPECT_NEAR(likelihood[0].value, 0.5 * (1 + std::log(0.25)), 1e-15);
}

TEST(LandscapeReference, FieldsAnswerNoQuestionOfAPotential) {
  const Selection field{"rotational_field"};
  EXPECT_THROW(critical(field, {0, 0}), InvalidArgument);
  EXPECT_THROW(criticalPoints({field, {}}), InvalidArgument);
  EXPECT_THROW(theory({field, {"gradient_descent"}, {}, 1}), InvalidArgument);
  EXPECT_THROW(modes({field, {"gradient_descent"}, {1, 0}, 5}), InvalidArgument);
}

}  // namespace
}  // namespace descent
