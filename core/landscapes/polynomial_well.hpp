// f = ½(x² − 1)²((x − 1)² + ½): two minima of equal depth, curvature 18 at −1 and 2 at +1.
#pragma once

#include "landscape.hpp"

namespace descent {

struct PolynomialWell {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "polynomial_well",
            .title = {"Sharp and flat minimum (polynomial)", "尖锐与平坦极小值（多项式）"},
            .formula = "(x^2 - 1)^2*((x - 1)^2 + 0.5)/2",
            .dim = dim,
            .params = {},
            .domain = {{-1.6, 1.8}},
            .start = {-1.2},
            .citation = {"This tool's own polynomial; on leaving sharp minima: Xie, Sato & Sugiyama, ICLR 2021",
                         "本工具自拟的多项式；关于离开尖锐极小值：Xie、Sato、Sugiyama，ICLR 2021"},
            .lr = 0.02};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known(
        {{-1, 0, Kind::minimum}, {1, 0, Kind::minimum}, {-0.27674227984426889, 0.90814812435855943, Kind::maximum}});
  }
};

}  // namespace descent
