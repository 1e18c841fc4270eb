// The keys of theory(), measured on a simulated run: its iterates are fitted and counted, no closed form is used.
//   multipliers (multiplier in 1-D), contraction, halfLife, regime   fitted per eigen-direction of the local model
//   stepsTo       first n from which on ‖error‖ ≤ 1e-6 ‖error₀‖: an oscillation that only passes through is not there
//   arrivalStep   first n with ‖error‖ ≤ 1e-6 ‖error₀‖, though it may leave again
//   turnAngle     mean angle between successive steps, degrees
//   growth        fitted along the most negative curvature;  escapeStep  first n with that coordinate ≥ radius in size
//   signChangeStep  first n where f has the other sign;  plateauStep  n of the smallest ‖∇f‖, if inside the run
#pragma once

#include "record.hpp"
#include "runs/experiment.hpp"

namespace descent {

Record measure(const Experiment& experiment, double radius = 1);

}  // namespace descent
