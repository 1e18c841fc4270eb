// f = 2x² − 1.05x⁴ + x⁶/6 + xy + y²: three minima, f = 0 at the origin, two saddles.
#pragma once

#include "landscape.hpp"

namespace descent {

struct ThreeHumpCamel {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {
        .id = "three_hump_camel",
        .title = {"Three-hump camel", "三峰驼函数"},
        .formula = "2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2",
        .dim = dim,
        .params = {},
        .domain = {{-2.5, 2.5}, {-2.5, 2.5}},
        .start = {2, 2},
        .citation =
            {"Jamil & Yang, A literature survey of benchmark functions, Int. J. Math. Modelling Numer. Optim. 4 (2013)",
             "Jamil、Yang，A literature survey of benchmark functions，Int. J. Math. Modelling Numer. Optim. "
             "4（2013）"},
        .lr = 0.02};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{0, 0, 0, Kind::minimum},
                  {-1.7475523458302891, 0.87377617291514453, 0.29863844223686054, Kind::minimum},
                  {1.7475523458302891, -0.87377617291514453, 0.29863844223686054, Kind::minimum},
                  {-1.0705422918236598, 0.53527114591182989, 0.87736155776314018, Kind::saddle},
                  {1.0705422918236598, -0.53527114591182989, 0.87736155776314018, Kind::saddle}});
  }
};

}  // namespace descent
