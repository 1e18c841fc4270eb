// What Adam and AdamW share: averages of ∇f and of its square, corrected for their start at 0, and
// w ← keep·w − η m̂/(√v̂ + ε). p: η, β₁, β₂, ε.
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

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p, const P& keep) {
    using std::pow, std::sqrt;
    T *g = memory.gradient(), *m = memory[0], *v = memory[1];
    f.gradient(w, g);
    const auto first = 1 - pow(p[1], memory.steps + 1), second = 1 - pow(p[2], memory.steps + 1);
    for (int i = 0; i < f.dim(); ++i) {
      m[i] = p[1] * m[i] + (1 - p[1]) * g[i];
      v[i] = p[2] * v[i] + (1 - p[2]) * (g[i] * g[i]);
      w[i] = keep * w[i] - p[0] * (m[i] / first) / (sqrt(v[i] / second) + p[3]);
    }
  }
};

}  // namespace descent
