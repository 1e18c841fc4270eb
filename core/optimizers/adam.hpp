// m ← β₁m + (1 − β₁)∇f, v ← β₂v + (1 − β₂)∇f², w ← w − η m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ).
// The first step is η·sign(∇f). Not rotation invariant; with constant η it does not converge to the point but bursts
// now and then: the two-cycle ±η(1 − β₁)/(2(1 + β₁)) is unstable for β₁ > 0.172. Kingma & Ba 2015, algorithm 1.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Adam {
  static constexpr bool lanes = true;
  static constexpr bool counts = true;

  static constexpr OptimizerInfo info() {
    return {.id = "adam",
            .title = {"Adam", "Adam 方法"},
            .update = "m ← β₁m + (1 − β₁)∇f(w);  v ← β₂v + (1 − β₂)∇f(w)²;  w ← w − η m̂/(√v̂ + ε)",
            .params = {learningRate(0.05),
                       {"beta1", {"averaging of gradients β₁", "梯度的平均系数 β₁"}, 0.9, 0, 0.9999},
                       {"beta2", {"averaging of squares β₂", "平方的平均系数 β₂"}, 0.999, 0, 0.99999},
                       smallest(1e-8)},
            .memory = {{"m", {"averaged gradient m", "平均梯度 m"}},
                       {"v", {"mean of squared gradients v", "梯度平方的平均 v"}}},
            .convention = {"Kingma & Ba 2015, algorithm 1; the same in PyTorch. ε is added outside the root, after the "
                           "bias correction",
                           "Kingma、Ba 2015，算法 1；与 PyTorch 相同。ε 在偏差校正之后加在根号外"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    using std::pow, std::sqrt;
    T *g = memory.gradient(), *m = memory[0], *v = memory[1];
    f.gradient(w, g);
    const auto first = 1 - pow(p[1], memory.steps + 1), second = 1 - pow(p[2], memory.steps + 1);
    for (int i = 0; i < f.dim(); ++i) {
      m[i] = p[1] * m[i] + (1 - p[1]) * g[i];
      v[i] = p[2] * v[i] + (1 - p[2]) * (g[i] * g[i]);
      w[i] = w[i] - p[0] * (m[i] / first) / (sqrt(v[i] / second) + p[3]);
    }
  }
};

}  // namespace descent
