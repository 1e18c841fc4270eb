// w ← w − η sign(∇f(w)): every coordinate moves by η, whatever the slope. Bernstein et al. 2018.
// On ½λx² it ends in a two-cycle {r, r − η}.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct SignDescent {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {
        .id = "sign_descent",
        .title = {"Sign descent", "符号梯度下降"},
        .update = "w ← w − η sign(∇f(w))",
        .params = {learningRate(0.01)},
        .memory = {},
        .convention = {"Bernstein et al. 2018 (signSGD); sign(0) = 0", "Bernstein 等 2018（signSGD）；sign(0) = 0"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    const T zero(0.0);
    for (int i = 0; i < f.dim(); ++i) {
      const T sign = select(g[i] > zero, T(1.0), select(g[i] < zero, T(-1.0), zero));
      w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "sign ∇f(w)", sign));
    }
  }
};

}  // namespace descent
