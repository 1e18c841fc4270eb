// Gradient steps; where ‖∇f‖ < ε and λmin(H) < −γ a step along the eigenvector v of λmin instead: w ← w + s|λmin|/ρ·v,
// s = −sign(∇fᵀv) (+1 where that is 0). It lowers f by ½|λ|h² to second order, h = |λ|/ρ; by |λ|³/(3ρ²) at least where
// H is ρ-Lipschitz. Nocedal & Wright 2006, section 3.4; Curtis & Robinson 2019.
#pragma once

#include "../calculus/rescale.hpp"
#include "optimizer.hpp"

namespace descent {

struct NegativeCurvature {
  static constexpr OptimizerInfo info() {
    return {.id = "negative_curvature",
            .title = {"Negative-curvature steps", "负曲率方向法"},
            .update = "w ← w − η∇f(w);  where ‖∇f‖ < ε and λmin < −γ:  w ← w ± (|λmin|/ρ)v",
            .params = {learningRate(0.1),
                       {"threshold", {"small gradient ε", "小梯度阈值 ε"}, 1e-3, 1e-12, 1000, Scale::log},
                       {"curvature", {"negative curvature γ", "负曲率阈值 γ"}, 1e-3, 1e-12, 1000, Scale::log},
                       {"rho", {"change of curvature ρ", "曲率变化率 ρ"}, 10, 1e-3, 1e6, Scale::log}},
            .memory = {{"lambda", {"lowest eigenvalue λmin where looked at", "所查看的最小特征值 λmin"}, true},
                       {"jump", {"length of the curvature step", "负曲率步长"}, true}},
            .convention = {"The four steps of the textbook: test ‖∇f‖, decompose H, step down along ±v, go on until ∇f "
                           "≈ 0 and H is positive definite",
                           "教科书的四步：检验 ‖∇f‖，分解 H，沿 ±v 下降，直到 ∇f ≈ 0 且 H 正定"},
            .firstOrder = false,
            .decomposes = true};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    T &lowest = memory[0][0], &jump = memory[1][0];
    lowest = jump = 0;
    if (length(g, f.dim()) < p[1]) {
      const Spectrum curvature = spectrumAt(f, w, g);
      lowest = curvature.values[0];
      if (lowest < -p[2]) {
        const auto v = curvature.vectors.col(0);
        jump = (dot(ConstVectorMap(g, f.dim()), v) > 0 ? -1 : 1) * std::abs(lowest) / p[3];
        const char* symbol = jump < 0 ? "−|λmin|/ρ" : "|λmin|/ρ";
        for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term(symbol, jump, "v", v[i]));
        return;
      }
    }
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "∇f(w)", g[i]));
  }

  static double jump(const double* p, double lowest) { return lowest < -p[2] ? -lowest / p[3] : 0; }
};

}  // namespace descent
