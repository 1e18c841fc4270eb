// What rules tell of their steps against what they do, for every rule; two steps against numbers worked out by hand.
#include "support.hpp"

namespace descent::test {
namespace {

double sum(const Assignment& assignment, int i) {
  double total = 0;
  for (const Assignment::Part& part : assignment.parts) total += part.amount(i);
  return total;
}

class EveryRuleTells : public testing::TestWithParam<OptimizerEntry> {
 protected:
  const OptimizerInfo& info = GetParam().info;

  void expectTold(const Experiment& experiment) const {
    const auto run = simulate(experiment);
    const auto told = termByTerm({experiment});
    ASSERT_EQ(static_cast<int>(told.size()), experiment.steps);
    for (const ToldStep& step : told) {
      std::vector<double> w = plainNumbers(run.at(step.step - 1));
      for (const Assignment& assignment : step.assignments) {
        for (const Assignment::Part& part : assignment.parts) {
          EXPECT_NE(std::string(part.symbol), "");
          ASSERT_EQ(static_cast<int>(part.factor.size()), run.dim);
        }
        for (int i = 0; i < run.dim; ++i) {
          if (assignment.target == std::string("w")) {
            w[i] += sum(assignment, i);
          } else {
            EXPECT_DOUBLE_EQ(sum(assignment, i), channel(run, assignment.target)[step.step * run.dim + i]);
          }
        }
      }
      for (int i = 0; i < run.dim; ++i) {
        EXPECT_DOUBLE_EQ(w[i], run.at(step.step)[i]) << step.step;
        EXPECT_EQ(step.move[i], run.at(step.step)[i] - run.at(step.step - 1)[i]);
      }
    }
  }

 private:
  static const std::vector<double>& channel(const descent::Run& run, const std::string& id) {
    for (const MemoryRecord& record : run.memory) {
      if (record.id == id) return record.values;
    }
    ADD_FAILURE() << "no channel " << id;
    static const std::vector<double> none;
    return none;
  }
};

TEST_P(EveryRuleTells, TermsAddUpToTheStep) {
  const Selection landscape = homeOf(GetParam());
  Experiment experiment{.landscape = landscape,
                        .optimizer = gentle(GetParam()),
                        .start = landscapeNamed(landscape.id).info.start,
                        .steps = 60,
                        .seed = 3};
  expectTold(experiment);
  if (!info.firstOrder) return;
  experiment.noise = {"isotropic", {{"sigma", 0.1}}};
  experiment.schedule = {"cosine"};
  expectTold(experiment);
}

// At a saddle some rules do something else.
class EveryRuleForAnyFunctionTells : public EveryRuleTells {};

TEST_P(EveryRuleForAnyFunctionTells, TermsAddUpAtASaddle) {
  expectTold({.landscape = {"bounded_saddle"}, .optimizer = gentle(GetParam()), .start = {1e-6, 1e-6}, .steps = 30});
}

TEST_P(EveryRuleTells, OtherConventionsToo) {
  for (const Param& param : info.params) {
    if (param.scale != Scale::choice) continue;
    Selection optimizer = gentle(GetParam());
    optimizer.params[param.id] = 1;
    expectTold({.landscape = {"rosenbrock"}, .optimizer = optimizer, .start = {-1.2, 1}, .steps = 30});
  }
}

std::vector<OptimizerEntry> forAnyFunction() {
  std::vector<OptimizerEntry> all;
  std::copy_if(optimizers().begin(), optimizers().end(), std::back_inserter(all),
               [](const OptimizerEntry& entry) { return !entry.info.quadraticOnly; });
  return all;
}

std::string idOf(const testing::TestParamInfo<OptimizerEntry>& test) { return test.param.info.id; }

INSTANTIATE_TEST_SUITE_P(Registry, EveryRuleTells, testing::ValuesIn(optimizers()), idOf);
INSTANTIATE_TEST_SUITE_P(Registry, EveryRuleForAnyFunctionTells, testing::ValuesIn(forAnyFunction()), idOf);

// x² − y² from (0.1, 0.1), η = 0.1, β = 0.9: the first step leads to (0.08, 0.12) with v = (−0.02, 0.02).
TEST(TermByTerm, SecondStepOfTheHeavyBall) {
  const auto told = termByTerm({{.landscape = {"saddle"},
                                 .optimizer = {"heavy_ball", {{"lr", 0.1}, {"beta", 0.9}}},
                                 .start = {0.1, 0.1},
                                 .steps = 2},
                                2});
  ASSERT_EQ(told.size(), 1u);
  ASSERT_EQ(told[0].assignments.size(), 2u);
  const Assignment &velocity = told[0].assignments[0], &point = told[0].assignments[1];
  EXPECT_STREQ(velocity.target, "v");
  ASSERT_EQ(velocity.parts.size(), 2u);
  EXPECT_STREQ(velocity.parts[0].factorSymbol, "β");
  EXPECT_STREQ(velocity.parts[0].symbol, "v");
  EXPECT_EQ(velocity.parts[0].factor[0], 0.9);
  EXPECT_NEAR(velocity.parts[0].amount(0), -0.018, 1e-16);
  EXPECT_NEAR(velocity.parts[0].amount(1), 0.018, 1e-16);
  EXPECT_STREQ(velocity.parts[1].factorSymbol, "−η");
  EXPECT_STREQ(velocity.parts[1].symbol, "∇f(w)");
  EXPECT_NEAR(velocity.parts[1].quantity[0], 0.16, 1e-16);
  EXPECT_NEAR(velocity.parts[1].quantity[1], -0.24, 1e-16);
  EXPECT_STREQ(point.target, "w");
  EXPECT_NEAR(point.parts[0].amount(0), -0.034, 1e-16);
  EXPECT_NEAR(point.parts[0].amount(1), 0.042, 1e-16);
}

// A kick is told as an assignment of its own before the gradient step.
TEST(TermByTerm, AKickComesFirst) {
  const auto told = termByTerm(
      {{.landscape = {"saddle"}, .optimizer = {"perturbed_gradient"}, .start = {0, 0}, .steps = 2, .seed = 42}});
  ASSERT_EQ(told[0].assignments.size(), 2u);
  EXPECT_STREQ(told[0].assignments[0].parts[0].symbol, "ξ");
  EXPECT_EQ(told[1].assignments.size(), 1u);
}

TEST(TermByTerm, RefusesAStepThatIsNotThere) {
  EXPECT_EQ(
      refusal([] {
        termByTerm({{.landscape = {"saddle"}, .optimizer = {"gradient_descent"}, .start = {0, 1}, .steps = 3}, 4});
      }),
      "too_large first");
}

}  // namespace
}  // namespace descent::test
