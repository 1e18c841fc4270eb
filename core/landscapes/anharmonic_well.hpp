// f = x²/2 + a x⁴/4: beyond η = 2 the sign of a decides: a < 0 gives a stable two-cycle |x| = √((1 − 2/η)/−a), a > 0
// divergence. A stable two-cycle needs 3f‴² > f″f⁗.
#pragma once

#include "landscape.hpp"

namespace descent {

struct AnharmonicWell {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "anharmonic_well",
            .title = {"Parabola with a fourth-order term", "带四次项的抛物线"},
            .formula = "x^2/2 + a*x^4/4",
            .dim = dim,
            .params = {{"a", {"fourth order a", "四次项 a"}, -1, -2, 2}},
            .domain = {{-1.5, 1.5}},
            .start = {0.5},
            .citation = {"Chen & Bruna, Beyond the edge of stability via two-step gradient updates, ICML 2023",
                         "Chen、Bruna，Beyond the edge of stability via two-step gradient updates，ICML 2023"},
            .lr = 0.1};
  }

  // For a < 0 also the two tops.
  static std::vector<KnownPoint> critical(const double* p) {
    if (p[0] >= 0) return known({{0, 0, Kind::minimum}});
    const double top = 1 / std::sqrt(-p[0]), height = -1 / (4 * p[0]);
    return known({{0, 0, Kind::minimum}, {top, height, Kind::maximum}, {-top, height, Kind::maximum}});
  }
};

}  // namespace descent
