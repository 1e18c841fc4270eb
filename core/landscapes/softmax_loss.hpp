// f = ln(1 + e^(−x)): no minimum; the flow obeys x + e^x = t + x₀ + e^(x₀), so that x grows like ln t and f falls like
// 1/t.
#pragma once

#include "landscape.hpp"

namespace descent {

struct SoftmaxLoss {
  static constexpr int dim = 1;

  static constexpr LandscapeInfo info() {
    return {.id = "softmax_loss",
            .title = {"Loss that never arrives, ln(1 + e^(−x))", "永远到不了零的损失 ln(1 + e^(−x))"},
            .formula = "log(1 + exp(-x))",
            .dim = dim,
            .params = {},
            .domain = {{-3, 9}},
            .start = {0},
            .citation = {"Soudry, Hoffer, Nacson, Gunasekar & Srebro, JMLR 19 (2018)",
                         "Soudry、Hoffer、Nacson、Gunasekar、Srebro，JMLR 19（2018）"},
            .lr = 1};
  }

  static std::vector<KnownPoint> critical(const double*) { return {}; }
};

}  // namespace descent
