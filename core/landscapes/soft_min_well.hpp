// f = −ln(e^(−b q₁) + e^(−b q₂))/b, q₁ = ½·16(x + 1)², q₂ = ½(x − 1)²: a soft minimum of a sharp and a flat parabola.
// Never explodes for η < 2/16; at temperature 1/b its Gibbs law is a mixture of two Gaussians with mass ratio √16.
#pragma once

#include "landscape.hpp"

namespace descent {

struct SoftMinWell {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "soft_min_well",
            .title = {"Sharp and flat minimum (two Gaussians)", "尖锐与平坦极小值（双高斯）"},
            .formula = "(x - 1)^2/2 - log(1 + exp(b*((x - 1)^2/2 - sharp*(x + 1)^2/2)))/b",
            .dim = dim,
            .params = {{"sharp", {"curvature of the sharp well", "尖锐阱的曲率"}, 16, 2, 100, Scale::log},
                       {"b", {"hardness b", "硬度 b"}, 10, 1, 50, Scale::log}},
            .domain = {{-2, 3}},
            .start = {-1.3},
            .citation = {"This tool's own formula: at temperature 1/b its Gibbs law is a mixture of two Gaussians",
                         "本工具自拟的公式：温度为 1/b 时其 Gibbs 分布为两个高斯的混合"},
            .lr = 0.05};
  }

  static std::vector<KnownPoint> critical(const double* p) {
    if (!atDefaults(info(), p)) return {};
    return known({{-0.99999999974235580, -2.0611536256248235e-10, Kind::minimum},
                  {1, 0, Kind::minimum},
                  {-0.58228467062757241, 1.2305639463637896, Kind::maximum}});
  }
};

}  // namespace descent
