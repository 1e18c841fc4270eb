// F = (μx − ωy, ωx + μy): a bowl with a rotation. For ω ≠ 0 its curl is 2ω: F is the gradient of no landscape.
// Stepping along −F spirals: factor √((1 − ημ)² + η²ω²) a step, angle atan2(ηω, 1 − ημ), stable for η < 2μ/(μ² + ω²).
// μ = 0 is the min-max game xy, where simultaneous descent and ascent circles outwards by √(1 + η²ω²).
// There is no loss; value() is ½‖F‖², a distance from the equilibrium. Mescheder, Nowozin & Geiger, NeurIPS 2017.
#pragma once

#include "landscape.hpp"

namespace descent {

class RotationalField final : public Landscape {
 public:
  static constexpr LandscapeInfo info() {
    return {.id = "rotational_field",
            .title = {"Field with rotation (no landscape)", "带旋转的场（不是景观）"},
            .formula = "F = (mu*x - omega*y, omega*x + mu*y)",
            .dim = 2,
            .params = {{"mu", {"attraction μ", "吸引 μ"}, 1, 0, 5}, {"omega", {"rotation ω", "旋转 ω"}, 2, -5, 5}},
            .domain = {{-1.5, 1.5}, {-1.5, 1.5}},
            .start = {1, 0},
            .citation = {"Mescheder, Nowozin & Geiger, The numerics of GANs, NeurIPS 2017",
                         "Mescheder、Nowozin、Geiger，The numerics of GANs，NeurIPS 2017"},
            .prose = true,
            .field = true,
            .complete = false,
            .loss = {"half the squared length of the field, ½‖F‖² (a field has no loss)",
                     "场长度平方的一半 ½‖F‖²（场没有损失函数）"}};
  }

  explicit RotationalField(const std::vector<double>& params)
      : jacobian_{{params[0], -params[1]}, {params[1], params[0]}} {}

  int dim() const override { return 2; }
  bool field() const override { return true; }

  double value(ConstVector w) const override { return (jacobian_ * w).squaredNorm() / 2; }
  double gradient(ConstVector w, VectorRef f) const override {
    f = jacobian_ * w;
    return f.squaredNorm() / 2;
  }
  double hessian(ConstVector w, VectorRef f, MatrixRef jacobian) const override {
    jacobian = jacobian_;
    return gradient(w, f);
  }

 private:
  Eigen::Matrix2d jacobian_;
};

}  // namespace descent
