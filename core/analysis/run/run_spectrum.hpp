// Eigenvalues of the Hessian along a run: whether it keeps below the sharpness 2/η that its learning rate can bear.
// Cohen, Kaur, Li, Kolter & Talwalkar, Gradient descent on neural networks typically occurs at the edge of stability,
// ICLR 2021.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct RunSpectrum {
  int steps, dim;
  std::vector<double> eigenvalues;  // [step][dim], ascending in each row
  double limit;                     // the sharpness that the rule just bears on a quadratic; NaN where none is known
};

RunSpectrum runSpectrum(const Experiment& experiment);

}  // namespace descent
