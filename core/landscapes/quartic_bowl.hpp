// f = x² + y⁴: the Hessian at the origin is diag(2, 0) as for x² − y⁴, but this is a minimum. Index +1.
#pragma once

#include "landscape.hpp"

namespace descent {

struct QuarticBowl {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "quartic_bowl",
            .title = {"Bowl with a flat floor", "平底碗"},
            .formula = "x^2 + y^4",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 1},
            .citation = {"Poston & Stewart, Catastrophe Theory and its Applications (1978)",
                         "Poston、Stewart，《Catastrophe Theory and its Applications》（1978）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::degenerate, Kind::minimum}}); }
};

}  // namespace descent
