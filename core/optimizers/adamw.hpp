// w ← (1 − ηδ)w − η m̂/(√v̂ + ε): a step of Adam, its gradient taken before the decay, and weight decay apart from the
// gradient. Loshchilov & Hutter 2019.
// The decay pulls towards w = 0: the only rule here that knows where the origin is.
#pragma once

#include "moments.hpp"

namespace descent {

struct Adamw {
  static constexpr bool lanes = true;
  static constexpr bool counts = true;

  static constexpr OptimizerInfo info() {
    return {.id = "adamw",
            .title = {"AdamW", "AdamW 方法"},
            .update = "m, v, m̂, v̂ as in Adam, of ∇f(w);  w ← (1 − ηδ)w − η m̂/(√v̂ + ε)",
            .params = {learningRate(0.05),
                       Moments::first(),
                       Moments::second(),
                       smallest(1e-8),
                       {"decay", {"weight decay δ", "权重衰减 δ"}, 0.01, 0, 1}},
            .memory = Moments::channels(),
            .convention = {"Loshchilov & Hutter 2019 as in PyTorch: the decay is multiplied by η (in the paper by the "
                           "schedule alone)",
                           "Loshchilov、Hutter 2019，取 PyTorch 的形式：衰减乘以 η（论文只乘调度系数）"},
            .translationEquivariant = false,
            .fixesStationary = false};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    f.gradient(w, memory.gradient());
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−ηδ", -p[0] * p[4], "w", w[i]));
    Moments::move(f.dim(), w, memory, p);
  }
};

}  // namespace descent
