// s ← s + ∇f², w ← w − η∇f/(√s + ε), coordinate by coordinate. Duchi, Hazan & Singer 2011.
// On ½λx² with ε → 0 the path does not depend on λ, and the effective step freezes.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Adagrad {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {.id = "adagrad",
            .title = {"AdaGrad", "AdaGrad 方法"},
            .update = "s ← s + ∇f(w)²;  w ← w − η∇f(w)/(√s + ε)",
            .params = {learningRate(0.1), smallest(1e-10)},
            .memory = {{"s", {"sum of squared gradients s", "梯度平方和 s"}}},
            .convention = {"Duchi, Hazan & Singer 2011; ε outside the root and 1e-10 as in PyTorch",
                           "Duchi、Hazan、Singer 2011；ε 在根号外，取 1e-10，与 PyTorch 相同"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    using std::sqrt;
    T *g = memory.gradient(), *s = memory[0];
    f.gradient(w, g);
    for (int i = 0; i < f.dim(); ++i) {
      s[i] = memory.sum("s", i, term("s", s[i]), term("∇f(w)²", g[i] * g[i]));
      w[i] = w[i] + memory.sum("w", i, term("−η/(√s + ε)", -p[0] / (sqrt(s[i]) + p[1]), "∇f(w)", g[i]));
    }
  }
};

}  // namespace descent
