// f = (y − x²)(y − 2x²): along every straight line through the origin a minimum, along y = 1.5x² a maximum: a saddle.
// H = diag(0, 2) there. Genocchi & Peano 1884.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Peano {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "peano",
            .title = {"Peano's surface", "Peano 曲面"},
            .formula = "(y - x^2)*(y - 2*x^2)",
            .dim = dim,
            .params = {},
            .domain = {{-1, 1}, {-0.5, 1.5}},
            .start = {0.5, 0.375},
            .citation = {"Genocchi & Peano, Calcolo differenziale (1884)",
                         "Genocchi、Peano，《Calcolo differenziale》（1884）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::degenerate, Kind::saddle}}); }
};

}  // namespace descent
