// f = x³: a critical point that is neither minimum nor maximum, and traps every start on its right: x ≈ 1/(3ηn + 1/x₀).
#pragma once

#include "landscape.hpp"

namespace descent {

struct CubicInflection {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "cubic_inflection",
            .title = {"Cubic inflection", "三次拐点"},
            .formula = "x^3",
            .dim = dim,
            .params = {},
            .domain = {{-1.2, 1.2}},
            .start = {0.5},
            .citation = {"Poston & Stewart, Catastrophe Theory and its Applications (1978)",
                         "Poston、Stewart，《Catastrophe Theory and its Applications》（1978）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, Kind::degenerate, Kind::degenerate}}); }
};

}  // namespace descent
