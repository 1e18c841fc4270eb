// A run seen along the eigenvectors of its local model: one error per eigen-direction and step.
#pragma once

#include <vector>

#include "runs/experiment.hpp"

namespace descent {

struct Modes {
  std::vector<double> eigenvalues;  // ascending
  std::vector<double> coordinates;  // [step][mode]
};

// Empty where the landscape declares no critical point.
Modes modes(const Experiment& experiment);

}  // namespace descent
