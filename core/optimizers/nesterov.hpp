// v ← βv − η∇f(w + βv), w ← w + v. Nesterov 1983, in the form of Sutskever et al. 2013.
// convention 1: PyTorch (nesterov=True), buf ← βbuf + ∇f(w), w ← w − η(∇f(w) + βbuf): its w is the look-ahead point w +
// βv. On ½λx² with m = 1 − ηλ: z² − (1 + β)m z + βm = 0; stable for ηλ < 2(1 + β)/(1 + 2β). Best on [λmin, λmax]: η =
// 4/(3λmax + λmin), β = (√(3κ+1) − 2)/(√(3κ+1) + 2), factor 1 − 2/√(3κ+1) (Lessard, Recht & Packard 2016).
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Nesterov {
  static constexpr bool lanes = true;

  static constexpr OptimizerInfo info() {
    return {
        .id = "nesterov",
        .title = {"Nesterov's accelerated gradient", "Nesterov 加速梯度"},
        .update = "v ← βv − η∇f(w + βv);  w ← w + v",
        .params = {learningRate(0.1),
                   momentum(0.9),
                   {"convention",
                    {"convention", "约定"},
                    0,
                    0,
                    1,
                    Scale::choice,
                    {{"iterate w (Sutskever 2013)", "迭代点 w（Sutskever 2013）"},
                     {"look-ahead point (PyTorch)", "前瞻点（PyTorch）"}}}},
        .memory = {{"v", {"velocity v", "速度 v"}}},
        .convention = {"Sutskever et al. 2013 show the iterate w; PyTorch shows the look-ahead point w + βv, and keeps "
                       "buf where we show v",
                       "Sutskever 等 2013 记录迭代点 w；PyTorch 记录前瞻点 w + βv，并以 buf 代替 v"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T *g = memory.gradient(), *v = memory[0], *ahead = memory.point();
    const bool torch = choice(p[2]) == 1;
    for (int i = 0; i < f.dim(); ++i) ahead[i] = torch ? w[i] : w[i] + p[1] * v[i];
    f.gradient(ahead, g);
    for (int i = 0; i < f.dim(); ++i) {
      if (torch) {
        v[i] = memory.sum("v", i, term("β", p[1], "v", v[i]), term("∇f(w)", g[i]));
        w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "∇f(w)", g[i]), term("−ηβ", -p[0] * p[1], "v", v[i]));
      } else {
        v[i] = memory.sum("v", i, term("β", p[1], "v", v[i]), term("−η", -p[0], "∇f(w + βv)", g[i]));
        w[i] = w[i] + memory.sum("w", i, term("v", v[i]));
      }
    }
  }

  static Mode mode(const double* p, double lambda) {
    const double m = 1 - p[0] * lambda;
    return {(1 + p[1]) * m, p[1] * m, choice(p[2]) == 1 ? 1 - p[0] * lambda * (1 + p[1]) : m};
  }

  static Tuning tuning(const double* p, double lowest, double highest) {
    const double root = std::sqrt(3 * highest / lowest + 1);
    return {.lrLimit = 2 * (1 + p[1]) / ((1 + 2 * p[1]) * highest),
            .lrOptimal = 4 / (3 * highest + lowest),
            .betaOptimal = (root - 2) / (root + 2),
            .contractionOptimal = 1 - 2 / root,
            .lrEffective = p[0] / (1 - p[1])};
  }
};

}  // namespace descent
