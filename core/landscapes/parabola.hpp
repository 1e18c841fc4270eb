// f(x) = ½ λ x²: the one-dimensional bowl on which every learning-rate regime is exact.
// λ is the curvature; gradient descent multiplies x by 1 − ηλ each step. λ = 2 is f = x².
#pragma once

#include "landscape.hpp"

namespace descent {

struct Parabola {
  static constexpr int dim = 1;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "parabola",
            .title = {"Parabola", "抛物线"},
            .formula = "lambda*x^2/2",
            .dim = dim,
            .params = {{"lambda", {"curvature λ", "曲率 λ"}, 2, 0.01, 100, Scale::log}},
            .domain = {{-1.5, 1.5}},
            .start = {1},
            .citation = {"Polyak, Introduction to Optimization (1987), section 1.4",
                         "Polyak，《Introduction to Optimization》（1987），第 1.4 节"},
            .quadratic = true};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{0, 0, Kind::minimum}}); }

  template <class T, class P>
  static T value(const T* w, const P* p) {
    return p[0] * ipow(w[0], 2) / 2;
  }
};

}  // namespace descent
