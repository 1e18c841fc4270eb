// w ← w − η∇f, η = gᵀg / gᵀHg: the lowest point along −∇f, exact on quadratics only. Cauchy 1847.
// Successive gradients are orthogonal. Worst start: f shrinks by ((κ − 1)/(κ + 1))² a step (Akaike 1959; Kantorovich).
// Where gᵀHg ≤ 0 the line has no lowest point: the step is infinite and the run ends as diverged.
#pragma once

#include "optimizer.hpp"

namespace descent {

struct ExactLineSearch {
  static constexpr OptimizerInfo info() {
    return {.id = "exact_line_search",
            .title = {"Exact line search (steepest descent)", "精确线搜索（最速下降）"},
            .update = "η ← gᵀg / gᵀHg;  w ← w − ηg",
            .params = {},
            .memory = {{"step", {"step η", "步长 η"}, true}},
            .convention = {"Cauchy 1847, for quadratic landscapes", "Cauchy 1847，用于二次函数"},
            .quadraticOnly = true,
            .firstOrder = false};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P*) {
    const int n = f.dim();
    T* g = memory.gradient();
    Matrix h(n, n);
    f.hessian(w, g, h);
    const ConstVectorMap gradient(g, n);
    const T squared = dot(gradient, gradient);
    T curved = 0;
    for (int i = 0; i < n; ++i) curved += g[i] * dot(h.row(i).transpose(), gradient);
    // At a stationary point there is nothing to search.
    const T lr = squared == 0 ? 0 : curved > 0 ? squared / curved : std::numeric_limits<T>::infinity();
    memory[0][0] = lr;
    for (int i = 0; i < n; ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -lr, "∇f(w)", g[i]));
  }

  static Tuning tuning(const double*, double lowest, double highest) {
    return {.contractionOptimal = (highest - lowest) / (highest + lowest)};
  }
};

}  // namespace descent
