// f = (1 − x)² + b (y − x²)², b = 100: the curved valley of Rosenbrock, one minimum at (1, 1).
// κ ≈ 2508 there; gradient descent needs η < 0.0019968. Rosenbrock, The Computer Journal 3 (1960).
#pragma once

#include "landscape.hpp"

namespace descent {

struct Rosenbrock {
  static constexpr int dim = 2;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "rosenbrock",
            .title = {"Rosenbrock's banana valley", "Rosenbrock 香蕉谷"},
            .formula = "(1 - x)^2 + b*(y - x^2)^2",
            .dim = dim,
            .params = {{"b", {"steepness b", "陡峭度 b"}, 100, 1, 1000, Scale::log}},
            .domain = {{-2, 2}, {-1, 3}},
            .start = {-1.2, 1},
            .citation = {"Rosenbrock, The Computer Journal 3 (1960) 175–184",
                         "Rosenbrock，The Computer Journal 3（1960）175–184"},
            .lr = 0.001};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{1, 1, 0, Kind::minimum}}); }

  template <class T, class P>
  static T value(const T* w, const P* p) {
    return ipow(1 - w[0], 2) + p[0] * ipow(w[1] - ipow(w[0], 2), 2);
  }
};

}  // namespace descent
