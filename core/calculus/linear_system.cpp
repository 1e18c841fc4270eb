// One instance of Eigen's decomposition for all.
#include "linear_system.hpp"

#include <Eigen/LU>
#include <cmath>

namespace descent {
namespace {

using Decomposition = Eigen::FullPivLU<Matrix>;

[[gnu::noinline]] Vector solved(const Decomposition& lu, const Vector& b) { return lu.solve(b); }

}  // namespace

Vector solution(ConstMatrix a, ConstVector b) { return solved(Decomposition(a), b); }

Matrix inverse(ConstMatrix a) {
  const Eigen::Index n = a.rows();
  Decomposition lu(a);
  lu.setThreshold(0);
  if (!lu.isInvertible()) return Matrix::Constant(n, n, NAN);
  Matrix result(n, n);
  for (Eigen::Index i = 0; i < n; ++i) result.col(i) = solved(lu, Vector::Unit(n, i));
  return result;
}

}  // namespace descent
