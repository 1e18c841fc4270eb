// w ← w − αd, d = H⁻¹∇f where that points downhill and else ∇f, α = η, η/2, … until f falls by cα∇fᵀd.
// Nocedal & Wright, Numerical Optimization (2006), chapter 3.
#pragma once

#include "../calculus/backtrack.hpp"
#include "../calculus/rescale.hpp"
#include "optimizer.hpp"

namespace descent {

struct DampedNewton {
  static constexpr OptimizerInfo info() {
    return {
        .id = "damped_newton",
        .title = {"Damped Newton", "阻尼牛顿法"},
        .update = "d ← H⁻¹∇f, or ∇f where ∇fᵀH⁻¹∇f ≤ 0;  α ← η, η/2, … until f(w − αd) ≤ f − cα∇fᵀd;  w ← w − αd",
        .params = {firstTrial(), sufficient()},
        .memory = {{"step", {"step taken α", "所用步长 α"}, true}},
        .convention = {"Nocedal & Wright 2006, chapter 3, with halving and the gradient as fallback where H is not "
                       "positive along it. No step where 60 halvings do not suffice",
                       "Nocedal、Wright 2006，第 3 章：逐次减半；H 沿该方向非正时改用梯度。减半 60 次仍不满足则不动"},
        .firstOrder = false,
        .decomposes = true};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T* g = memory.gradient();
    Vector d = rescaled(f, w, g, [](T lambda) { return 1 / lambda; });
    const ConstVectorMap gradient(g, f.dim());
    const double slope = dot(gradient, d);
    const bool down = slope > 0 && std::isfinite(slope);
    if (!down) d = gradient;
    const T alpha = memory[0][0] = backtrack(f, w, memory.point(), g, d.data(), p[0], p[1]);
    const char* symbol = down ? "H(w)⁻¹∇f(w)" : "∇f(w)";
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−α", -alpha, symbol, d[i]));
  }
};

}  // namespace descent
