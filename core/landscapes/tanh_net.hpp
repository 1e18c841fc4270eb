// Half the mean squared error of w₂ tanh(w₁ x) on x = −1, ½, 2 and y = −0.9, 0.3, 1.2: (x, y) here is (w₁, w₂).
// The set of learning rates that converge has a fractal border. Sohl-Dickstein 2024.
#pragma once

#include "landscape.hpp"

namespace descent {

struct TanhNet {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "tanh_net",
            .title = {"Network of two weights (tanh)", "两个权重的网络（tanh）"},
            .formula = "((y*tanh(-x) + 0.9)^2 + (y*tanh(0.5*x) - 0.3)^2 + (y*tanh(2*x) - 1.2)^2)/6",
            .dim = dim,
            .params = {},
            .domain = {{-3, 3}, {-3, 3}},
            .start = {0.4, 0.6},
            .citation = {"Sohl-Dickstein, The boundary of neural network trainability is fractal (2024)",
                         "Sohl-Dickstein，The boundary of neural network trainability is fractal（2024）"},
            .lr = 0.5};
  }

  static std::vector<KnownPoint> critical(const double*) {
    return known({{0, 0, 0.39, Kind::saddle},
                  {0.62078255303404261, 1.4426068805325125, 0.0048660512237264462, Kind::minimum},
                  {-0.62078255303404261, -1.4426068805325125, 0.0048660512237264462, Kind::minimum}});
  }
};

}  // namespace descent
