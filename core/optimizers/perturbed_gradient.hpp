// Gradient steps; where ‖∇f‖ ≤ threshold and the last `wait` steps went without a kick, first a kick ξ, uniform in the
// ball of radius r: every wait + 1 steps at most. Jin, Ge, Netrapalli, Kakade & Jordan 2017, algorithm 2, without its
// stopping test. The seed's own stream gives u = (z >> 11)·2⁻⁵³: in the plane radius r√u₁, angle 2πu₂; on a line r(2u₁
// − 1); in more dimensions a normal direction and radius r·u^(1/n).
#pragma once

#include <numbers>

#include "optimizer.hpp"

namespace descent {

struct PerturbedGradient {
  static constexpr OptimizerInfo info() {
    return {
        .id = "perturbed_gradient",
        .title = {"Perturbed gradient descent", "扰动梯度下降"},
        .update = "where ‖∇f‖ ≤ threshold, every wait + 1 steps at most: w ← w + ξ, ‖ξ‖ ≤ r;  w ← w − η∇f(w)",
        .params =
            {learningRate(0.1),
             {"radius", {"radius of the kick r", "扰动半径 r"}, 0.01, 1e-12, 100, Scale::log},
             {"threshold", {"small gradient", "小梯度阈值"}, 1e-3, 1e-12, 1e6, Scale::log},
             {"wait", {"steps without a kick between two", "两次扰动之间不扰动的步数"}, 10, 0, 100000, Scale::integer}},
        .memory = {{"kick", {"step of the last kick, counted from 1", "最近一次扰动的步数（从 1 计）"}, true}},
        .convention =
            {"Jin et al. 2017, algorithm 2: the kick, then the gradient at the kicked point; without its stopping test",
             "Jin 等 2017，算法 2：先扰动，再取扰动点的梯度；不含其停止判据"},
        .fixesStationary = false};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    T *g = memory.gradient(), &last = memory[0][0];
    f.gradient(w, g);
    const bool rested = last == 0 || memory.steps - (last - 1) > p[3];
    if (rested && length(g, f.dim()) <= p[2]) {
      last = memory.steps + 1;
      const Vector xi = uniformInBall(f.random, f.dim(), p[1]);
      for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("ξ", xi[i]));
      f.gradient(w, g);
    }
    for (int i = 0; i < f.dim(); ++i) w[i] = w[i] + memory.sum("w", i, term("−η", -p[0], "∇f(w)", g[i]));
  }

  static double kick(const double* p) { return p[1]; }

 private:
  static Vector uniformInBall(Random& random, int n, double radius) {
    if (n == 1) return Vector::Constant(1, radius * (2 * random.uniform() - 1));
    if (n == 2) {
      const double r = radius * std::sqrt(random.uniform()), angle = 2 * std::numbers::pi * random.uniform();
      return Eigen::Vector2d(r * std::cos(angle), r * std::sin(angle));
    }
    const double r = radius * std::pow(random.uniform(), 1.0 / n);
    const Vector direction = Vector::NullaryExpr(n, [&] { return random.normal(); });
    return r * direction / norm(direction);
  }
};

}  // namespace descent
