// f = (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: a minimum in a flat valley at (3, ½), two saddles,
// steep corners. Beale 1958.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Beale {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {
        .id = "beale",
        .title = {"Beale's function", "Beale 函数"},
        .formula = "(1.5 - x + x*y)^2 + (2.25 - x + x*y^2)^2 + (2.625 - x + x*y^3)^2",
        .dim = dim,
        .params = {},
        .domain = {{-4.5, 4.5}, {-4.5, 4.5}},
        .start = {1, 1.5},
        .citation = {"Beale, On an iterative method for finding a local minimum, Princeton technical report 25 (1958)",
                     "Beale，On an iterative method for finding a local minimum，普林斯顿技术报告 25（1958）"},
        .lr = 0.005};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{3, 0.5, 0, Kind::minimum},
                  {0.10053793732415846, -2.6445135850231241, 9.8645122847555609, Kind::saddle},
                  {0, 1, 14.203125, Kind::saddle}});
  }
};

}  // namespace descent
