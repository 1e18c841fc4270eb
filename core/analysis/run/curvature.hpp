// What the Hessian says at a point with gradient g: its extreme eigenvalues, and the length of the Newton step H⁺g.
#pragma once

#include <algorithm>
#include <cmath>

namespace descent {

struct Curvature {
  double lowest, highest, newton;  // newton: ‖H⁺g‖∞

  double scale() const { return std::max(1.0, std::max(std::abs(lowest), std::abs(highest))); }
};

// h: n×n, row by row, of a field the Jacobian. zero: eigenvalues below zero·scale() count as none. away: n numbers, the
// Newton step from the limit to where g was measured.
Curvature curvature(const double* g, const double* h, int n, double zero, double* away);

}  // namespace descent
