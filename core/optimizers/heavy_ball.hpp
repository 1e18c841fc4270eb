// v ← βv − η∇f(w), w ← w + v. Polyak 1964.
// On ½λx²: z² − (1 + β − ηλ) z + β = 0; stable for ηλ < 2(1 + β).
// Best on [λmin, λmax]: η = 4/(√λmax + √λmin)², β = ((√κ − 1)/(√κ + 1))², factor √β; there the roots are double.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct HeavyBall {
  static constexpr bool lanes = true;
  static constexpr bool fuses = true;

  static constexpr OptimizerInfo info() {
    return {.id = "heavy_ball",
            .title = {"Classical momentum (heavy ball)", "经典动量（重球法）"},
            .update = "v ← βv − η∇f(w);  w ← w + v",
            .params = {learningRate(0.1), momentum(0.9)},
            .memory = {{"v", {"velocity v", "速度 v"}}},
            .convention = {"Polyak 1964. PyTorch keeps buf = −v/η: the same path while η is constant",
                           "Polyak 1964。PyTorch 保存 buf = −v/η：η 不变时路径相同"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T *g = memory.gradient(), *v = memory[0];
    f.gradient(w, g);
    for (int i = 0; i < f.dim(); ++i) {
      v[i] = memory.sum("v", i, term("β", p[1], "v", v[i]), term("−η", -p[0], "∇f(w)", g[i]));
      w[i] = w[i] + memory.sum("w", i, term("v", v[i]));
    }
  }

  static Mode mode(const double* p, double lambda) { return {1 + p[1] - p[0] * lambda, p[1], 1 - p[0] * lambda}; }

  static Tuning tuning(const double* p, double lowest, double highest) {
    const double low = std::sqrt(lowest), high = std::sqrt(highest), rate = (high - low) / (high + low);
    return {.lrLimit = 2 * (1 + p[1]) / highest,
            .lrOptimal = 4 / ((high + low) * (high + low)),
            .betaOptimal = rate * rate,
            .contractionOptimal = rate,
            .lrEffective = p[0] / (1 - p[1])};
  }
};

}  // namespace descent
