// A product of two quartics over six orders of magnitude: four minima, four saddles and one maximum, all at rational
// points. Goldstein & Price, Mathematics of Computation 25 (1971).
#pragma once

#include "landscape.hpp"

namespace descent {

struct GoldsteinPrice {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "goldstein_price",
            .title = {"Goldstein–Price function", "Goldstein–Price 函数"},
            .formula =
                "(1 + (x + y + 1)^2*(19 - 14*x + 3*x^2 - 14*y + 6*x*y + 3*y^2))"
                "*(30 + (2*x - 3*y)^2*(18 - 32*x + 12*x^2 + 48*y - 36*x*y + 27*y^2))",
            .dim = dim,
            .params = {},
            .domain = {{-2, 2}, {-2, 2}},
            .start = {-0.3, -0.45},
            .citation = {"Goldstein & Price, Mathematics of Computation 25 (1971) 569–574",
                         "Goldstein、Price，Mathematics of Computation 25（1971）569–574"},
            .lr = 0.0001};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{0, -1, 3, Kind::minimum},
                  {-0.6, -0.4, 30, Kind::minimum},
                  {1.8, 0.2, 84, Kind::minimum},
                  {1.2, 0.8, 840, Kind::minimum},
                  {-0.4, -0.6, 35, Kind::saddle},
                  {1.2, -0.2, 99, Kind::saddle},
                  {1.4, 0.6, 980, Kind::saddle},
                  {0.6, 0.4, 990, Kind::saddle},
                  {0.8, 0.2, 1155, Kind::maximum}});
  }
};

}  // namespace descent
