// w ← w − η∇f·min(1, c/‖∇f‖): a step is never longer than ηc. Pascanu, Mikolov & Bengio 2013, algorithm 1.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct ClippedGradient {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {
        .id = "clipped_gradient",
        .title = {"Clipped gradient", "梯度裁剪"},
        .update = "w ← w − η∇f(w)·min(1, c/‖∇f(w)‖)",
        .params = {learningRate(0.1), {"clip", {"longest gradient c", "梯度上限 c"}, 1, 1e-6, 1e6, Scale::log}},
        .memory = {},
        .convention = {
            "Pascanu, Mikolov & Bengio 2013, algorithm 1: by the norm of the whole gradient (PyTorch: "
            "clip_grad_norm_), not coordinate by coordinate",
            "Pascanu、Mikolov、Bengio 2013，算法 1：按整个梯度的范数裁剪（PyTorch：clip_grad_norm_），不是逐坐标裁剪"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    const T norm = length(g, f.dim());
    const T limit(p[1]), scale = select(norm > limit, limit / norm, T(1.0)), factor = -p[0] * scale;
    const char* symbol = symbolOf(norm > limit, "−ηc/‖∇f(w)‖", "−η");
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term(symbol, factor, "∇f(w)", g[i]));
  }
};

}  // namespace descent
