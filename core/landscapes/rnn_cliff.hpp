// f = (σ(x₅₀) − 0.7)², xₜ = wσ(xₜ₋₁) + b, x₀ = ½; (x, y) is (w, b): 50 steps of one recurrent unit. Where the
// recurrence changes from one fixed point to two stands a wall: gradients of 440 beside gradients of 0.1. Pascanu et
// al. 2013.
#pragma once

#include "landscape.hpp"

namespace descent {

struct RnnCliff {
  static constexpr int dim = 2;
  static constexpr double effort = 120;

  static constexpr LandscapeInfo info() {
    return {.id = "rnn_cliff",
            .title = {"Recurrent network with cliffs", "带悬崖的循环网络"},
            .formula = "(sigmoid(x[50]) - 0.7)^2 with x[t] = w*sigmoid(x[t-1]) + b and x[0] = 0.5",
            .dim = dim,
            .params = {},
            .domain = {{4, 7}, {-3.6, -1.8}},
            .start = {5, -2.5},
            .citation = {"Pascanu, Mikolov & Bengio, ICML 2013, figure 6", "Pascanu、Mikolov、Bengio，ICML 2013，图 6"},
            .lr = 0.01,
            .prose = true};
  }

  // x₅₀ grows with w and with b, so that ∇f = 0 only on the valley σ(x₅₀) = 0.7, which this point stands for.
  static std::vector<KnownPoint> critical(const double*) {
    return known({{4.5, -2.297755949765831, 0, Kind::degenerate, Kind::minimum}});
  }

  template <class T, class P>
  static T value(const T* w, const P*) {
    using std::exp;
    const auto sigmoid = [](const T& z) { return 1 / (1 + exp(-z)); };
    T x = T(0.5);
    for (int t = 0; t < 50; ++t) x = w[0] * sigmoid(x) + w[1];
    return ipow(sigmoid(x) - 0.7, 2);
  }
};

}  // namespace descent
