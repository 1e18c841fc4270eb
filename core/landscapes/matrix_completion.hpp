// L = ½‖mask ∘ (W₂W₁ − Y)‖²: a linear net of two n × n layers is shown the first row and the first column of Y, which
// are a in the corner and b elsewhere; the other entries are never asked. With b²/a in all of them the rank is one.
// L(W₂S, S⁻¹W₁) = L(W₂, W₁), and the gradient flow keeps W₁W₁ᵀ − W₂ᵀW₂. w: W₂, then W₁, row by row. With
// G = mask ∘ (W₂W₁ − Y): ∂L/∂W₂ = GW₁ᵀ, ∂L/∂W₁ = W₂ᵀG. Of n = 1 the formula is templated like any other.
#pragma once

#include <cmath>

#include "bases/text_landscape.hpp"
#include "landscape.hpp"
#include "nets/layer_kernel.hpp"

namespace descent {

struct MatrixCompletion {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "matrix_completion",
            .title = {"Linear net W₂W₁ that completes a matrix", "补全矩阵的线性网络 W₂W₁"},
            .formula = "(x*y - a)^2/2",
            .dim = dim,
            .params = {{"n", {"size of the matrix n", "矩阵大小 n"}, 1, 1, 8, Scale::integer},
                       {"a", {"corner a", "左上角 a"}, 1, -4, 4},
                       {"b", {"rest of first row and column b", "首行首列其余 b"}, 2, -4, 4}},
            .domain = {{-2.2, 2.2}, {-2.2, 2.2}},
            .start = {0.1, 0.1},
            .citation = {"Gunasekar et al., Implicit regularization in matrix factorization, NeurIPS 2017; Razin & "
                         "Cohen, NeurIPS 2020",
                         "Gunasekar 等，Implicit regularization in matrix factorization，NeurIPS 2017；Razin、"
                         "Cohen，NeurIPS 2020"},
            .dimension = "n"};
  }

  // Of one number: known for larger matrices by their rank alone.
  static std::vector<KnownPoint> critical(const double* p) {
    const double a = p[1], x = std::sqrt(std::abs(a)), y = std::copysign(x, a);
    if (a == 0) return known({{0, 0, 0, Kind::degenerate, Kind::minimum}});
    return known({{0, 0, a * a / 2, Kind::saddle},
                  {x, y, 0, Kind::degenerate, Kind::minimum},
                  {-x, -y, 0, Kind::degenerate, Kind::minimum}});
  }

  static std::unique_ptr<Landscape> make(const LandscapeInfo& info, const std::vector<double>& params);
};

// Any size.
class MatrixCompletionN final : public Landscape {
 public:
  explicit MatrixCompletionN(const std::vector<double>& params) : n_(static_cast<int>(params[0])), p_(params) {}

  int dim() const override { return 2 * n_ * n_; }

  double value(ConstVector w) const override { return residual(w).squaredNorm() / 2; }
  double gradient(ConstVector w, VectorRef g) const override {
    const Matrix r = residual(w);
    g.setZero();
    addTimes(r, layer(w, 1).transpose(), g.data());
    addTransposedTimes(layer(w, 0), r, g.data() + n_ * n_);
    return r.squaredNorm() / 2;
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    Vector column(dim());
    for (int i = 0; i < dim(); ++i) {
      hessianProduct(w, Vector::Unit(dim(), i), column);
      h.row(i) = column;
    }
    return gradient(w, g);
  }
  void hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const override {
    // dr: the derivative of r along v.
    const Matrix r = residual(w);
    Matrix dr = Matrix::Zero(n_, n_);
    addTimes(layer(v, 0), layer(w, 1), dr.data());
    addTimes(layer(w, 0), layer(v, 1), dr.data());
    hide(dr);
    hv.setZero();
    addTimes(dr, layer(w, 1).transpose(), hv.data());
    addTimes(r, layer(v, 1).transpose(), hv.data());
    addTransposedTimes(layer(w, 0), dr, hv.data() + n_ * n_);
    addTransposedTimes(layer(v, 0), r, hv.data() + n_ * n_);
  }

 private:
  // 0: W₂, 1: W₁.
  Eigen::Map<const Matrix> layer(ConstVector w, int i) const { return {w.data() + i * n_ * n_, n_, n_}; }

  // The entries that are never asked.
  void hide(Matrix& m) const { m.bottomRightCorner(n_ - 1, n_ - 1).setZero(); }

  Matrix residual(ConstVector w) const {
    Matrix m = Matrix::Zero(n_, n_);
    addTimes(layer(w, 0), layer(w, 1), m.data());
    m(0, 0) -= p_[1];
    for (int i = 1; i < n_; ++i) {
      m(0, i) -= p_[2];
      m(i, 0) -= p_[2];
    }
    hide(m);
    return m;
  }

  int n_;
  std::vector<double> p_;
};

inline std::unique_ptr<Landscape> MatrixCompletion::make(const LandscapeInfo& info, const std::vector<double>& params) {
  if (params[0] == 1) return std::make_unique<TextLandscape>(info, params, critical);
  return std::make_unique<MatrixCompletionN>(params);
}

}  // namespace descent
