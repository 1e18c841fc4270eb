// The curves that gradient flow leaves and reaches a saddle by, in a 2-D box: unstable ones run down from it to where
// its escapes end, stable ones are followed uphill; they divide what flows to one minimum from what flows to another.
// From the saddle 1e-4 of the diagonal along ±eigenvector, then ẇ = ∓∇f/‖∇f‖ with adaptive steps (integrate.hpp).
// Saddles whose Hessian is degenerate have no such pair of directions and are passed over.
#pragma once

#include "analysis/boxes/box.hpp"

namespace descent {

struct SeparatricesQuestion {
  Selection landscape;
  Box box;
  std::vector<double> points = {};  // known critical points, [point][2]; empty: searched for
};

struct Separatrix {
  bool stable;
  std::vector<double> from;  // the saddle
  std::vector<double> to;    // the critical point that the curve ends in; empty where it leaves the box
  std::vector<double> line;  // [node][2], saddle first
  bool cut = false;          // it goes on: the work on one answer is bounded, the more saddles the less for each
};

// Four per saddle: unstable along +v and −v of the lowest eigenvalue, stable along +v and −v of the highest.
std::vector<Separatrix> separatrices(const SeparatricesQuestion& question);

}  // namespace descent
