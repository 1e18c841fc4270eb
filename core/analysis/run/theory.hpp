// Closed forms for an optimizer near a critical point with curvatures λ (exact on quadratics). Keys, where they apply:
//   exact, eigenvalues, kappa                       the model
//   multipliers (multiplier in 1-D), contraction, halfLife, stepsTo, arrivalStep, regime      towards a minimum
//   lrOneStep, lrOptimal, betaOptimal, lrLimit, contractionOptimal, lrEffective  tuning
//   turnAngle                                        degrees between steps, where it is constant
//   growth, escapeStep, signChangeStep, plateauStep  away from a saddle; real-valued steps
// multipliers: dominant root per eigenvalue, signed if real, its modulus if complex. contraction: the largest of them
// in size; with a start, over the directions that it excites. stepsTo: until the error stays below 1e-6 of
// the first one, without a start of the worst one; of the envelope where it oscillates. arrivalStep: the first whole
// step with the error so small, though it may swing out again; only with a start. escapeStep: to `radius`.
#pragma once

#include <vector>

#include "record.hpp"
#include "runs/experiment.hpp"

namespace descent {

struct TheoryQuestion {
  Selection landscape, optimizer;
  std::vector<double> start = {};  // may be empty
  double radius = 1;
};

Record theory(const TheoryQuestion& question);

// A positive number; else InvalidArgument.
void checkRadius(double radius);

}  // namespace descent
