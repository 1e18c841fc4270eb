// A = π Σ (yᵢ + yᵢ₊₁) √(h² + (yᵢ₊₁ − yᵢ)²): the area of a soap film between two rings of radius 1 a distance 2d apart,
// n heights yᵢ between them, h = 2d/(n + 1). For n → ∞ the film is y = c cosh(x/c) with c cosh(d/c) = 1: the larger c
// is a minimum, the smaller one a saddle, and for d > 0.662743 (u tanh u = 1, d = u/cosh u) there is neither. Where a
// height is not positive there is no film and no area. Isenberg, The Science of Soap Films and Soap Bubbles (1992),
// chapter 5.
#pragma once

#include <cmath>
#include <limits>
#include <numbers>

#include "landscape.hpp"

namespace descent {

class SoapFilm final : public Landscape {
 public:
  static constexpr LandscapeInfo info() {
    return {.id = "soap_film",
            .title = {"Soap film between two rings", "两环之间的肥皂膜"},
            .formula = "A = pi*sum (y_i + y_(i+1))*sqrt(h^2 + (y_(i+1) - y_i)^2), h = 2*d/(n + 1)",
            .dim = 2,
            .params = {{"d", {"half distance d", "半间距 d"}, 0.5, 0.05, 1},
                       {"n", {"heights n", "高度数 n"}, 2, 2, 199, Scale::integer}},
            .domain = {{0.05, 1.2}, {0.05, 1.2}},
            .start = {1, 0.9},
            .citation = {"Isenberg, The Science of Soap Films and Soap Bubbles (1992), chapter 5",
                         "Isenberg，《The Science of Soap Films and Soap Bubbles》（1992），第 5 章"},
            .lr = 0.01,
            .prose = true,
            .complete = false,
            .dimension = "n",
            .loss = {"area A", "面积 A"}};
  }

  explicit SoapFilm(const std::vector<double>& params)
      : n_(static_cast<int>(params[1])), width_(2 * params[0] / (n_ + 1)) {}

  int dim() const override { return n_; }

  double value(ConstVector w) const override {
    double sum = 0;
    pieces(w.data(), [&](int, int, const Piece<double>& piece) { sum += piece.sum * piece.length; });
    return area(w, sum);
  }
  double gradient(ConstVector w, VectorRef g) const override {
    double sum = 0;
    g.setZero();
    pieces(w.data(), [&](int a, int b, const Piece<double>& piece) {
      sum += piece.sum * piece.length;
      if (a >= 0) g[a] += std::numbers::pi * piece.slopeAtA();
      if (b < n_) g[b] += std::numbers::pi * piece.slopeAtB();
    });
    return area(w, sum);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    Vector column(n_);
    for (int i = 0; i < n_; ++i) {
      hessianProduct(w, Vector::Unit(n_, i), column);
      h.row(i) = column;
    }
    return gradient(w, g);
  }
  void hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const override {
    hv.setZero();
    pieces(w.data(), [&](int a, int b, const Piece<double>& piece) {
      const double atA = a >= 0 ? v[a] : 0, atB = b < n_ ? v[b] : 0, across = piece.stiffness * (atA - atB);
      if (a >= 0) hv[a] += std::numbers::pi * (across - 2 * piece.steepness * atA);
      if (b < n_) hv[b] -= std::numbers::pi * (across - 2 * piece.steepness * atB);
    });
  }
  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    const Interval pi = std::numbers::pi;
    std::fill_n(g, n_, Interval(0));
    if (h) std::fill_n(h, n_ * n_, Interval(0));
    pieces(w, [&](int a, int b, const Piece<Interval>& piece) {
      if (a >= 0) g[a] += pi * piece.slopeAtA();
      if (b < n_) g[b] += pi * piece.slopeAtB();
      if (!h) return;
      if (a >= 0) h[a * n_ + a] += pi * (piece.stiffness - 2 * piece.steepness);
      if (b < n_) h[b * n_ + b] += pi * (piece.stiffness + 2 * piece.steepness);
      if (a >= 0 && b < n_) h[a * n_ + b] = h[b * n_ + a] = -(pi * piece.stiffness);
    });
    return true;
  }

 private:
  // A cone between the radii a and b: π·sum·length is its area.
  template <class T>
  struct Piece {
    T sum, length, steepness, stiffness;

    Piece(const T& a, const T& b, double width) {
      using std::sqrt;
      sum = a + b;
      length = sqrt(width * width + ipow(b - a, 2));
      steepness = (b - a) / length;
      stiffness = sum * (width * width) / ipow(length, 3);
    }
    T slopeAtA() const { return length - sum * steepness; }
    T slopeAtB() const { return length + sum * steepness; }
  };

  static double area(ConstVector w, double sum) {
    return (w.array() > 0).all() ? std::numbers::pi * sum : std::numeric_limits<double>::quiet_NaN();
  }

  // Of every two neighbours a and b, the rings being −1 and n.
  template <class T, class Use>
  void pieces(const T* w, Use use) const {
    const T ring = 1;
    for (int b = 0; b <= n_; ++b) use(b - 1, b, Piece<T>(b > 0 ? w[b - 1] : ring, b < n_ ? w[b] : ring, width_));
  }

  int n_;
  double width_;
};

}  // namespace descent
