// Properties that every optimizer has, checked over the registry.
#include <algorithm>
#include <set>

#include "support.hpp"

namespace descent::test {
namespace {

class EveryOptimizer : public testing::TestWithParam<OptimizerEntry> {
 protected:
  const OptimizerInfo& info = GetParam().info;
  const Selection landscape = homeOf(GetParam());
  const std::vector<double> start = landscapeNamed(landscape.id).info.start;

  descent::Run run(int steps, std::uint64_t seed = 1) const {
    return simulate(
        {.landscape = landscape, .optimizer = gentle(GetParam()), .start = start, .steps = steps, .seed = seed});
  }
};

TEST_P(EveryOptimizer, DescribesItself) {
  EXPECT_GT(std::string(info.update).size(), 0u);
  for (const char* text : {info.title.en, info.title.zh, info.convention.en, info.convention.zh}) {
    EXPECT_GT(std::string(text).size(), 0u);
  }
  for (const Param& param : info.params) {
    EXPECT_EQ(checked(param, param.value, {param.id}), param.value);
    EXPECT_EQ(param.choices.empty(), param.scale != Scale::choice);
  }
}

TEST_P(EveryOptimizer, SameSeedSameRun) {
  const auto a = run(100), b = run(100);
  EXPECT_EQ(a.w, b.w);
  EXPECT_EQ(a.loss, b.loss);
}

TEST_P(EveryOptimizer, AShorterRunIsAPrefix) {
  const auto shorter = run(100), longer = run(200);
  ASSERT_EQ(longer.steps, 200);
  EXPECT_TRUE(std::equal(shorter.w.begin(), shorter.w.end(), longer.w.begin()));
  EXPECT_TRUE(std::equal(shorter.gradient.begin(), shorter.gradient.end(), longer.gradient.begin()));
  for (size_t i = 0; i < shorter.memory.size(); ++i) {
    const auto &few = shorter.memory[i].values, &many = longer.memory[i].values;
    EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin()));
    EXPECT_EQ(few.size(), 101u * shorter.memory[i].width);
  }
}

TEST_P(EveryOptimizer, RowsAgreeWithTheLandscape) {
  const auto r = run(50);
  const auto f = makeLandscape(landscape);
  std::vector<double> g(r.dim);
  for (int step = 0; step <= r.steps; ++step) {
    EXPECT_EQ(test::gradientAt(*f, {r.at(step).data(), g.size()}, g), r.loss[step]);
    EXPECT_TRUE(std::equal(g.begin(), g.end(), r.gradientAt(step).begin()));
  }
}

TEST_P(EveryOptimizer, AStationaryPointIsFixed) {
  const std::vector<double> minimum = makeLandscape(landscape)->critical().at(0).at;
  const auto r = simulate({.landscape = landscape, .optimizer = gentle(GetParam()), .start = minimum, .steps = 20});
  ASSERT_EQ(r.steps, 20);
  double moved = 0;
  for (int i = 0; i < r.dim; ++i) moved = std::max(moved, std::abs(r.at(20)[i] - minimum[i]));
  // A declared exception has to be one.
  EXPECT_EQ(moved < 1e-12, info.fixesStationary) << moved;
  if (!info.fixesStationary) return;
  EXPECT_EQ(r.outcome.type, Outcome::Type::converged);
  EXPECT_EQ(r.outcome.step, 0);
}

// f(w − c) for a landscape f.
class Moved : public Landscape {
 public:
  Moved(const Landscape& f, std::vector<double> by) : f_(f), by_(std::move(by)) {}
  int dim() const override { return f_.dim(); }
  double value(ConstVector w) const override { return f_.value(back(w)); }
  double gradient(ConstVector w, VectorRef g) const override { return f_.gradient(back(w), g); }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override { return f_.hessian(back(w), g, h); }

 private:
  Vector back(ConstVector w) const { return w - asVector(by_); }

  const Landscape& f_;
  std::vector<double> by_;
};

TEST_P(EveryOptimizer, MovesWithTheLandscape) {
  const auto f = makeLandscape(landscape);
  const std::vector<double> by = {3, -2};
  const Moved moved(*f, by);
  const Optimizer optimizer = makeOptimizer(gentle(GetParam()));
  std::vector<double> there = start;
  for (size_t i = 0; i < by.size(); ++i) there[i] += by[i];
  const auto here = simulate(*f, optimizer, start, 20, 1), far = simulate(moved, optimizer, there, 20, 1);
  ASSERT_EQ(far.steps, 20);
  double apart = 0;
  for (int step = 0; step <= 20; ++step) {
    for (int i = 0; i < 2; ++i) apart = std::max(apart, std::abs(far.at(step)[i] - by[i] - here.at(step)[i]));
  }
  // A declared exception has to be one.
  EXPECT_EQ(apart < 1e-9, info.translationEquivariant) << apart;
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryOptimizer, testing::ValuesIn(optimizers()),
                         [](const auto& test) { return std::string(test.param.info.id); });

TEST(Optimizers, IdsAreUnique) {
  std::set<std::string> ids;
  for (const OptimizerEntry& entry : optimizers()) EXPECT_TRUE(ids.insert(entry.info.id).second) << entry.info.id;
}

}  // namespace
}  // namespace descent::test
