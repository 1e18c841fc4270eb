// f = x² − y⁴: the Hessian at the origin is diag(2, 0) and does not decide; the way down is a fourth power, so that
// escape takes about 1/(8ηy₀²) steps, not a logarithm. Index −1.
#pragma once

#include "landscape.hpp"

namespace descent {

struct QuarticSaddle {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "quartic_saddle",
            .title = {"Saddle with a flat way down", "四次鞍点"},
            .formula = "x^2 - y^4",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 0.1},
            .citation = {"Poston & Stewart, Catastrophe Theory and its Applications (1978)",
                         "Poston、Stewart，《Catastrophe Theory and its Applications》（1978）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::degenerate, Kind::saddle}}); }
};

}  // namespace descent
