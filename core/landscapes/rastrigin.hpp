// f = 2a + x² − a cos 2πx + y² − a cos 2πy, a = 10: 121 minima, 220 saddles and 100 maxima in [−5.12, 5.12]²,
// sums of the 21 critical points of one coordinate. Curvature near 397 at the minima. Rastrigin 1974.
#pragma once

#include <numbers>

#include "landscape.hpp"

namespace descent {

struct Rastrigin {
  static constexpr int dim = 2;
  static constexpr bool hot = true;

  static constexpr LandscapeInfo info() {
    return {.id = "rastrigin",
            .title = {"Rastrigin's egg carton", "Rastrigin 函数"},
            .formula = "2*a + x^2 - a*cos(2*pi*x) + y^2 - a*cos(2*pi*y)",
            .dim = dim,
            .params = {{"a", {"ripple a", "起伏幅度 a"}, 10, 0, 50}},
            .domain = {{-5.12, 5.12}, {-5.12, 5.12}},
            .start = {2.3, -1.6},
            .citation = {"Rastrigin, Systems of Extremal Control (1974)",
                         "Rastrigin，《Systems of Extremal Control》（1974）"},
            .lr = 0.002};
  }

  static std::vector<KnownPoint> critical(const double* p) {
    if (!atDefaults(info(), p)) return {};
    return knownSum({{0, 0, Kind::minimum},
                     {0.99495863765233480, 0.99495905709329139, Kind::minimum},
                     {-0.99495863765233480, 0.99495905709329139, Kind::minimum},
                     {1.9899122337085496, 3.9798311905540875, Kind::minimum},
                     {-1.9899122337085496, 3.9798311905540875, Kind::minimum},
                     {2.9848557010394812, 8.9546012414870106, Kind::minimum},
                     {-2.9848557010394812, 8.9546012414870106, Kind::minimum},
                     {3.9797838603007538, 15.919243792461531, Kind::minimum},
                     {-3.9797838603007538, 15.919243792461531, Kind::minimum},
                     {4.9746913908950513, 24.873722934542234, Kind::minimum},
                     {-4.9746913908950513, 24.873722934542234, Kind::minimum},
                     {0.50254603655467463, 20.251272990990113, Kind::maximum},
                     {-0.50254603655467463, 20.251272990990113, Kind::maximum},
                     {1.5076407318703584, 22.261458884805919, Kind::maximum},
                     {-1.5076407318703584, 22.261458884805919, Kind::maximum},
                     {2.5127433182000849, 26.281841177512231, Kind::maximum},
                     {-2.5127433182000849, 26.281841177512231, Kind::maximum},
                     {3.5178591381704409, 32.312440977260395, Kind::maximum},
                     {-3.5178591381704409, 32.312440977260395, Kind::maximum},
                     {4.5229936595845188, 40.353290193838956, Kind::maximum},
                     {-4.5229936595845188, 40.353290193838956, Kind::maximum}});
  }

  template <class T, class P>
  static T value(const T* w, const P* p) {
    using std::numbers::pi;
    const T &x = w[0], &y = w[1];
    return 2 * p[0] + ipow(x, 2) - p[0] * cos(2 * pi * x) + ipow(y, 2) - p[0] * cos(2 * pi * y);
  }
};

}  // namespace descent
