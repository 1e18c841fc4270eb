// f = x³ − 3xy²: three valleys and three ridges meet, the Hessian is zero. Index −2; down the ray x < 0 escape takes
// about 1/(3η|x₀|) steps. Along the gradient flow 3x²y − y³ is constant.
#pragma once

#include "landscape.hpp"

namespace descent {

struct MonkeySaddle {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "monkey_saddle",
            .title = {"Monkey saddle", "猴鞍"},
            .formula = "x^3 - 3*x*y^2",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {-0.1, 0.02},
            .citation = {"Hilbert & Cohn-Vossen, Geometry and the Imagination (1952)",
                         "Hilbert、Cohn-Vossen，《直观几何》（1952）"},
            .lr = 0.02};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::degenerate, Kind::saddle}}); }
};

}  // namespace descent
