// f = (1 − w₁w₂)²: a saddle at the origin with eigenvalues ±2, minima along the whole hyperbola w₁w₂ = 1 with
// eigenvalues 2(w₁² + w₂²) and 0; listed by (1, 1) and (−1, −1).
#pragma once

#include "landscape.hpp"

namespace descent {

struct ScalarProduct {
  static constexpr int dim = 2;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "scalar_product",
            .title = {"Smallest linear network (1 − w₁w₂)²", "最小的线性网络 (1 − w₁w₂)²"},
            .formula = "(1 - x*y)^2",
            .dim = dim,
            .params = {},
            .domain = {{-2.2, 2.2}, {-2.2, 2.2}},
            .start = {0.8, -0.6},
            .citation = {"Baldi & Hornik, Neural Networks 2 (1989) 53–58; Hung-yi Lee, Machine Learning (2021)",
                         "Baldi、Hornik，Neural Networks 2（1989）53–58；李宏毅《机器学习》（2021）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{0, 0, 1, Kind::saddle},
                  {1, 1, 0, Kind::degenerate, Kind::minimum},
                  {-1, -1, 0, Kind::degenerate, Kind::minimum}});
  }

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(1 - w[0] * w[1], 2);
  }
};

}  // namespace descent
