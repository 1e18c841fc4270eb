// Optimizers against independently computed traces, and the conventions against each other.
#include "reference/traces.hpp"

#include <algorithm>

#include "support.hpp"

namespace descent::test {
namespace {

class ReferenceTrace : public testing::TestWithParam<reference::Trace> {};

TEST_P(ReferenceTrace, IsFollowed) {
  const reference::Trace& trace = GetParam();
  const int steps = static_cast<int>(trace.loss.size()) - 1;
  const size_t dim = trace.w.size() / trace.loss.size();
  const auto run = simulate({.landscape = trace.landscape,
                             .optimizer = trace.optimizer,
                             .start = {trace.w.begin(), trace.w.begin() + static_cast<std::ptrdiff_t>(dim)},
                             .steps = steps,
                             .seed = trace.seed});
  ASSERT_EQ(run.w.size(), trace.w.size());
  for (size_t i = 0; i < trace.w.size(); ++i) expectNear(run.w[i], trace.w[i], 1e-11, 1e-13);
  for (size_t i = 0; i < trace.loss.size(); ++i) expectNear(run.loss[i], trace.loss[i], 1e-11, 1e-13);
  size_t compared = 0;
  for (const MemoryRecord& channel : run.memory) {
    const auto found = trace.memory.find(channel.id);
    if (found == trace.memory.end()) continue;
    ++compared;
    ASSERT_EQ(channel.values.size(), found->second.size() + channel.width);
    for (size_t i = 0; i < found->second.size(); ++i) {
      expectNear(channel.values[channel.width + i], found->second[i], 1e-11, 1e-13);
    }
  }
  EXPECT_EQ(compared, trace.memory.size());
}

INSTANTIATE_TEST_SUITE_P(All, ReferenceTrace, testing::ValuesIn(reference::traces),
                         [](const auto& test) { return std::string(test.param.name); });

TEST(ReferenceTraces, EveryOptimizerHasOne) {
  for (const OptimizerEntry& entry : optimizers()) {
    const auto follows = [&](const reference::Trace& trace) { return trace.optimizer.id == entry.info.id; };
    EXPECT_TRUE(std::any_of(reference::traces.begin(), reference::traces.end(), follows)) << entry.info.id;
  }
}

TEST(ReferenceTraces, NoneIsLost) { EXPECT_GE(reference::traces.size(), 39u); }

TEST(Conventions, AveragedMomentumIsTheHeavyBallWithASmallerStep) {
  const Experiment ema{
      .landscape = {"rosenbrock"}, .optimizer = {"ema_momentum", {{"lr", 1e-3}}}, .start = {-1.2, 1}, .steps = 100};
  Experiment ball = ema;
  ball.optimizer = {"heavy_ball", {{"lr", 1e-4}}};
  const auto a = simulate(ema), b = simulate(ball);
  for (size_t i = 0; i < a.w.size(); ++i) expectNear(a.w[i], b.w[i], 1e-11, 1e-13);
}

TEST(Conventions, PyTorchsNesterovIsTheLookAhead) {
  const Experiment sutskever{
      .landscape = {"rosenbrock"}, .optimizer = {"nesterov", {{"lr", 5e-4}}}, .start = {-1.2, 1}, .steps = 50};
  Experiment torch = sutskever;
  torch.optimizer.params["convention"] = 1;
  const auto a = simulate(sutskever), b = simulate(torch);
  for (int step = 0; step <= 50; ++step) {
    for (int i = 0; i < 2; ++i) {
      const double ahead = a.at(step)[i] + 0.9 * a.memory[0].values[2 * static_cast<size_t>(step) + i];
      expectNear(b.at(step)[i], ahead, 1e-11, 1e-12);
    }
  }
}

TEST(Conventions, WithoutMomentumAllAreGradientDescent) {
  const Experiment plain{
      .landscape = {"rosenbrock"}, .optimizer = {"gradient_descent", {{"lr", 1e-3}}}, .start = {-1.2, 1}, .steps = 30};
  const auto expected = simulate(plain);
  for (const char* id : {"heavy_ball", "ema_momentum", "nesterov"}) {
    Experiment other = plain;
    other.optimizer = {id, {{"lr", 1e-3}, {"beta", 0}}};
    EXPECT_EQ(simulate(other).w, expected.w) << id;
  }
}

}  // namespace
}  // namespace descent::test
