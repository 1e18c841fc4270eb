// w ← (1 − ηδ)w, then a step of Adam: weight decay apart from the gradient. Loshchilov & Hutter 2019.
// The decay pulls towards w = 0: the only rule here that knows where the origin is.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Adamw {
  static constexpr bool lanes = true;
  static constexpr bool counts = true;

  static constexpr OptimizerInfo info() {
    return {.id = "adamw",
            .title = {"AdamW", "AdamW 方法"},
            .update = "w ← (1 − ηδ)w, then Adam: w ← w − η m̂/(√v̂ + ε)",
            .params = {learningRate(0.05),
                       {"beta1", {"averaging of gradients β₁", "梯度的平均系数 β₁"}, 0.9, 0, 0.9999},
                       {"beta2", {"averaging of squares β₂", "平方的平均系数 β₂"}, 0.999, 0, 0.99999},
                       smallest(1e-8),
                       {"decay", {"weight decay δ", "权重衰减 δ"}, 0.01, 0, 1}},
            .memory = {{"m", {"averaged gradient m", "平均梯度 m"}},
                       {"v", {"mean of squared gradients v", "梯度平方的平均 v"}}},
            .convention = {"Loshchilov & Hutter 2019 as in PyTorch: the decay is multiplied by η (in the paper by the "
                           "schedule alone)",
                           "Loshchilov、Hutter 2019，取 PyTorch 的形式：衰减乘以 η（论文只乘调度系数）"},
            .translationEquivariant = false,
            .fixesStationary = false};
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
      w[i] = (1 - p[0] * p[4]) * w[i] - p[0] * (m[i] / first) / (sqrt(v[i] / second) + p[3]);
    }
  }
};

}  // namespace descent
