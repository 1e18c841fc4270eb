// Loss and gradient from the kernel that many starts step with; second derivatives by the chain rule along v.
#include "teacher_student.hpp"

#include <cmath>
#include <numbers>

#include "student_kernel.hpp"

namespace descent {
namespace {

// The derivative of ∂φ/∂u where u moves along a and v along b.
Vector turned(ConstVector u, ConstVector v, ConstVector a, ConstVector b) {
  const double ru = u.norm(), rv = v.norm();
  const Vector e = u / ru, f = v / rv;
  const double c = e.dot(f);
  const Vector across = f - c * e;  // sin θ times the unit vector across u towards v
  const double s = across.norm(), theta = std::atan2(s, c);
  const Vector de = (a - e.dot(a) * e) / ru, df = (b - f.dot(b) * f) / rv;
  Vector d = f.dot(b) * s * e + rv * s * de + (std::numbers::pi - theta) * b;
  // ‖v‖ dcos θ · across/sin θ; tends to 0 with the angle.
  if (s > 1e-12) d += rv * (de.dot(f) + e.dot(df)) / s * across;
  return d / (2 * std::numbers::pi);
}

}  // namespace

double TeacherStudent::value(ConstVector w) const {
  Vector g(dim());
  return gradient(w, g);
}

double TeacherStudent::gradient(ConstVector w, VectorRef g) const {
  return StudentKernel<double>(k_, n_).gradient(w.data(), g.data());
}

void TeacherStudent::hessianProduct(ConstVector w, ConstVector v, VectorRef hv) const {
  const Eigen::Map<const Matrix> neurons(w.data(), n_, k_), moves(v.data(), n_, k_);
  Eigen::Map<Matrix> out(hv.data(), n_, k_);
  for (int i = 0; i < n_; ++i) {
    const Vector u = neurons.row(i), a = moves.row(i);
    Vector sum = a / 2;  // φ(u, u)/2 = ‖u‖²/4, twice
    for (int j = 0; j < n_; ++j) {
      if (j != i) sum += turned(u, neurons.row(j), a, moves.row(j));
    }
    for (int j = 0; j < k_; ++j) sum -= turned(u, Vector::Unit(k_, j), a, Vector::Zero(k_));
    out.row(i) = sum;
  }
}

double TeacherStudent::hessian(ConstVector w, VectorRef g, MatrixRef h) const {
  Vector column(dim());
  for (int i = 0; i < dim(); ++i) {
    hessianProduct(w, Vector::Unit(dim(), i), column);
    h.row(i) = column;
  }
  return gradient(w, g);
}

Vector splitNeuron(ConstVector w, int k, int i) {
  Vector wider(w.size() + k);
  wider << w, w.segment(i * k, k) / 2;
  wider.segment(i * k, k) /= 2;
  return wider;
}

}  // namespace descent
