// f = Σ xᵢ² over the first n − k coordinates, minus Σ xᵢ² over the last k: the saddle with k of n directions down.
// The more directions down, the sooner noise leaves it: by about ½ ln 2/ln(1 + 2η) steps per doubling of k. Jin et al.
// 2017.
#pragma once

#include "landscape.hpp"

namespace descent {

class ManySaddle final : public Landscape {
 public:
  static constexpr LandscapeInfo info() {
    return {.id = "many_saddle",
            .title = {"Saddle in n dimensions", "n 维鞍点"},
            .formula = "x^2 - y^2",
            .dim = 2,
            .params = {{"n", {"dimensions n", "维数 n"}, 2, 2, 1000, Scale::integer},
                       {"k", {"directions down k", "下降方向数 k"}, 1, 0, 1000, Scale::integer}},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 1e-4},
            .citation = {"Jin, Ge, Netrapalli, Kakade & Jordan, How to escape saddle points efficiently, ICML 2017",
                         "Jin、Ge、Netrapalli、Kakade、Jordan，How to escape saddle points efficiently，ICML 2017"},
            .quadratic = true,
            .dimension = "n"};
  }

  explicit ManySaddle(const std::vector<double>& params)
      : n_(static_cast<int>(params[0])), up_(n_ - static_cast<int>(params[1])) {
    if (up_ < 0) {
      refuse("out_of_range", {"landscape.params.k"}, {params[1]}, {"at most n = ", params[0]});
    }
    curvatures_ = Vector::Constant(n_, -2);
    curvatures_.head(up_).setConstant(2);
  }

  int dim() const override { return n_; }
  bool quadratic() const override { return true; }
  std::vector<KnownPoint> critical() const override {
    return {{std::vector<double>(n_), 0, up_ == n_ ? Kind::minimum : up_ == 0 ? Kind::maximum : Kind::saddle}};
  }

  double value(ConstVector w) const override { return dot(w, curvatures_.cwiseProduct(w)) / 2; }
  double gradient(ConstVector w, VectorRef g) const override {
    g = curvatures_.cwiseProduct(w);
    return dot(w, g) / 2;
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    h = curvatures_.asDiagonal();
    return gradient(w, g);
  }
  void hessianProduct(ConstVector, ConstVector v, VectorRef hv) const override { hv = curvatures_.cwiseProduct(v); }
  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    for (int i = 0; i < n_; ++i) {
      g[i] = curvatures_[i] * w[i];
      for (int j = 0; h && j < n_; ++j) h[i * n_ + j] = i == j ? curvatures_[i] : 0;
    }
    return true;
  }

 private:
  int n_, up_;  // up_: how many of them rise
  Vector curvatures_;
};

}  // namespace descent
