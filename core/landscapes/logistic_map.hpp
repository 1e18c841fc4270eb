// f = x³/3 − x²/2: gradient descent is x ← (1 + η)x − ηx², the logistic map with r = 1 + η: period 2 from η = 2, full
// chaos at η = 3 with Lyapunov exponent ln 2.
#pragma once

#include "landscape.hpp"

namespace descent {

struct LogisticMap {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "logistic_map",
            .title = {"Cubic whose descent is the logistic map", "梯度下降等价于 logistic 映射的三次函数"},
            .formula = "x^3/3 - x^2/2",
            .dim = dim,
            .params = {},
            .domain = {{-0.4, 1.6}},
            .start = {0.3},
            .citation = {"May, Simple mathematical models with very complicated dynamics, Nature 261 (1976) 459–467",
                         "May，Simple mathematical models with very complicated dynamics，Nature 261（1976）459–467"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{1, -1.0 / 6, Kind::minimum}, {0, 0, Kind::maximum}});
  }
};

}  // namespace descent
