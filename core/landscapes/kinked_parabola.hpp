// f′ = 25x, x + 24, 25x − 24 on x < 1, 1 ≤ x < 2, x ≥ 2: convex with curvature 1 or 25. The heavy ball with the best
// parameters for κ = 25 (η = 1/9, β = 4/9) runs in a cycle of three from 3.3; gradient descent converges.
#pragma once

#include "landscape.hpp"

namespace descent {

struct KinkedParabola {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "kinked_parabola",
            .title = {"Convex function with a momentum cycle", "让动量法循环的凸函数"},
            .formula = "25*x^2/2 - 12*max(x - 1, 0)^2 + 12*max(x - 2, 0)^2",
            .dim = dim,
            .params = {},
            .domain = {{-4, 4}},
            .start = {3.3},
            .citation = {"Lessard, Recht & Packard, SIAM Journal on Optimization 26 (2016) 57–95",
                         "Lessard、Recht、Packard，SIAM Journal on Optimization 26（2016）57–95"},
            .lr = 0.07};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, Kind::minimum}}); }
};

}  // namespace descent
