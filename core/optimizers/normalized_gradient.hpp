// w ← w − η∇f/‖∇f‖: every step has length η. Nesterov 2004, section 3.2; Hazan, Levy & Shalev-Shwartz 2015.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct NormalizedGradient {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {
        .id = "normalized_gradient",
        .title = {"Normalized gradient", "归一化梯度"},
        .update = "w ← w − η∇f(w)/‖∇f(w)‖",
        .params = {learningRate(0.01)},
        .memory = {},
        .convention = {"Nesterov 2004, section 3.2; Hazan, Levy & Shalev-Shwartz 2015. Where ∇f = 0 there is no step",
                       "Nesterov 2004，第 3.2 节；Hazan、Levy、Shalev-Shwartz 2015。∇f = 0 处不动"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    const T norm = length(g, f.dim());
    const T factor = select(norm > T(0.0), -p[0] / norm, T(0.0));
    const char* symbol = symbolOf(norm > T(0.0), "−η/‖∇f(w)‖", "0");
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term(symbol, factor, "∇f(w)", g[i]));
  }
};

}  // namespace descent
