// From a start to a point with ∇f = 0 of any kind: Newton's method, held back by Levenberg–Marquardt on ½‖∇f‖² where a
// plain step does not lower ‖∇f‖ (step −(H² + μI)⁻¹H∇f: no saddle or maximum repels it). Steps that shrink by a steady
// factor, as at a degenerate point, are lengthened to where they lead. Nocedal & Wright (2006), chapters 10 and 11.
#pragma once

#include <optional>

#include "landscapes/landscape.hpp"

namespace descent {

struct Stationary {
  Vector at, gradient;
  Matrix hessian;
  double value;
  bool flat = false;  // too flat for Newton's method: ∇f is tiny all around, and good to its last digits

  double gradientNorm() const;
};

// What the landscape is at a point, critical or not.
Stationary lookedAt(const Landscape& landscape, ConstVector at);

// `reach`: the longest step. Nothing where the search ends with a gradient, or without coming to rest.
std::optional<Stationary> stationary(const Landscape& landscape, ConstVector start, double reach);

// s with H s = −g, or with μ > 0 the Levenberg–Marquardt step; false where there is none.
bool newtonStep(ConstMatrix h, ConstVector g, double mu, Vector& s);

}  // namespace descent
