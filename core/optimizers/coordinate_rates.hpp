// w ← w − Diag(η₁, η₂, …, η₂) ∇f(w): gradient descent with a learning rate for the first coordinate and one for all
// others. Jacobs, Neural Networks 1 (1988) 295–307.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct CoordinateRates {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {.id = "coordinate_rates",
            .title = {"A learning rate per coordinate", "每个坐标各用一个学习率"},
            .update = "wᵢ ← wᵢ − ηᵢ∂ᵢf(w)",
            .params = {{"lr", {"learning rate η₁", "学习率 η₁"}, 0.1, 1e-6, 1000, Scale::log},
                       {"lr2", {"learning rate η₂", "学习率 η₂"}, 0.1, 1e-6, 1000, Scale::log}},
            .memory = {},
            .convention = {"Jacobs 1988, rates held constant: η₁ for the first coordinate, η₂ for all others",
                           "Jacobs 1988，学习率固定：第一个坐标用 η₁，其余坐标用 η₂"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    for (int i = 0; i < f.dim(); ++i) {
      w[i] = w[i] + memory.sum("w", i, term("−ηᵢ", -p[i == 0 ? 0 : 1], "∇f(w)", g[i]));
    }
  }
};

}  // namespace descent
