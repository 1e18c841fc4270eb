// f = x²(1 + a cos 2πx), a = 0.2: the border between learning rates that converge and diverge is a fractal of
// dimension 1.8.
#pragma once

#include "landscape.hpp"

namespace descent {

struct OscillatingParabola {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "oscillating_parabola",
            .title = {"Rippled parabola", "带波纹的抛物线"},
            .formula = "x^2*(1 + a*cos(2*pi*x))",
            .dim = dim,
            .params = {{"a", {"ripple a", "波纹 a"}, 0.2, 0, 0.9}},
            .domain = {{-2, 2}},
            .start = {1.4},
            .citation = {"Liu, Complex fractal trainability boundary can arise from trivial non-convexity (2024)",
                         "Liu，Complex fractal trainability boundary can arise from trivial non-convexity（2024）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, Kind::minimum}}); }
};

}  // namespace descent
