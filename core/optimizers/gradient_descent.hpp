// w ← w − η ∇f(w). Cauchy 1847.
// On ½λx²: factor 1 − ηλ per step; best constant step 2/(λmin + λmax), factor (κ − 1)/(κ + 1) (Nesterov 2004, 2.1.15).
#pragma once

#include "optimizer.hpp"

namespace descent {

struct GradientDescent {
  static constexpr bool lanes = true;
  static constexpr bool fuses = true;

  static constexpr OptimizerInfo info() {
    return {.id = "gradient_descent",
            .title = {"Gradient descent", "梯度下降"},
            .update = "w ← w − η∇f(w)",
            .params = {learningRate(0.1)},
            .memory = {},
            .convention = {"Cauchy 1847; the same in every library", "Cauchy 1847；各个库的定义一致"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    f.gradient(w, g);
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "∇f(w)", g[i]));
  }

  static Mode mode(const double* p, double lambda) { return {1 - p[0] * lambda, 0, 1 - p[0] * lambda}; }

  static Tuning tuning(const double* p, double lowest, double highest) {
    return {.lrLimit = 2 / highest,
            .lrOptimal = 2 / (lowest + highest),
            .contractionOptimal = (highest - lowest) / (highest + lowest),
            .lrEffective = p[0]};
  }
};

}  // namespace descent
