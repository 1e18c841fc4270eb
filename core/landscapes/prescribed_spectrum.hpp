// f = ½ Σ λᵢ (uᵢ·w)² in n dimensions: a quadratic whose eigenvalues λ are chosen and whose Hessian has no zero entries.
// The axes are reflected, w ↦ w − 2(mean of w)(1, …, 1), so that no product forms H. One eigenvalue apart from the bulk
// is found after few Hessian-vector products, whatever n; at the edge of an even spread after many.
#pragma once

#include "landscape.hpp"

namespace descent {

class PrescribedSpectrum final : public Landscape {
 public:
  static constexpr LandscapeInfo info() {
    return {.id = "prescribed_spectrum",
            .title = {"Quadratic with a chosen spectrum", "给定谱的二次函数"},
            .formula = "(highest*x^2 + lowest*y^2)/2",
            .dim = 2,
            .params = {{"n", {"dimensions n", "维数 n"}, 2, 2, 1000, Scale::integer},
                       {"lowest", {"lowest eigenvalue", "最小特征值"}, -1, -100, 100},
                       {"highest", {"highest eigenvalue", "最大特征值"}, 10, 0.001, 1000},
                       {"spread",
                        {"spread", "分布"},
                        0,
                        0,
                        1,
                        Scale::choice,
                        {{"lowest apart, the others even from 0 to the highest", "最小者单独，其余从 0 到最大均匀分布"},
                         {"all even from the lowest to the highest", "全部从最小到最大均匀分布"}}}},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 1e-4},
            .citation = {"Parlett, The Symmetric Eigenvalue Problem (1998), chapter 13",
                         "Parlett，《The Symmetric Eigenvalue Problem》（1998），第 13 章"},
            .lr = 0.05,
            .quadratic = true,
            .dimension = "n"};
  }

  explicit PrescribedSpectrum(const std::vector<double>& params) : lambda_(static_cast<int>(params[0])) {
    const double lowest = params[1], highest = params[2];
    if (!(lowest < highest)) {
      refuse("out_of_range", {"landscape.params.lowest"}, {lowest}, {"less than the highest, ", highest});
    }
    if (choice(params[3]) == 1) {
      lambda_.setLinSpaced(lowest, highest);
    } else {
      lambda_ << lowest, Vector::LinSpaced(lambda_.size() - 1, 0, highest);
    }
  }

  int dim() const override { return static_cast<int>(lambda_.size()); }
  bool quadratic() const override { return true; }
  std::vector<KnownPoint> critical() const override {
    const double least = lambda_.minCoeff();
    const bool flat = (lambda_.array() == 0).any();
    const Kind kind = least < 0 ? Kind::saddle : flat ? Kind::degenerate : Kind::minimum;
    return {{std::vector<double>(lambda_.size()), 0, kind, flat && least == 0 ? Kind::minimum : Kind::regular}};
  }
  const Vector& eigenvalues() const { return lambda_; }

  double value(ConstVector w) const override { return dot(lambda_, reflected(w).cwiseAbs2()) / 2; }
  double gradient(ConstVector w, VectorRef g) const override {
    hessianProduct(w, w, g);
    return value(w);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    for (int i = 0; i < dim(); ++i) h.row(i) = reflected(lambda_.cwiseProduct(reflected(Vector::Unit(dim(), i))));
    h = (h + h.transpose()).eval() / 2;
    return gradient(w, g);
  }
  void hessianProduct(ConstVector, ConstVector v, VectorRef hv) const override {
    hv = reflected(lambda_.cwiseProduct(reflected(v)));
  }
  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    const int n = dim();
    Vector zero = Vector::Zero(n), slope(n);
    Matrix curvature(n, n);
    hessian(zero, slope, curvature);
    for (int i = 0; i < n; ++i) {
      g[i] = 0;
      for (int j = 0; j < n; ++j) {
        g[i] += curvature(i, j) * w[j];
        if (h) h[i * n + j] = curvature(i, j);
      }
    }
    return true;
  }

 private:
  static Vector reflected(ConstVector w) {
    if (w.size() == 2) return Vector{{-w[1], -w[0]}};  // the same without rounding
    return w.array() - 2 * w.mean();
  }

  Vector lambda_;
};

}  // namespace descent
