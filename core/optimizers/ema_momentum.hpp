// v ← βv + (1 − β)∇f(w), w ← w − ηv: momentum as an exponential moving average of gradients, v₀ = 0.
// The same path as the heavy ball with step η(1 − β); stable for ηλ < 2(1 + β)/(1 − β).
// convention 1: PyTorch's dampening = β, which takes the first gradient undamped (v₁ = ∇f(w₀)).
#pragma once

#include "optimizer.hpp"

namespace descent {

struct EmaMomentum {
  static constexpr bool lanes = true;
  static constexpr bool counts = true;

  static constexpr OptimizerInfo info() {
    return {
        .id = "ema_momentum",
        .title = {"Averaged momentum (EMA)", "滑动平均动量（EMA）"},
        .update = "v ← βv + (1 − β)∇f(w);  w ← w − ηv",
        .params = {learningRate(0.1),
                   momentum(0.9),
                   {"convention",
                    {"convention", "约定"},
                    0,
                    0,
                    1,
                    Scale::choice,
                    {{"moving average from v = 0", "从 v = 0 开始的滑动平均"},
                     {"PyTorch dampening (first gradient undamped)", "PyTorch dampening（首个梯度不衰减）"}}}},
        .memory = {{"v", {"averaged gradient v", "平均梯度 v"}}},
        .convention = {"Moving average with v₀ = 0: the heavy ball with step η(1 − β). PyTorch's dampening starts at "
                       "the full first gradient",
                       "v₀ = 0 的滑动平均：等于步长为 η(1 − β) 的重球法。PyTorch 的 dampening 首步取完整梯度"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T *g = memory.gradient(), *v = memory[0];
    f.gradient(w, g);
    const bool dampened = choice(p[2]) == 1;
    const auto first = memory.steps < 0.5;
    const P keep = dampened ? select(first, P(0.0), p[1]) : p[1], take = 1 - keep;
    const char* keeps = dampened ? symbolOf(first, "0", "β") : "β";
    const char* takes = dampened ? symbolOf(first, "", "(1 − β)") : "(1 − β)";
    for (int i = 0; i < f.dim(); ++i) {
      v[i] = memory.sum("v", i, term(keeps, keep, "v", v[i]), term(takes, take, "∇f(w)", g[i]));
      w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "v", v[i]));
    }
  }

  static Mode mode(const double* p, double lambda) {
    const double lr = p[0] * (1 - p[1]);
    return {1 + p[1] - lr * lambda, p[1], 1 - (choice(p[2]) == 1 ? p[0] : lr) * lambda};
  }

  static Tuning tuning(const double* p, double lowest, double highest) {
    const double low = std::sqrt(lowest), high = std::sqrt(highest), rate = (high - low) / (high + low);
    return {.lrLimit = 2 * (1 + p[1]) / ((1 - p[1]) * highest),
            .lrOptimal = 4 / ((high + low) * (high + low) * (1 - rate * rate)),
            .betaOptimal = rate * rate,
            .contractionOptimal = rate,
            .lrEffective = p[0]};
  }
};

}  // namespace descent
