// f = 1/q + (s/2)(1 − x/√q), q = 1 + x² + y², 0 < s < 4: one critical point, a maximum at x/√q = −s/4; no minimum and
// no saddle. f tends to 0 on the right and to s on the left: descent on the left axis is stuck at s for ever.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Mountain {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "mountain",
            .title = {"Mountain without a minimum", "没有极小值的山"},
            .formula = "1/(1 + x^2 + y^2) + s/2*(1 - x/sqrt(1 + x^2 + y^2))",
            .dim = dim,
            .params = {{"s", {"height of the left side s", "左侧高度 s"}, 1, 0.1, 3.9}},
            .domain = {{-6, 6}, {-6, 6}},
            .start = {-1.5, 0.05},
            .citation = {"After figures 8.2 and 8.4 of Goodfellow, Bengio & Courville, Deep Learning (2016)",
                         "仿 Goodfellow、Bengio、Courville《深度学习》（2016）图 8.2 与图 8.4"},
            .lr = 1};
  }

  static std::vector<KnownPoint> critical(const double* p) {
    const double u = -p[0] / 4;
    return known({{u / std::sqrt(1 - u * u), 0, 1 + p[0] / 2 + p[0] * p[0] / 16, Kind::maximum}});
  }
};

}  // namespace descent
