// Walkers that gradient noise keeps moving about a minimum, as frames; and the variance that they come to. Along each
// eigenvector of the Hessian a rule that is linear in the gradient has Var x[n] = σ² Σ h[k]² (noise_response.hpp) from
// the minimum itself, and in the end the solution of the discrete Lyapunov equation: for gradient descent ησ²/(λ(2 −
// ηλ)), for heavy ball ησ²(1 + β)/((1 − β)λ(2(1 + β) − ηλ)). Mandt, Hoffman & Blei 2017, without dropping its term of
// second order.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct SettlingQuestion {
  Experiment experiment;  // steps: of every walker
  int walkers;
  int every = 1;  // steps from one frame to the next
};

struct SettlingCloud {
  int frames, walkers, dim;
  std::vector<float> positions;  // [frame][walker][coordinate]; frame f after f·every steps
};

// Walkers first … first + count − 1, which are the same whatever runs beside them.
SettlingCloud settlingCloud(const SettlingQuestion& question, int first, int count);

struct SettledCloud {
  std::vector<double> centre;
  Spectrum curvature;              // of the minimum
  Matrix variances;                // (steps + 1) × dim, along its eigenvectors, of walkers that began at the minimum
  std::vector<double> stationary;  // the same in the end; ∞ where the rule is not stable
  double lossFloor;                // ½Σλ·stationary above the minimum, to second order
};

// The minimum is the one that Newton's method finds from the start. A rule without closed forms is refused.
SettledCloud settledCloud(const Experiment& experiment);

}  // namespace descent
