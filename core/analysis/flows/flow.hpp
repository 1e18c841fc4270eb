// Gradient flow ẇ = −∇L: what gradient descent with infinitely small steps does. And the flow that gradient descent
// with step η really follows, to second order in η: ẇ = −∇(L + η/4 ‖∇L‖²) = −∇L − η/2 H∇L; for ηλ < 1.
// Adaptive steps (integrate.hpp); `tolerance` bounds the local error per step.
// Hairer, Lubich & Wanner, Geometric Numerical Integration (2006), IX; Barrett & Dherin, ICLR 2021.
#pragma once

#include "landscapes/landscape.hpp"

namespace descent {

struct FlowQuestion {
  Selection landscape;
  std::vector<double> start;
  double time;
  double tolerance = 1e-9;
  int rows = 0;   // > 0: that many equal intervals of time; 0: a row per step of the integrator, at most 100 000
  double lr = 0;  // > 0: the modified flow
};

struct Flow {
  int dim;
  std::vector<double> time, w, loss;  // [row], [row][coordinate], [row]; up to where it ended, row 0 is the start
  // time: it got there. left_range: the numbers grew beyond bounds. too_stiff: the steps had to become shorter than
  // time resolves. limit: so many rows, or evaluations of the gradient, were not enough.
  const char* end;
};

Flow flow(const FlowQuestion& question);

}  // namespace descent
