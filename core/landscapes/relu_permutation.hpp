// f = ½(1 − s₊)² + ½(1 − s₋)², s± = Σ max(±wᵢ, 0): the expected loss of Σ relu(wᵢx) that learns |x|, x ~ N(0, 1).
// (1, −1) and (−1, 1) are the same network with its neurons swapped. Between them lies a wall of 1 on the straight line
// and of ½ on every path of two neurons, as one weight has to pass 0. With a third neuron there is a path of loss 0:
// it takes over the slope of a neuron that changes sides. Kinks where a weight is 0; all weights of one sign: f ≥ ½.
#pragma once

#include <algorithm>

#include "landscape.hpp"

namespace descent {

class ReluPermutation final : public Landscape {
 public:
  static constexpr LandscapeInfo info() {
    return {.id = "relu_permutation",
            .title = {"ReLU network and its permutation", "ReLU 网络与它的置换"},
            .formula = "((1 - max(x, 0) - max(y, 0))^2 + (1 - max(-x, 0) - max(-y, 0))^2)/2",
            .dim = 2,
            .params = {{"n", {"neurons n", "神经元数 n"}, 2, 2, 16, Scale::integer}},
            .domain = {{-1.6, 1.6}, {-1.6, 1.6}},
            .start = {0.2, -1.3},
            .citation = {"Freeman & Bruna, ICLR 2017; Entezari et al., ICLR 2022; Ainsworth et al., ICLR 2023",
                         "Freeman、Bruna，ICLR 2017；Entezari 等，ICLR 2022；Ainsworth 等，ICLR 2023"},
            .dimension = "n",
            .corners = {{0, 0}}};
  }

  explicit ReluPermutation(const std::vector<double>& params) : n_(static_cast<int>(params[0])) {}

  int dim() const override { return n_; }

  // One of each kind: |x| itself, and all neurons on one side.
  std::vector<KnownPoint> critical() const override {
    std::vector<KnownPoint> all;
    for (const double side : {1.0, -1.0}) {
      std::vector<double> at(n_, side / (n_ - 1));
      at[n_ - 1] = -side;
      all.push_back({at, 0, n_ == 2 ? Kind::minimum : Kind::degenerate, n_ == 2 ? Kind::regular : Kind::minimum});
      all.push_back({std::vector<double>(n_, side / n_), 0.5, Kind::degenerate, Kind::minimum});
    }
    return all;
  }

  double value(ConstVector w) const override {
    const Gaps gaps = gapsAt(w);
    return (gaps.right * gaps.right + gaps.left * gaps.left) / 2;
  }
  double gradient(ConstVector w, VectorRef g) const override {
    const Gaps gaps = gapsAt(w);
    for (int i = 0; i < n_; ++i) g[i] = (w[i] <= 0 ? gaps.left : 0) - (w[i] >= 0 ? gaps.right : 0);
    return value(w);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    for (int i = 0; i < n_; ++i) {
      for (int j = 0; j < n_; ++j) h(i, j) = (w[i] >= 0 && w[j] >= 0) + (w[i] <= 0 && w[j] <= 0);
    }
    return gradient(w, g);
  }

  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    const Interval zero(0);
    Interval right = 1, left = 1;
    for (int i = 0; i < n_; ++i) {
      right -= Interval(std::max(w[i].min, 0.0), std::max(w[i].max, 0.0));
      left -= Interval(std::max(-w[i].max, 0.0), std::max(-w[i].min, 0.0));
    }
    for (int i = 0; i < n_; ++i) {
      g[i] = select(w[i] <= zero, left, zero) - select(w[i] >= zero, right, zero);
      for (int j = 0; h && j < n_; ++j) {
        const bool kink = w[i].contains(0) || w[j].contains(0);
        h[i * n_ + j] = kink ? Interval::whole() : Interval((w[i].min > 0) == (w[j].min > 0) ? 1 : 0);
      }
    }
    return true;
  }

 private:
  // 1 − s₊ and 1 − s₋.
  struct Gaps {
    double right, left;
  };
  Gaps gapsAt(ConstVector w) const {
    Gaps gaps{1, 1};
    for (int i = 0; i < n_; ++i) {
      gaps.right -= std::max(w[i], 0.0);
      gaps.left -= std::max(-w[i], 0.0);
    }
    return gaps;
  }

  int n_;
};

}  // namespace descent
