// f = (k/2)(y − a(1 − x²))² + b(1 − x²)²: minima (±1, 0); in the slice y = 0 a wall of height b + ka²/2 between them,
// but the way round through (0, a) costs b only, and nothing at b = 0. For b < 0 the slice minima are saddles.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Arch {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "arch",
            .title = {"Two valleys joined by an arch", "拱桥相连的两谷"},
            .formula = "k/2*(y - a*(1 - x^2))^2 + b*(1 - x^2)^2",
            .dim = dim,
            .params = {{"a", {"height of the arch a", "拱高 a"}, 1, 0.1, 3},
                       {"b", {"barrier b", "势垒 b"}, 0.1, -0.5, 1},
                       {"k", {"stiffness k", "刚度 k"}, 2, 0.1, 20, Scale::log}},
            .domain = {{-1.8, 1.8}, {-1, 1.8}},
            .start = {-1.3, -0.4},
            .citation = {"This tool's own formula; on paths between minima: Garipov et al., NeurIPS 2018; Draxler et "
                         "al., ICML 2018",
                         "本工具自拟的公式；关于极小值之间的路径：Garipov 等，NeurIPS 2018；Draxler 等，ICML 2018"},
            .lr = 0.05};
  }

  // Eigenvalues −4b and k at the top of the arch; determinant 8bk at its feet.
  static std::vector<KnownPoint> critical(const double* p) {
    const double a = p[0], b = p[1];
    const Kind feet = b > 0 ? Kind::minimum : b < 0 ? Kind::saddle : Kind::degenerate;
    const Kind top = b > 0 ? Kind::saddle : b < 0 ? Kind::minimum : Kind::degenerate;
    const Kind path = b == 0 ? Kind::minimum : Kind::regular;
    return known({{-1, 0, 0, feet, path}, {1, 0, 0, feet, path}, {0, a, b, top, path}});
  }
};

}  // namespace descent
