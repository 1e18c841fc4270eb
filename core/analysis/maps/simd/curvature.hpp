// What the Hessian says at a point of a line or plane with gradient g: its extreme eigenvalues, and the Newton step
// H⁺g.
#pragma once

#include <algorithm>
#include <cmath>

#include "calculus/vectors.hpp"

namespace descent {

// One or two coordinates, without allocation: every pixel of a map looks at some.
using PlaneVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, 2, 1>;
using PlaneMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor, 2, 2>;

struct Curvature {
  double lowest, highest;
  PlaneVector newton;  // from the limit to where g was measured

  double scale() const { return std::max(1.0, std::max(std::abs(lowest), std::abs(highest))); }
};

// h: of a field the Jacobian. zero: eigenvalues below zero·scale() count as none.
Curvature curvature(const PlaneVector& g, const PlaneMatrix& h, double zero);

}  // namespace descent
