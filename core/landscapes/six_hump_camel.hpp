// f = (4 − 2.1x² + x⁴/3)x² + xy + (−4 + 4y²)y²: six minima, seven saddles, two maxima.
#pragma once

#include "landscape.hpp"

namespace descent {

struct SixHumpCamel {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "six_hump_camel",
            .title = {"Six-hump camel", "六峰驼函数"},
            .formula = "(4 - 2.1*x^2 + x^4/3)*x^2 + x*y + (-4 + 4*y^2)*y^2",
            .dim = dim,
            .params = {},
            .domain = {{-2, 2}, {-1.2, 1.2}},
            .start = {-1.5, 0.3},
            .citation = {"Dixon & Szegő, Towards Global Optimisation 2 (1978)",
                         "Dixon、Szegő，《Towards Global Optimisation 2》（1978）"},
            .lr = 0.02};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{-0.089842013100318072, 0.71265640302073963, -1.0316284534898774, Kind::minimum},
                  {0.089842013100318072, -0.71265640302073963, -1.0316284534898774, Kind::minimum},
                  {-1.703606714969981, 0.79608356867262509, -0.21546382438371836, Kind::minimum},
                  {1.7036067149699807, -0.79608356867262509, -0.21546382438371725, Kind::minimum},
                  {-1.6071047529201978, -0.56865145488413127, 2.104250310311258, Kind::minimum},
                  {1.6071047529201974, 0.56865145488413127, 2.1042503103112598, Kind::minimum},
                  {0, 0, 0, Kind::saddle},
                  {-1.1092053368047863, 0.76826809250953987, 0.54371860097818503, Kind::saddle},
                  {1.1092053368047863, -0.76826809250953987, 0.54371860097818503, Kind::saddle},
                  {-1.6380679841897785, -0.22867406904439405, 2.2293571975307147, Kind::saddle},
                  {1.6380679841897785, 0.22867406904439405, 2.2293571975307147, Kind::saddle},
                  {-1.2960702671671092, -0.60508438803865849, 2.229470818029859, Kind::saddle},
                  {1.2960702671671092, 0.60508438803865849, 2.229470818029859, Kind::saddle},
                  {-1.2302298765166524, -0.16233458445899493, 2.4962953510235768, Kind::maximum},
                  {1.2302298765166524, 0.16233458445899493, 2.4962953510235768, Kind::maximum}});
  }
};

}  // namespace descent
