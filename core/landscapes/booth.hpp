// f = (x + 2y − 7)² + (2x + y − 5)²: a quadratic bowl with eigenvalues 2 and 18 and its minimum at (1, 3).
#pragma once

#include "landscape.hpp"

namespace descent {

struct Booth {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {
        .id = "booth",
        .title = {"Booth's function", "Booth 函数"},
        .formula = "(x + 2*y - 7)^2 + (2*x + y - 5)^2",
        .dim = dim,
        .params = {},
        .domain = {{-10, 10}, {-10, 10}},
        .start = {-8, 8},
        .citation =
            {"Jamil & Yang, A literature survey of benchmark functions, Int. J. Math. Modelling Numer. Optim. 4 (2013)",
             "Jamil、Yang，A literature survey of benchmark functions，Int. J. Math. Modelling Numer. Optim. "
             "4（2013）"},
        .lr = 0.05,
        .quadratic = true};
  }

  static std::vector<KnownPoint> critical(const double*) { return known({{1, 3, 0, Kind::minimum}}); }
};

}  // namespace descent
