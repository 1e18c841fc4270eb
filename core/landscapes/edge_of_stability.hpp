// f = ¼(1 − x²y²)²: minima along xy = ±1 of every sharpness; gradient descent ends just below sharpness 2/η.
// Both axes are critical too (weak maxima, f = ¼). Curves are listed by one point each.
#pragma once

#include "landscape.hpp"

namespace descent {

struct EdgeOfStability {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "edge_of_stability",
            .title = {"Edge of stability ¼(1 − x²y²)²", "稳定性边缘 ¼(1 − x²y²)²"},
            .formula = "(1 - x^2*y^2)^2/4",
            .dim = dim,
            .params = {},
            .domain = {{0, 4}, {-1.5, 1.5}},
            .start = {2.3, 0.42},
            .citation = {"Zhu, Wang, Wang, Zhou & Ge, Understanding edge-of-stability training dynamics with a "
                         "minimalist example, ICLR 2023",
                         "Zhu、Wang、Wang、Zhou、Ge，Understanding edge-of-stability training dynamics with a "
                         "minimalist example，ICLR 2023"},
            .lr = 0.05};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{1, 1, 0, Kind::degenerate, Kind::minimum},
                  {1, -1, 0, Kind::degenerate, Kind::minimum},
                  {2, 0, 0.25, Kind::degenerate, Kind::maximum},
                  {0, 0, 0.25, Kind::degenerate, Kind::maximum}});
  }
};

}  // namespace descent
