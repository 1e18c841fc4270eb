// f = Σ ln(1 + e^(−z·w)) over z = (3, 1), (1, 2.5), (2, 4): no minimum; w grows like ŵ ln t towards the direction of
// the largest margin, ŵ = (3, 4)/13. Soudry et al. 2018.
#pragma once

#include "landscape.hpp"

namespace descent {

struct LogisticLoss {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "logistic_loss",
            .title = {"Logistic loss of separable data", "可分数据的 logistic 损失"},
            .formula = "log(1 + exp(-(3*x + y))) + log(1 + exp(-(x + 2.5*y))) + log(1 + exp(-(2*x + 4*y)))",
            .dim = dim,
            .params = {},
            .domain = {{-1, 6}, {-1, 6}},
            .start = {0, 0},
            .citation = {"Soudry, Hoffer, Nacson, Gunasekar & Srebro, The implicit bias of gradient descent on "
                         "separable data, JMLR 19 (2018)",
                         "Soudry、Hoffer、Nacson、Gunasekar、Srebro，The implicit bias of gradient descent on "
                         "separable data，JMLR 19（2018）"},
            .lr = 0.1};
  }

  static std::vector<KnownPoint> critical(const double*) { return {}; }
};

}  // namespace descent
