// What the Hessian says at a point of a line or plane with gradient g: its extreme eigenvalues, and the Newton step
// H⁺g.
#pragma once

#include <algorithm>
#include <cmath>

#include "calculus/vectors.hpp"

namespace descent {

struct Curvature {
  double lowest, highest;
  PlaneVector newton;  // from the limit to where g was measured

  double scale() const { return std::max(1.0, std::max(std::abs(lowest), std::abs(highest))); }
};

// h: of a field the Jacobian. zero: eigenvalues below zero·scale() count as none.
Curvature curvature(const PlaneVector& g, const PlaneMatrix& h, double zero);

}  // namespace descent
