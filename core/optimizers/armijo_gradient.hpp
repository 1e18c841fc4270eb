// w ← w − α∇f, α = η, η/2, η/4, … until f falls by cα‖∇f‖². Armijo 1966.
#pragma once

#include "../calculus/backtrack.hpp"
#include "optimizer.hpp"

namespace descent {

struct ArmijoGradient {
  static constexpr OptimizerInfo info() {
    return {.id = "armijo_gradient",
            .title = {"Backtracking line search (Armijo)", "回溯线搜索（Armijo）"},
            .update = "α ← η, η/2, η/4, … until f(w − α∇f) ≤ f − cα‖∇f‖²;  w ← w − α∇f",
            .params = {firstTrial(), sufficient()},
            .memory = {{"step", {"step taken α", "所用步长 α"}, true}},
            .convention = {"Armijo 1966 with halving, as in Nocedal & Wright 2006, algorithm 3.1. Where f has too "
                           "few digits for the fall the slope decides (Hager & Zhang 2005); no step where 60 halvings "
                           "do not suffice",
                           "Armijo 1966，逐次减半，同 Nocedal、Wright 2006 算法 3.1。f "
                           "的有效位数分辨不出下降时改看斜率（Hager、Zhang "
                           "2005）；减半 60 次仍不满足则不动"},
            .firstOrder = false};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    const T alpha = memory[0][0] = backtrack(f, w, memory.point(), g, g, p[0], p[1]);
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−α", -alpha, "∇f(w)", g[i]));
  }
};

}  // namespace descent
