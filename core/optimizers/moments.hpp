// What Adam and AdamW share: averages of ∇f and of its square, corrected for their start at 0, and
// w ← w − η m̂/(√v̂ + ε). p: η, β₁, β₂, ε.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct Moments {
  static constexpr Param first() {
    return {"beta1", {"averaging of gradients β₁", "梯度的平均系数 β₁"}, 0.9, 0, 0.9999};
  }
  static constexpr Param second() {
    return {"beta2", {"averaging of squares β₂", "平方的平均系数 β₂"}, 0.999, 0, 0.99999};
  }
  static constexpr List<Channel, 2> channels() {
    return {{"m", {"averaged gradient m", "平均梯度 m"}}, {"v", {"mean of squared gradients v", "梯度平方的平均 v"}}};
  }

  // With ∇f in memory.gradient().
  template <class T, class M, class P>
  static void move(int dim, T* w, M& memory, const P* p) {
    using std::pow, std::sqrt;
    const T* g = memory.gradient();
    T *m = memory[0], *v = memory[1];
    const auto first = 1 - pow(p[1], memory.steps + 1), second = 1 - pow(p[2], memory.steps + 1);
    for (int i = 0; i < dim; ++i) {
      m[i] = memory.sum("m", i, term("β₁", p[1], "m", m[i]), term("(1 − β₁)", 1 - p[1], "∇f(w)", g[i]));
      v[i] = memory.sum("v", i, term("β₂", p[2], "v", v[i]), term("(1 − β₂)", 1 - p[2], "∇f(w)²", g[i] * g[i]));
      const T rate = -p[0] / (sqrt(v[i] / second) + p[3]);
      w[i] = w[i] + memory.sum("w", i, term("−η/(√v̂ + ε)", rate, "m̂", m[i] / first));
    }
  }
};

}  // namespace descent
