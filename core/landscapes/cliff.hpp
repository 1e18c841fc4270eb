// f = (A/2)(1 + tanh kx) + (μ/2)(x + c)²: a wall of slope Ak/2 at x = 0 above a gentle valley. One step on the wall
// throws the iterate far away unless the gradient is clipped. Pascanu, Mikolov & Bengio 2013.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Cliff {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {
        .id = "cliff",
        .title = {"Cliff", "悬崖"},
        .formula = "height/2*(1 + tanh(k*x)) + mu/2*(x + c)^2",
        .dim = dim,
        .params = {{"height", {"height of the wall A", "悬崖高度 A"}, 4, 0.1, 20},
                   {"k", {"steepness k", "陡峭度 k"}, 40, 1, 200, Scale::log},
                   {"mu", {"curvature of the valley μ", "谷底曲率 μ"}, 0.5, 0.01, 5, Scale::log},
                   {"c", {"distance of the valley c", "谷底距离 c"}, 0.5, 0, 2}},
        .domain = {{-1.5, 0.5}},
        .start = {0},
        .citation = {"Pascanu, Mikolov & Bengio, On the difficulty of training recurrent neural networks, ICML 2013",
                     "Pascanu、Mikolov、Bengio，On the difficulty of training recurrent neural networks，ICML 2013"},
        .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double* p) {
    if (!atDefaults(info(), p)) return {};
    return known({{-0.5, 0, Kind::minimum}});
  }
};

}  // namespace descent
