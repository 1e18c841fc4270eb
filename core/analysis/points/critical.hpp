// What the second order says at one point: gradient, Hessian, its eigenvalues and vectors, and the kind.
// The tolerance policy is that of calculus/spectrum.hpp; a point with a gradient is `regular`.
// At a corner ∇f jumps: the numbers are those of one side, of their mean, or none.
#pragma once

#include <vector>

#include "landscapes/landscape.hpp"

namespace descent {

struct PointReport {
  double value;
  std::vector<double> gradient;      // dim
  std::vector<double> hessian;       // dim × dim, row-major
  std::vector<double> eigenvalues;   // ascending
  std::vector<double> eigenvectors;  // row i belongs to eigenvalues[i], unit length
  Kind kind;
  bool corner;
};

// Whether ∇f jumps, between the two sides of steps too short for a bend.
bool corner(const Landscape& landscape, ConstVector at);

PointReport critical(const Selection& landscape, const std::vector<double>& at);

}  // namespace descent
