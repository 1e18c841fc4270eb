// w ← w − η V(|Λ| + δ)⁻¹Vᵀ∇f, H = VΛVᵀ: Newton with the curvatures taken positive, so that saddles repel.
// With η = 1 it doubles the distance from a saddle along its negative directions. Dauphin et al. 2014, algorithm 1.
#pragma once

#include "../calculus/rescale.hpp"
#include "optimizer.hpp"

namespace descent {

struct SaddleFreeNewton {
  static constexpr OptimizerInfo info() {
    return {.id = "saddle_free_newton",
            .title = {"Saddle-free Newton", "无鞍牛顿法"},
            .update = "w ← w − η(|H(w)| + δ)⁻¹∇f(w)",
            .params = {firstTrial(), {"damping", {"damping δ", "阻尼 δ"}, 0, 0, 1000}},
            .memory = {},
            .convention =
                {"Dauphin et al. 2014, algorithm 1, with the full eigendecomposition instead of a Krylov subspace",
                 "Dauphin 等 2014，算法 1，用完整特征分解代替 Krylov 子空间"},
            .firstOrder = false,
            .decomposes = true};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    const Vector d = rescaled(f, w, g, [&](T lambda) { return 1 / (std::abs(lambda) + p[1]); });
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "(|H(w)| + δ)⁻¹∇f(w)", d[i]));
  }
};

}  // namespace descent
