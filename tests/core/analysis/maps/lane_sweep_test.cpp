// Fast paths of sweeps against simulate, bit for bit, over random questions: every landscape with kernels of its own,
// every rule that steps lanes.
#include "analysis/maps/simd/lane_sweep.hpp"

#include "calculus/random.hpp"
#include "support.hpp"
#include "sweep_compare.hpp"

namespace descent::test {
namespace {

// One question of each pair: plane, run length and parameters drawn anew.
TEST(LaneSweep, RandomQuestionsOfEveryFastPath) {
  Random random(2026);
  const auto between = [&](double low, double high) { return low + (high - low) * random.uniform(); };
  int fusedStates = 0, asked = 0;
  for (const LandscapeEntry& landscape : landscapes()) {
    const LandscapeInfo& info = landscape.info;
    if (info.typed || info.field || info.dim > 2 || !makeLandscape({info.id})->fuses()) continue;
    ++fusedStates;
    for (const OptimizerEntry& rule : optimizers()) {
      if (!rule.step64) continue;
      ++asked;
      Experiment one = experimentOf(info.id, rule.info.id, {}, static_cast<int>(between(1, 900)));
      for (int i = 0; i < info.dim; ++i) {
        one.start.push_back(between(info.domain[i].min, info.domain[i].max));
      }
      one.optimizer.params["lr"] = info.lr * between(0.2, 3);
      const Axis lr{"optimizer.lr", info.lr * between(0.01, 0.3), info.lr * between(2, 9), 7, Scale::log};
      const Axis start{"start.0", info.domain[0].min, info.domain[0].max, 5};
      compare({one, lr, start});
      if (rule.info.params.size() > 1 && rule.info.params[1].id == std::string("beta")) {
        compare({one, lr, {"optimizer.beta", between(0, 0.5), between(0.6, 0.99), 6}});
      }
      if (!info.params.empty() && info.params[0].scale != Scale::choice) {
        compare(
            {one, {std::string("landscape.") + info.params[0].id, info.params[0].value, info.params[0].max, 5}, start});
      }
    }
  }
  EXPECT_GE(fusedStates, 8);
  EXPECT_GE(asked, 8 * 8);
}

// A run that came to rest late has to rest for longer than the rows that are kept.
TEST(LaneSweep, RestsLongerThanThePast) {
  const int steps = 4000;
  const Sweep q{experimentOf("himmelblau", "gradient_descent", {0, 1}, steps),
                {"optimizer.lr", 2e-4, 1e-3, 7, Scale::log},
                {"start.0", -4, 4, 6}};
  compare(q);
  const Map map = sweep(q, 0, 42);
  EXPECT_TRUE(std::any_of(map.step.begin(), map.step.end(), [](int step) {
    return step < steps && lastResting(step, steps) - step > 2 * LaneRows::rows;
  }));
}

// A run that comes very near to a minimum too steep for its learning rate rests there for a while.
TEST(LaneSweep, LeavesWhereTheRuleIsNotStable) {
  compare({experimentOf("tanh_net", "nesterov", {0.4, 0.6}, 1500),
           {"optimizer.lr", 0.3, 1.6, 13},
           {"optimizer.beta", 0.3, 0.99, 17}});
}

// A run may creep for long towards a place on a kink and then pass it by rounding: what rests there is decided by the
// whole run. As a formula it is swept on lanes, by hand as simulate runs it.
TEST(LaneSweep, KindsAtKinks) {
  const Selection hand{"relu_permutation"}, typed{"formula", {}, landscapeNamed("relu_permutation").info.formula};
  for (const Selection& landscape : {hand, typed}) {
    for (const double lr : {0.05, 0.1, 0.3}) {
      for (const int steps : {50, 200, 500}) {
        const Sweep q{{landscape, {"gradient_descent", {{"lr", lr}}}, {0, 0}, steps},
                      {"start.0", -1.6, 1.6, 17},
                      {"start.1", -1.6, 1.6, 17}};
        const Map map = sweep(q, 0, 289);
        for (int pixel = 0; pixel < 289; ++pixel) {
          const auto run = simulate(experimentAt(q, pixel));
          EXPECT_STREQ(name(static_cast<Outcome::Type>(map.kind[pixel])), name(run.outcome.type))
              << landscape.id << ", lr " << lr << ", " << steps << " steps, pixel " << pixel;
        }
      }
    }
  }
}

}  // namespace
}  // namespace descent::test
