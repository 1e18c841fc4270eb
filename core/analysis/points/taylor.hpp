// The paraboloid that touches a landscape at a point to second order:
// T(w) = f(a) + ∇f(a)·(w − a) + ½ (w − a)ᵀ H(a) (w − a), and its values on the grid of field() where one is asked for.
#pragma once

#include "analysis/flows/field.hpp"
#include "critical.hpp"

namespace descent {

struct TaylorQuestion {
  Selection landscape;
  std::vector<double> at;
  std::array<double, 4> box = {};  // x0, x1, y0, y1
  int nx = 0, ny = 0;              // 0: no grid
};

struct Taylor {
  PointReport point;
  std::vector<double> values;  // ny × nx, first row at y0; empty without a grid
};

Taylor taylor(const TaylorQuestion& question);

}  // namespace descent
