// w′ ← w − η∇f(w), w ← w − η∇f(w′): a look ahead, and the step from where one stood. Korpelevich 1976.
// On ½λx²: factor 1 − ηλ + (ηλ)², stable for ηλ < 1; best η = 1/(λmin + λmax), factor 1 − λmin λmax/(λmin + λmax)².
// On the game xy, where plain steps spiral outwards by √(1 + η²), factor √((1 − η²)² + η²).
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Extragradient {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {.id = "extragradient",
            .title = {"Extragradient", "外梯度法"},
            .update = "w′ ← w − η∇f(w);  w ← w − η∇f(w′)",
            .params = {learningRate(0.1)},
            .memory = {},
            .convention = {"Korpelevich 1976; the same η in both steps", "Korpelevich 1976；两步用同一个 η"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T *g = memory.gradient(), *ahead = memory.point();
    f.gradient(w, g);
    for (int i = 0; i < f.dim(); ++i) ahead[i] = w[i] - p[0] * g[i];
    f.gradient(ahead, g);
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "∇f(w′)", g[i]));
  }

  static Mode mode(const double* p, double lambda) {
    const double z = p[0] * lambda, factor = 1 - z + z * z;
    return {factor, 0, factor};
  }

  static Tuning tuning(const double* p, double lowest, double highest) {
    const double sum = lowest + highest;
    return {.lrLimit = 1 / highest,
            .lrOptimal = 1 / sum,
            .contractionOptimal = 1 - lowest * highest / (sum * sum),
            .lrEffective = p[0]};
  }
};

}  // namespace descent
