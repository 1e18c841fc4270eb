// f = ½(β e² − ln β), x = β the learned precision, e the residual: with e = 0 it falls to −∞ (flow β = √(β₀² + t));
// else the minimum is at β = 1/e². Not defined for β ≤ 0.
#pragma once

#include "landscape.hpp"

namespace descent {

struct GaussianLikelihood {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "gaussian_likelihood",
            .title = {"Gaussian likelihood with learned precision", "学习精度的高斯似然"},
            .formula = "(x*residual^2 - log(x))/2",
            .dim = dim,
            .params = {{"residual", {"residual e", "残差 e"}, 0, 0, 3}},
            .domain = {{0.05, 6}},
            .start = {1},
            .citation = {"Goodfellow, Bengio & Courville, Deep Learning (2016), chapter 8",
                         "Goodfellow、Bengio、Courville《深度学习》（2016），第 8 章"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double* p) {
    const double square = p[0] * p[0];
    if (square == 0) return {};
    return known({{1 / square, (1 + std::log(square)) / 2, Kind::minimum}});
  }
};

}  // namespace descent
