// f = ¼(x² − 1)²: gradient descent is the map (1 + η)x − ηx³, which doubles its period from η = 1 on and is chaotic
// beyond η = 1.3023; past √(1 + 2/η) it diverges.
#pragma once

#include "landscape.hpp"

namespace descent {

struct DoubleWell {
  static constexpr int dim = 1;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "double_well",
            .title = {"Double well", "双阱"},
            .formula = "(x^2 - 1)^2/4",
            .dim = dim,
            .params = {},
            .domain = {{-1.8, 1.8}},
            .start = {0.5},
            .citation = {"Kong & Tao, Stochasticity of deterministic gradient descent, NeurIPS 2020",
                         "Kong、Tao，Stochasticity of deterministic gradient descent，NeurIPS 2020"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{1, 0, Kind::minimum}, {-1, 0, Kind::minimum}, {0, 0.25, Kind::maximum}});
  }

  template <class T, class P>
  static T value(const T* w, const P*) {
    return ipow(ipow(w[0], 2) - 1, 2) / 4;
  }
};

}  // namespace descent
