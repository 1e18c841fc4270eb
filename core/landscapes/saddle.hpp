// f = x² − y²: the standard saddle, curvature +2 along x and −2 along y. Unbounded below.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Saddle {
  static constexpr int dim = 2;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "saddle",
            .title = {"Saddle", "鞍点"},
            .formula = "x^2 - y^2",
            .dim = dim,
            .params = {},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 1e-4},
            .citation = {"Lee, Simchowitz, Jordan & Recht, Gradient descent only converges to minimizers, COLT 2016",
                         "Lee、Simchowitz、Jordan、Recht，Gradient descent only converges to minimizers，COLT 2016"},
            .quadratic = true};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, 0, Kind::saddle}}); }

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(w[0], 2) - ipow(w[1], 2);
  }
};

}  // namespace descent
