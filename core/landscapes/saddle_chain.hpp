// f = Σ (½c(|xᵢ₋₁|) xᵢ² + γ max(|xᵢ| − 1, 0)²), c = −γ for the first coordinate, else L before |xᵢ₋₁| = 1, turning to
// −γ by 3/2. From near 0 one coordinate after the other walks away to 2, and while it waits at one saddle the next
// unstable coordinate shrinks: each wait is −ln(1 − ηL)/ln(1 + ηγ) times all the waits before it, exponential in the
// dimension. Critical points: some first coordinates at ±2, the others 0, f = −γ times their number. After a sixth
// dimension the last coordinate would shrink to 0 in double precision, and wait for ever. Du, Jin, Lee, Jordan, Póczos
// & Singh 2017.
#pragma once

#include <algorithm>

#include "landscape.hpp"

namespace descent {

class SaddleChain final : public Landscape {
 public:
  static constexpr LandscapeInfo info() {
    return {.id = "saddle_chain",
            .title = {"Chain of saddles", "鞍点链"},
            .formula =
                "gamma*(max(abs(x) - 1, 0)^2 + max(abs(y) - 1, 0)^2 - x^2/2) + (l - (l + gamma)*"
                "min(max(2*abs(x) - 2, 0), 1)^2*(3 - 2*min(max(2*abs(x) - 2, 0), 1)))*y^2/2",
            .dim = 2,
            .params = {{"n", {"dimensions n", "维数 n"}, 2, 2, 5, Scale::integer},
                       {"l", {"curvature up L", "向上曲率 L"}, 2, 0.1, 10},
                       {"gamma", {"curvature down γ", "向下曲率 γ"}, 1, 0.1, 10}},
            .domain = {{-2.6, 2.6}, {-2.6, 2.6}},
            .start = {0.01, 0.01},
            .citation = {"Du, Jin, Lee, Jordan, Póczos & Singh, Gradient descent can take exponential time to escape "
                         "saddle points, NeurIPS 2017",
                         "Du、Jin、Lee、Jordan、Póczos、Singh，Gradient descent can take exponential time to escape "
                         "saddle points，NeurIPS 2017"},
            .dimension = "n"};
  }

  explicit SaddleChain(const std::vector<double>& params)
      : n_(static_cast<int>(params[0])), up_(params[1]), down_(params[2]) {}

  int dim() const override { return n_; }

  std::vector<KnownPoint> critical() const override {
    std::vector<KnownPoint> all;
    for (int away = 0; away <= n_; ++away) {
      for (int signs = 0; signs < 1 << away; ++signs) {
        std::vector<double> at(n_);
        for (int i = 0; i < away; ++i) at[i] = signs >> i & 1 ? -2 : 2;
        all.push_back({at, -down_ * away, away == n_ ? Kind::minimum : Kind::saddle});
      }
    }
    return all;
  }

  double value(ConstVector w) const override {
    double sum = 0;
    for (int i = 0; i < n_; ++i) sum += down_ * wall(w[i]) * wall(w[i]) + coupling(w, i).value * w[i] * w[i] / 2;
    return sum;
  }
  double gradient(ConstVector w, VectorRef g) const override {
    for (int i = 0; i < n_; ++i) {
      const Coupling c = coupling(w, i);
      g[i] = 2 * down_ * std::copysign(wall(w[i]), w[i]) + c.value * w[i];
      if (i > 0) g[i - 1] += c.slope * w[i] * w[i] / 2;
    }
    return value(w);
  }
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override {
    h.setZero();
    for (int i = 0; i < n_; ++i) {
      const Coupling c = coupling(w, i);
      h(i, i) = (wall(w[i]) > 0 ? 2 * down_ : 0) + c.value;
      if (i == 0) continue;
      h(i - 1, i - 1) += c.bend * w[i] * w[i] / 2;
      h(i - 1, i) = h(i, i - 1) = c.slope * w[i];
    }
    return gradient(w, g);
  }

  // H jumps where a piece ends, between the values on both sides: together they hold all slopes of ∇f.
  bool enclose(const Interval* w, Interval* g, Interval* h) const override {
    const Interval zero(0), all = Interval(up_) + down_;
    const auto signOf = [&](const Interval& x) {
      return select(x < zero, Interval(-1), select(x > zero, Interval(1), Interval(-1, 1)));
    };
    for (int i = 0; h && i < n_ * n_; ++i) h[i] = 0;
    for (int i = 0; i < n_; ++i) {
      const Interval beyond = abs(w[i]) - 1, wall(std::max(beyond.min, 0.0), std::max(beyond.max, 0.0));
      Interval value = -down_, slope, bend;
      if (i > 0) {
        const Interval before = 2 * abs(w[i - 1]) - 2;
        const Interval t(std::clamp(before.min, 0.0, 1.0), std::clamp(before.max, 0.0, 1.0));
        value = up_ - all * (square(t) * (3 - 2 * t));
        slope = -12 * all * signOf(w[i - 1]) * t * (1 - t);
        bend = select(before > zero, select(before < Interval(1), -24 * all * (1 - 2 * t), zero), zero);
      }
      g[i] = 2 * down_ * signOf(w[i]) * wall + value * w[i];
      if (i > 0) g[i - 1] += slope * square(w[i]) / 2;
      if (!h) continue;
      h[i * n_ + i] = select(beyond > zero, Interval(2 * down_), zero) + value;
      if (i == 0) continue;
      h[(i - 1) * n_ + i - 1] += bend * square(w[i]) / 2;
      h[(i - 1) * n_ + i] = h[i * n_ + i - 1] = slope * w[i];
    }
    return true;
  }

 private:
  // c of coordinate i and its derivatives by the coordinate before.
  struct Coupling {
    double value, slope, bend;
  };
  Coupling coupling(ConstVector w, int i) const {
    if (i == 0) return {-down_, 0, 0};
    const double t = std::clamp(2 * std::abs(w[i - 1]) - 2, 0.0, 1.0), all = up_ + down_;
    return {up_ - all * (t * t * (3 - 2 * t)), -12 * all * std::copysign(t * (1 - t), w[i - 1]),
            t > 0 && t < 1 ? -24 * all * (1 - 2 * t) : 0};
  }
  static double wall(double x) { return std::max(std::abs(x) - 1, 0.0); }

  int n_;
  double up_, down_;
};

}  // namespace descent
