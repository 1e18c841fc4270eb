// f = −20 exp(−0.2 √((x² + y²)/2)) − exp((cos 2πx + cos 2πy)/2) + 20 + e: a waffle that leads to the middle.
// The global minimum is the tip of a cone of slope 4/√2: no gradient there, and no learning rate is small enough.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Ackley {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "ackley",
            .title = {"Ackley's function", "Ackley 函数"},
            .formula = "-20*exp(-0.2*sqrt((x^2 + y^2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + 20 + e",
            .dim = dim,
            .params = {},
            .domain = {{-5, 5}, {-5, 5}},
            .start = {2.3, -1.6},
            .citation = {"Ackley, A Connectionist Machine for Genetic Hillclimbing (1987)",
                         "Ackley，《A Connectionist Machine for Genetic Hillclimbing》（1987）"},
            .lr = 0.01,
            .complete = false,
            .corners = {{0, 0}}};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::minimum}}); }
};

}  // namespace descent
