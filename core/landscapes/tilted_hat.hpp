// f = ¼(|p|² − 1)² + (t/2)(1 − x₁) in n dimensions, 0 < t < 4/(3√3): a valley that is a whole sphere, tilted.
// Three critical points, on the axis at the roots of x³ − x − t/2 = 0: a minimum on the right, a maximum in the middle
// and, on the left, what the slice along the axis shows as a second minimum: a saddle with n − 1 negative eigenvalues
// x² − 1. In the plane the formula is templated like any other; more dimensions are derived by hand:
// g = (|p|² − 1)p − (t/2)e₁, H = (|p|² − 1)I + 2ppᵀ.
#pragma once

#include <algorithm>
#include <numbers>

#include "bases/text_landscape.hpp"
#include "landscape.hpp"

namespace descent {

struct TiltedHat {
  static constexpr int dim = 2;

  static constexpr LandscapeInfo info() {
    return {.id = "tilted_hat",
            .title = {"Tilted hat in n dimensions", "n 维倾斜帽"},
            .formula = "(x^2 + y^2 - 1)^2/4 + t/2*(1 - x)",
            .dim = dim,
            .params = {{"t", {"tilt t", "倾斜 t"}, 0.2, 0.01, 0.76}, dimension()},
            .domain = {{-1.6, 1.6}, {-1.6, 1.6}},
            .start = {-0.9, 1e-4},
            .citation = {"This tool's own formula; on what a slice shows: Li et al., Visualizing the loss landscape of "
                         "neural nets, NeurIPS 2018",
                         "本工具自拟的公式；关于切片所见：Li 等，Visualizing the loss landscape of neural "
                         "nets，NeurIPS 2018"},
            .dimension = "n"};
  }

  static constexpr Param dimension() { return {"n", {"dimensions n", "维数 n"}, 2, 2, 1000, Scale::integer}; }

  static std::vector<KnownPoint> critical(const double* p) {
    // The three real roots of x³ − x = t/2, by the cosine; one Newton step takes off the last rounding.
    const auto root = [&](int k) {
      const double third = std::acos(3 * std::numbers::sqrt3 / 4 * p[0]) / 3;
      const double x = 2 / std::numbers::sqrt3 * std::cos(third - 2 * std::numbers::pi * k / 3);
      return x - (x * x * x - x - p[0] / 2) / (3 * x * x - 1);
    };
    std::vector<KnownPoint> all;
    for (const auto& [k, kind] : {std::pair{0, Kind::minimum}, {1, Kind::maximum}, {2, Kind::saddle}}) {
      std::vector<double> at(static_cast<size_t>(p[1]));
      at[0] = root(k);
      const double ring = at[0] * at[0] - 1;
      all.push_back({at, ring * ring / 4 + p[0] / 2 * (1 - at[0]), kind});
    }
    return all;
  }

  static std::unique_ptr<Landscape> make(const LandscapeInfo& info, const std::vector<double>& params);
};

// Any number of dimensions.
class TiltedHatN final : public Landscape {
 public:
  explicit TiltedHatN(const std::vector<double>& params) : p_(params) {}

  int dim() const override { return static_cast<int>(p_[1]); }
  std::vector<KnownPoint> critical() const override { return TiltedHat::critical(p_.data()); }

  double value(ConstVector w) const override {
    const double r = ring(w);
    return r * r / 4 + p_[0] / 2 * (1 - w[0]);
  }
  double gradient(ConstVector w, VectorRef g) const override {
    g = ring(w) * w;
    g[0] -= p_[0] / 2;
    return value(w);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    h.noalias() = 2 * w * w.transpose();
    h.diagonal().array() += ring(w);
    return gradient(w, g);
  }
  void hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const override {
    hv = ring(w) * v + 2 * dot(w, v) * w;
  }

  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    const int n = dim();
    Interval r = -1;
    for (int i = 0; i < n; ++i) r += square(w[i]);
    for (int i = 0; i < n; ++i) {
      g[i] = r * w[i] - (i == 0 ? p_[0] / 2 : 0);
      for (int j = 0; h && j < n; ++j) h[i * n + j] = i == j ? r + 2 * square(w[i]) : 2 * w[i] * w[j];
    }
    return true;
  }

 private:
  static double ring(ConstVector w) { return dot(w, w) - 1; }

  std::vector<double> p_;
};

inline std::unique_ptr<Landscape> TiltedHat::make(const LandscapeInfo& info, const std::vector<double>& params) {
  if (params[1] == dim) return std::make_unique<TextLandscape>(info, params, critical);
  return std::make_unique<TiltedHatN>(params);
}

}  // namespace descent
