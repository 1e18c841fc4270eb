// f = (x² + y − 11)² + (x + y² − 7)²: four minima with f = 0, four saddles, one maximum.
// Himmelblau, Applied Nonlinear Programming (1972).
#pragma once

#include "landscape.hpp"

namespace descent {

struct Himmelblau {
  static constexpr int dim = 2;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "himmelblau",
            .title = {"Himmelblau's four minima", "Himmelblau 函数（四个极小值）"},
            .formula = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
            .dim = dim,
            .params = {},
            .domain = {{-5, 5}, {-5, 5}},
            .start = {-1, -4},
            .citation = {"Himmelblau, Applied Nonlinear Programming (1972)",
                         "Himmelblau，《Applied Nonlinear Programming》（1972）"},
            .lr = 0.005};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{3, 2, 0, Kind::minimum},
                  {3.5844283403304917, -1.8481265269644036, 0, Kind::minimum},
                  {-3.779310253377747, -3.2831859912861696, 0, Kind::minimum},
                  {-2.8051180869527448, 3.131312518250573, 0, Kind::minimum},
                  {3.3851541836070211, 0.073851879837749282, 13.311926270405587, Kind::saddle},
                  {0.086677504555396342, 2.8842547011747759, 67.719150087526131, Kind::saddle},
                  {-3.0730257507643897, -0.08135304428796751, 104.01516291755811, Kind::saddle},
                  {-0.12796134673068005, -1.9537149802445766, 178.33723920192745, Kind::saddle},
                  {-0.27084459066734762, -0.92303855647998145, 181.6165215225827, Kind::maximum}});
  }

  template <class T, class P>
  static T value(const T* w, const P*) {
    const T &x = w[0], &y = w[1];
    return ipow(ipow(x, 2) + y - 11, 2) + ipow(x + ipow(y, 2) - 7, 2);
  }
};

}  // namespace descent
