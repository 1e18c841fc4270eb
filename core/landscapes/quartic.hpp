// f = x⁴: a minimum that the second order does not see; gradient descent approaches it like 1/√(8ηn).
#pragma once

#include "landscape.hpp"

namespace descent {

struct Quartic {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "quartic",
            .title = {"Quartic bowl in one dimension", "一维四次碗"},
            .formula = "x^4",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.5}},
            .start = {1},
            .citation = {"Poston & Stewart, Catastrophe Theory and its Applications (1978)",
                         "Poston、Stewart，《Catastrophe Theory and its Applications》（1978）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, Kind::degenerate, Kind::minimum}}); }
};

}  // namespace descent
