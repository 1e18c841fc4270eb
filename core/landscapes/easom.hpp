// f = −cos x cos y exp(−(x − π)² − (y − π)²): one deep minimum f = −1 at (π, π) in a plain where the gradient says
// almost nothing; four minima of depth 8e-5 in its corners. Easom 1990.
#pragma once

#include "landscape.hpp"

namespace descent {

struct Easom {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "easom",
            .title = {"Easom's needle", "Easom 函数"},
            .formula = "-cos(x)*cos(y)*exp(-(x - pi)^2 - (y - pi)^2)",
            .dim = dim,
            .params = {},
            .domain = {{0, 6.2}, {0, 6.2}},
            .start = {2.2, 4},
            .citation = {"Easom, A Survey of Global Optimization Techniques, University of Louisville (1990)",
                         "Easom，A Survey of Global Optimization Techniques，路易斯维尔大学（1990）"},
            .lr = 0.2};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{3.1415926535897931, 3.1415926535897931, -1, Kind::minimum},
                  {1.3049954504376675, 1.3049954504376675, -8.1102238915700751e-05, Kind::minimum},
                  {1.3049954504376675, 4.9781898567419187, -8.1102238915700697e-05, Kind::minimum},
                  {4.9781898567419187, 1.3049954504376675, -8.1102238915700697e-05, Kind::minimum},
                  {4.9781898567419187, 4.9781898567419187, -8.1102238915700643e-05, Kind::minimum},
                  {4.7123889803846897, 4.7123889803846897, 0, Kind::saddle},
                  {1.5707963267948966, 1.5707963267948966, 0, Kind::saddle},
                  {1.5707963267948966, 4.7123889803846897, 0, Kind::saddle},
                  {4.7123889803846897, 1.5707963267948966, 0, Kind::saddle},
                  {3.1415926535897931, 4.9781898567419187, 0.0090056781485738577, Kind::maximum},
                  {4.9781898567419187, 3.1415926535897931, 0.0090056781485738577, Kind::maximum},
                  {1.3049954504376675, 3.1415926535897931, 0.0090056781485738629, Kind::maximum},
                  {3.1415926535897931, 1.3049954504376675, 0.0090056781485738629, Kind::maximum}});
  }
};

}  // namespace descent
