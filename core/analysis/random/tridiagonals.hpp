// Four tridiagonal matrices side by side that have the eigenvalues of the Gaussian orthogonal ensemble: what
// Householder's reflections make of it, drawn at once. Diagonal: normal; squares beside it: χ²ₖ/2, k = n − 1 … 1.
// χ²₂ₘ/2 is −ln of a product of m uniforms. Dumitriu & Edelman, J. Math. Phys. 43 (2002) 5830.
#pragma once

#include <vector>

#include "calculus/lane_random.hpp"

namespace descent {

class Tridiagonals {
 public:
  explicit Tridiagonals(int n);

  void draw(LaneRandom& random);

  double diagonal(int i, int sample) const { return diagonal_[i][sample]; }
  double square(int k, int sample) const { return square_[k][sample]; }

  // How many eigenvalues of each are below x, by the signs of the pivots of LDLᵀ.
  f32x4::Bits below(f32x4 x) const;

 private:
  int n_;
  std::vector<f32x4> diagonal_, square_;
};

// The length of two normal numbers.
f32x4 rayleigh(LaneRandom& random);

}  // namespace descent
