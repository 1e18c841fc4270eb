// The rule negative_curvature told as the algorithm that it is: at every step of a run test ‖∇f‖, where that is small
// decompose H, where λmin < −γ look at f on both sides along ±v, then move. What it decided is read off the recorded
// run. Beside the decomposition: the same λmin by Lanczos, and what either took.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct EscapeStep {
  int step;             // leads to this row
  double gradientNorm;  // test: less than the threshold?
  bool decomposed;
  double lowest = 0, byLanczos = 0;  // λmin
  std::vector<double> direction;     // v, unit
  bool jumped;
  double length = 0;                   // h = |λmin|/ρ
  double ahead = 0, behind = 0;        // f(w + hv), f(w − hv)
  double decrease = 0, predicted = 0;  // of f by the move; of a jump ½|λ|h² + h|∇fᵀv|, else η‖∇f‖²
};

// Sums over the run. An n × n Hessian is n² numbers, its decomposition about n³ operations.
struct EscapeCost {
  int gradients = 0, decompositions = 0, products = 0;  // products: of Lanczos, instead of the decompositions
  double hessianNumbers = 0;
};

struct EscapePhases {
  std::vector<EscapeStep> steps;
  EscapeCost cost;
};

// The experiment's optimizer must be negative_curvature.
EscapePhases escapePhases(const Experiment& experiment);

}  // namespace descent
