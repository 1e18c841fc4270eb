// f = x²/2 + y⁴/4 − y²/2: a saddle at the origin whose way down ends, in the minima (0, ±1) with f = −1/4.
// Eigenvalues 1, −1 at the saddle and 1, 2 at the minima.
#pragma once

#include "landscape.hpp"

namespace descent {

struct BoundedSaddle {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "bounded_saddle",
            .title = {"Saddle between two wells", "两阱之间的鞍点"},
            .formula = "x^2/2 + y^4/4 - y^2/2",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 1e-4},
            .citation = {"Nesterov, Introductory Lectures on Convex Optimization (2004), example 1.2.2",
                         "Nesterov，《Introductory Lectures on Convex Optimization》（2004），例 1.2.2"}};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{0, 0, 0, Kind::saddle}, {0, 1, -0.25, Kind::minimum}, {0, -1, -0.25, Kind::minimum}});
  }
};

}  // namespace descent
