// f = ½(x⁴ − 16x² + 5x) + ½(y⁴ − 16y² + 5y): four minima of different depth, four saddles, one maximum.
#pragma once

#include "landscape.hpp"

namespace descent {

struct StyblinskiTang {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "styblinski_tang",
            .title = {"Styblinski–Tang function", "Styblinski–Tang 函数"},
            .formula = "(x^4 - 16*x^2 + 5*x)/2 + (y^4 - 16*y^2 + 5*y)/2",
            .dim = dim,
            .params = {},
            .domain = {{-5, 5}, {-5, 5}},
            .start = {0.5, -0.2},
            .citation = {"Styblinski & Tang, Neural Networks 3 (1990) 467–483",
                         "Styblinski、Tang，Neural Networks 3（1990）467–483"},
            .lr = 0.02};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return knownSum({{-2.9035340277711771, -39.166165703771415, Kind::minimum},
                     {2.7468027709908370, -25.029446655283943, Kind::minimum},
                     {0.15673125678034010, 0.19561235905535807, Kind::maximum}});
  }
};

}  // namespace descent
