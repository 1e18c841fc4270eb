// A student Σᵢ relu(wᵢ·x) of n neurons learns a teacher Σⱼ relu(vⱼ·x), v the unit vectors of ℝᵏ, x ~ N(0, I): the
// expected loss in closed form, no data. With θ the angle between u and v
//   φ(u, v) = ‖u‖‖v‖ (sin θ + (π − θ) cos θ)/2π,  ∂φ/∂u = (‖v‖ sin θ · u/‖u‖ + (π − θ)v)/2π
//   L(W) = ½ Σᵢⱼ φ(wᵢ, wⱼ) − Σᵢⱼ φ(wᵢ, vⱼ) + ½ Σᵢⱼ φ(vᵢ, vⱼ)
// Twice continuously differentiable where no wᵢ is 0. W: n × k, row by row, a neuron a row. Cho & Saul 2009; Brutzkus &
// Globerson 2017; Safran & Shamir 2018 on its bad minima.
#pragma once

#include "landscapes/landscape.hpp"

namespace descent {

class TeacherStudent final : public Landscape {
 public:
  TeacherStudent(int teacher, int student) : k_(teacher), n_(student) {}

  int dim() const override { return n_ * k_; }
  double effort() const override { return n_ * (n_ / 2.0 + k_) * (0.4 * k_ + 4); }
  double value(ConstVector w) const override;
  double gradient(ConstVector w, VectorRef g) const override;
  double hessian(ConstVector w, VectorRef g, MatrixRef h) const override;
  void hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const override;

 private:
  int k_, n_;
};

// Neuron i gives half of itself to a new last one: the same function, the same loss, slope 0 stays 0.
Vector splitNeuron(ConstVector w, int k, int i);

}  // namespace descent
