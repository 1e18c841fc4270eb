// m ← β₁m + (1 − β₁)∇f, v ← β₂v + (1 − β₂)∇f², w ← w − η m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ).
// The first step is η·sign(∇f). Not rotation invariant; with constant η it does not converge to the point but bursts
// now and then: the two-cycle ±η(1 − β₁)/(2(1 + β₁)) is unstable for β₁ > 0.172. Kingma & Ba 2015, algorithm 1.
#pragma once

#include "moments.hpp"

namespace descent {

struct Adam {
  static constexpr bool lanes = true;
  static constexpr bool counts = true;

  static constexpr OptimizerInfo info() {
    return {.id = "adam",
            .title = {"Adam", "Adam 方法"},
            .update = "m ← β₁m + (1 − β₁)∇f(w);  v ← β₂v + (1 − β₂)∇f(w)²;  w ← w − η m̂/(√v̂ + ε)",
            .params = {learningRate(0.05), Moments::first(), Moments::second(), smallest(1e-8)},
            .memory = Moments::channels(),
            .convention = {"Kingma & Ba 2015, algorithm 1; the same in PyTorch. ε is added outside the root, after the "
                           "bias correction",
                           "Kingma、Ba 2015，算法 1；与 PyTorch 相同。ε 在偏差校正之后加在根号外"}};
  }

  template <class Oracle, class T, class M, class P>
  static void step(Oracle& f, T* w, M& memory, const P* p) {
    f.gradient(w, memory.gradient());
    Moments::move(f.dim(), w, memory, p);
  }
};

}  // namespace descent
