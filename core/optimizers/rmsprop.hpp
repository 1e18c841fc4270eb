// v ← αv + (1 − α)∇f², w ← w − η∇f/(√v + ε), coordinate by coordinate. Tieleman & Hinton 2012.
// On ½λx² it ends in the two-cycle ±η/2, whatever λ; it rescales and has no momentum.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Rmsprop {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {.id = "rmsprop",
            .title = {"RMSProp", "RMSProp 方法"},
            .update = "v ← αv + (1 − α)∇f(w)²;  w ← w − η∇f(w)/(√v + ε)",
            .params = {learningRate(0.01),
                       {"alpha", {"averaging of squares α", "平方的平均系数 α"}, 0.99, 0, 0.99999},
                       smallest(1e-8)},
            .memory = {{"v", {"mean of squared gradients v", "梯度平方的平均 v"}}},
            .convention = {
                "Tieleman & Hinton 2012, v = 0 at first and not corrected; ε outside the root, α = 0.99 as in PyTorch "
                "(Hinton: 0.9)",
                "Tieleman、Hinton 2012，v 从 0 开始且不校正；ε 在根号外，α = 0.99，与 PyTorch 相同（Hinton 取 0.9）"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    using std::sqrt;
    T *g = memory.gradient(), *v = memory[0];
    f.gradient(w, g);
    for (int i = 0; i < f.dim(); ++i) {
      v[i] = memory.sum("v", i, term("α", p[1], "v", v[i]), term("(1 − α)", 1 - p[1], "∇f(w)²", g[i] * g[i]));
      w[i] = w[i] + memory.sum("w", i, term("−η/(√v + ε)", -p[0] / (sqrt(v[i]) + p[2]), "∇f(w)", g[i]));
    }
  }
};

}  // namespace descent
