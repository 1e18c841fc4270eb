// w ← w − ηH⁻¹∇f: with η = 1 to the critical point of the quadratic model, saddle or not. On a quadratic one step.
// H⁻¹ by its eigenvalues. Where H is singular there is no such point: the run ends as diverged.
#pragma once

#include "../calculus/rescale.hpp"
#include "optimizer.hpp"

namespace descent {

struct Newton {
  static constexpr OptimizerInfo info() {
    return {.id = "newton",
            .title = {"Newton's method", "牛顿法"},
            .update = "w ← w − ηH(w)⁻¹∇f(w)",
            .params = {firstTrial()},
            .memory = {},
            .convention = {"Pure Newton at η = 1: no line search, it goes to saddles and maxima too",
                           "η = 1 时为纯牛顿法：没有线搜索，也会走向鞍点和极大值点"},
            .firstOrder = false,
            .decomposes = true};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    const Vector d = rescaled(f, w, g, [](T lambda) { return 1 / lambda; });
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "H(w)⁻¹∇f(w)", d[i]));
  }
};

}  // namespace descent
