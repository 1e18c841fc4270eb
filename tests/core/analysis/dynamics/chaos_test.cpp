// Gradient descent beyond 2/λ: thresholds and exponents of the cubic map x → (1 + η)x − ηx³ and of the logistic map.
#include "analysis/dynamics/bifurcation.hpp"
#include "analysis/dynamics/lyapunov.hpp"
#include "support.hpp"

using namespace descent;

namespace {

const Selection well = {"formula", {}, "(x^2-1)^2/4"};
const Selection descentRule = {"gradient_descent"};

double exponentAt(double lr, int steps = 200000) {
  return lyapunov({well, {"gradient_descent", {{"lr", lr}}}, {0.3}, 1000, steps}).exponents[0];
}

}  // namespace

TEST(Bifurcation, DoublingsOfTheDoubleWell) {
  const Bifurcation found = bifurcation({.landscape = well,
                                         .optimizer = descentRule,
                                         .start = {0.5},
                                         .x = {"optimizer.lr", 0.8, 1.302, 503},
                                         .settle = 4000,
                                         .keep = 64});
  const double thresholds[] = {1.0, 1.2360679774997898, 1.2880317544828428, 1.299227939650204, 1.3016289140370811};
  ASSERT_EQ(found.doublings.size(), 5u);
  for (int i = 0; i < 5; ++i) {
    EXPECT_EQ(found.doublings[i].period, 1 << i);
    EXPECT_NEAR(found.doublings[i].value, thresholds[i], 1e-9);
  }
  EXPECT_EQ(found.period[0], 1);
  EXPECT_NEAR(found.points[0], 1, 1e-12);
}

TEST(Bifurcation, LogisticMap) {
  const Bifurcation found = bifurcation({.landscape = {"formula", {}, "x^3/3-x^2/2"},
                                         .optimizer = descentRule,
                                         .start = {0.4},
                                         .x = {"optimizer.lr", 1.5, 2.5, 101},
                                         .settle = 4000});
  ASSERT_GE(found.doublings.size(), 2u);
  EXPECT_NEAR(found.doublings[0].value, 2, 1e-9);
  EXPECT_NEAR(found.doublings[1].value, 2.449489742783178, 1e-9);
}

TEST(Bifurcation, WellsMergeAndRunsEscape) {
  const auto range = [](double lr) {
    const Bifurcation found = bifurcation({.landscape = well,
                                           .optimizer = descentRule,
                                           .start = {0.5},
                                           .x = {"optimizer.lr", lr, lr, 1},
                                           .settle = 1000,
                                           .keep = 10000});
    return std::pair(*std::min_element(found.points.begin(), found.points.end()),
                     *std::max_element(found.points.begin(), found.points.end()));
  };
  EXPECT_NEAR(range(1.59).first, 0.0205, 2e-3);
  EXPECT_NEAR(range(1.59).second, 1.2723, 2e-3);
  EXPECT_NEAR(range(1.60).first, -1.2757, 2e-3);
  EXPECT_NEAR(range(1.60).second, 1.2757, 2e-3);
  const Bifurcation lost = bifurcation({.landscape = well,
                                        .optimizer = descentRule,
                                        .start = {0.5},
                                        .x = {"optimizer.lr", 1.9, 2.3, 2},
                                        .settle = 1000});
  EXPECT_EQ(lost.period[0], 0);
  EXPECT_EQ(lost.period[1], -1);
  EXPECT_TRUE(std::isnan(lost.points[64]));
}

// (1 − xy)² on its diagonal: the same map with 2η.
TEST(Bifurcation, ScalarProductHalvesTheThresholds) {
  const Bifurcation found = bifurcation({.landscape = {"formula", {}, "(1-x*y)^2"},
                                         .optimizer = descentRule,
                                         .start = {0.5, 0.5},
                                         .x = {"optimizer.lr", 0.49, 0.64, 16},
                                         .settle = 20000});
  EXPECT_EQ(found.period[0], 1);   // 0.49
  EXPECT_EQ(found.period[2], 2);   // 0.51, beyond 1/2
  EXPECT_EQ(found.period[12], 2);  // 0.61, below (√5 − 1)/2
  EXPECT_EQ(found.period[13], 4);  // 0.62
  EXPECT_TRUE(found.doublings.empty());
}

TEST(Lyapunov, ExactBranches) {
  EXPECT_NEAR(exponentAt(0.3), -0.916290731874155, 1e-9);
  EXPECT_NEAR(exponentAt(0.9), -0.2231435513142097, 1e-9);
  EXPECT_NEAR(exponentAt(1.1), -0.8573992140459641, 1e-9);
  EXPECT_NEAR(exponentAt(1.2), -0.19283124040599123, 1e-9);
}

TEST(Lyapunov, Chaos) {
  const double known[][2] = {{1.4, 0.3432642088641846},
                             {1.5, 0.49161492438416926},
                             {1.6, 0.6818990197483713},
                             {1.8, 0.8071944538518129},
                             {1.9, 0.8780773508228991}};
  for (const auto& [lr, exponent] : known) EXPECT_NEAR(exponentAt(lr, 1000000), exponent, 0.003);
  EXPECT_NEAR(exponentAt(2, 1000000), std::log(3), 0.003);
}

TEST(Lyapunov, OverAParameter) {
  const Lyapunov found = lyapunov({well, descentRule, {0.3}, 500, 2000, {"optimizer.lr", 0.2, 0.4, 3}});
  ASSERT_EQ(found.exponents.size(), 3u);
  for (int i = 0; i < 3; ++i) EXPECT_NEAR(found.exponents[i], std::log(1 - 2 * found.values[i]), 1e-9);
}

// Momentum on a quadratic: the dominant root.
TEST(Lyapunov, MomentumOnAQuadratic) {
  const Lyapunov found = lyapunov({{"saddle"}, {"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}}, {0, 0}, 200, 1000});
  EXPECT_NEAR(found.exponents[0], std::log(1.5), 1e-9);
  const Lyapunov nesterov = lyapunov({{"saddle"}, {"nesterov", {{"lr", 0.1}, {"beta", 0.9}}}, {0, 0}, 200, 1000});
  EXPECT_NEAR(nesterov.exponents[0], std::log(1.6086149806), 1e-9);
}

TEST(Lyapunov, VanishingAndDivergingDifferences) {
  const auto on = [](double lr) {
    return lyapunov({{"parabola"}, {"gradient_descent", {{"lr", lr}}}, {1}, 0, 100000}).exponents[0];
  };
  EXPECT_EQ(on(0.5), -INFINITY);
  EXPECT_TRUE(std::isnan(on(1.1)));
}

TEST(Chaos, Refuses) {
  EXPECT_THROW(lyapunov({well, descentRule, {0.3}, 0, 0}), InvalidArgument);
  EXPECT_THROW(lyapunov({{"saddle"}, {"exact_line_search"}, {0.3, 0}}), InvalidArgument);
  EXPECT_THROW(bifurcation({well, descentRule, {0.3}, {"optimizer.beta", 0, 1, 3}}), InvalidArgument);
  EXPECT_THROW(bifurcation({well, descentRule, {}, {"optimizer.lr", 0.1, 1, 3}}), InvalidArgument);
  EXPECT_THROW(bifurcation({well, descentRule, {0.3}, {"optimizer.lr", 0.1, 1, 3}, 10, 10, 1}), InvalidArgument);
}

TEST(Chaos, RefusesAStartOutsideTheDomain) {
  const Selection root = {"formula", {}, "sqrt(a*x)"};
  EXPECT_EQ(test::refusal([&] { lyapunov({root, descentRule, {-1}}); }), "out_of_range start");
  for (const double a : {1.0, -1.0}) {
    const Axis x = {"landscape.a", 2 * a, a, 3};
    EXPECT_EQ(test::refusal([&] { bifurcation({root, descentRule, {-1}, x, 0, 1}); }),
              a > 0 ? "out_of_range start" : "accepted");
    EXPECT_EQ(test::refusal([&] { lyapunov({root, descentRule, {-1}, 0, 1, x}); }),
              a > 0 ? "out_of_range start" : "accepted");
  }
}

TEST(Chaos, TheStartIsNoParameter) {
  for (const Axis& x : {Axis{"start.0", 0, 1, 3}, Axis{"start.0", 0.3, 0.3, 1}, Axis{"start.7", 0, 1, 3}}) {
    EXPECT_EQ(test::refusal([&] { bifurcation({well, descentRule, {0.3}, x}); }), "out_of_range x.path");
    EXPECT_EQ(test::refusal([&] { lyapunov({well, descentRule, {0.3}, 10, 10, x}); }), "out_of_range x.path");
  }
}

TEST(Chaos, RefusesWhatTakesTooLong) {
  const auto refused = [](int settle, int keep, int n) {
    return test::refusal([&] { bifurcation({well, descentRule, {0.3}, {"optimizer.lr", 0.1, 1, n}, settle, keep}); });
  };
  EXPECT_EQ(refused(1000001, 1, 2), "too_large settle");
  EXPECT_EQ(refused(10, 10001, 2), "too_large keep");
  EXPECT_EQ(refused(1000000, 1, 200), "too_large settle");
  EXPECT_EQ(refused(-1, 1, 2), "out_of_range settle");
  EXPECT_EQ(test::refusal([] { lyapunov({well, descentRule, {0.3}, 10, 10000001}); }), "too_large steps");
}

// A coordinate that starts far away has not diverged by staying there: simulate's bound looks at all of them.
TEST(Bifurcation, DivergenceIsThatOfSimulate) {
  const Selection plain = {"formula", {}, "x^2/2 + y^2/1000000000"};
  const std::vector<double> start = {0.5, 2e6};
  const Bifurcation found = bifurcation({plain, descentRule, start, {"optimizer.lr", 0.1, 0.2, 2}, 1000, 8});
  EXPECT_EQ(found.period, (std::vector<std::int32_t>{1, 1}));
  EXPECT_NE(simulate({plain, descentRule, start, 1008}).outcome.type, Outcome::Type::diverged);
}
