// What would take too long is refused before it starts, with the number that would do; what is in use is not.
#include "runs/work.hpp"

#include "analysis/flows/integrate.hpp"
#include "analysis/run/measure.hpp"
#include "runs/outcome.hpp"
#include "support.hpp"

namespace descent::test {
namespace {

Selection many(const char* id, double n) { return {id, {{"n", n}}}; }

std::vector<double> off(int n) {
  std::vector<double> start(n, 1e-3);
  start[0] = -0.9;
  return start;
}

const Selection cliff = {"rnn_cliff"}, plain = {"gradient_descent"};
const std::vector<double> onCliff = {5, -2.5};

// A formula of a thousand characters, each of its terms a power that is no polynomial.
std::string longFormula() {
  std::string text = "x^y";
  while (text.size() < 990) text += "+(x^y)";
  return text;
}
const Selection dear = {"formula", {}, longFormula()};

TEST(Work, EigenvectorsAtEveryStepAreCounted) {
  for (const char* rule : {"newton", "damped_newton", "saddle_free_newton", "negative_curvature"}) {
    const auto steps = [&](int count) {
      return refusal([&] { simulate({many("tilted_hat", 1000), {rule}, off(1000), count}); });
    };
    EXPECT_EQ(steps(50), "too_large steps") << rule;
    EXPECT_EQ(steps(1000), "too_large steps") << rule;
  }
  EXPECT_EQ(refusal([] { runSpectrum({many("tilted_hat", 1000), plain, off(1000), 50}); }), "too_large steps");
  EXPECT_EQ(refusal([] { runSpectrum({many("tilted_hat", 300), plain, off(300), 5}); }), "accepted");
  // A line search decomposes nothing.
  EXPECT_EQ(refusal([] { simulate({many("many_saddle", 1000), {"armijo_gradient"}, off(1000), 50}); }), "accepted");
  EXPECT_EQ(refusal([] { simulate({cliff, {"damped_newton"}, onCliff, 1000000}); }), "too_large steps");
}

TEST(Work, RunsWithoutARecord) {
  const auto exponent = [](const Selection& landscape, std::vector<double> start, int settle, int steps, Axis x) {
    return refusal([&] { lyapunov({landscape, plain, start, settle, steps, x}); });
  };
  const Axis none = {"", 0, 0, 0}, rates = {"optimizer.lr", 0.1, 0.2, 500};
  EXPECT_EQ(exponent(many("many_saddle", 1000), std::vector<double>(1000), 1000, 10000, none), "too_large steps");
  EXPECT_EQ(exponent(cliff, onCliff, 0, 10000000, none), "too_large steps");
  EXPECT_EQ(exponent({"double_well"}, {0.3}, 100000, 10000, rates), "too_large settle");
  EXPECT_EQ(exponent({"double_well"}, {0.3}, 100, 100, rates), "accepted");
  EXPECT_EQ(refusal([&] { bifurcation({{"parabola"}, plain, {1}, {"optimizer.lr", 0.1, 0.2, 2}, 1000000, 64}); }),
            "accepted");
  EXPECT_EQ(refusal([&] { bifurcation({cliff, plain, onCliff, rates, 100000, 64}); }), "too_large settle");
  EXPECT_EQ(refusal([] { measure({many("many_saddle", 1000), plain, off(1000), 1000}); }), "too_large steps");
  EXPECT_EQ(refusal([] { modes({many("many_saddle", 1000), plain, off(1000), 3999}); }), "too_large steps");
}

TEST(Work, ManyAtOnce) {
  const Sweep map = {{cliff, plain, onCliff, 10000}, {"start.0", 4, 7, 200}, {"start.1", -3.6, -1.8, 200}, true};
  EXPECT_EQ(refusal([&] { sweep(map, 0, 40000); }), "too_large x.n");
  EXPECT_EQ(refusal([&] { sweep(map, 0, 1); }), "accepted");
  EXPECT_EQ(refusal([&] { sweepAxes(map); }), "accepted");
  EXPECT_EQ(refusal([] { field({dear, {0, 1, 0, 1}, 2000, 2000}); }), "too_large ny");
  EXPECT_EQ(refusal([] { minimumEnergyPath({dear, {1, 1}, {2, 2}, 501}); }), "too_large images");
  EXPECT_EQ(refusal([] { stepMap({{"formula", {}, "x^x"}, {"newton"}, 1, 2, 100000}); }), "accepted");
  EXPECT_EQ(refusal([] { goeIndex({1, 2000000000, 0}); }), "too_large samples");
  Ensemble cloud({{"tanh_net"}, {1, 1}, 0, 0.1, 0.1, 1000000, 0});
  EXPECT_EQ(refusal([&] { cloud.step(10000); }), "too_large steps");
}

// By the table in work.hpp a Newton step costs 4015 + 60 150 + 610 025 + 42 000 040 in 1000 dimensions.
TEST(Work, TellsWhatIsAllowed) {
  const auto newton = [](int steps) { simulate({many("tilted_hat", 1000), {"newton"}, off(1000), steps}); };
  try {
    newton(50);
    ADD_FAILURE();
  } catch (const InvalidArgument& error) {
    EXPECT_EQ(error.value, "50");
    EXPECT_EQ(error.allowed, "a whole number from 0 to 14");
  }
  EXPECT_EQ(affordable(maxWork / 7, 1000), 7);
  EXPECT_EQ(affordable(1, 1000), 1000);
}

// Ten thousand steps of any rule on any landscape as it opens.
TEST(Work, TheCatalogueIsWithinIt) {
  for (const LandscapeEntry& landscape : landscapes()) {
    const auto made = makeLandscape({landscape.info.id});
    for (const OptimizerEntry& rule : optimizers()) {
      EXPECT_LT(10000 * stepWork(*made, makeOptimizer({rule.info.id})), maxWork) << landscape.info.id;
    }
  }
}

class Turn final : public Motion {
 public:
  void velocity(ConstVector w, VectorRef v) const override { v << w[1], -w[0]; }
};

TEST(Work, AnIntegratorKeepsToItsBudget) {
  const Turn turn;
  DormandPrince integrator(turn, Eigen::Vector2d(1, 0), 1e-9, 60);
  while (integrator.advance(1e9)) {
  }
  EXPECT_TRUE(integrator.spent());
  EXPECT_EQ(integrator.evaluations(), 60);
}

}  // namespace
}  // namespace descent::test
