// The update map of a 1-D landscape, x → G(x) = x − ηf′(x) for gradient descent: where one step with fresh memory
// leads. Its slope at a minimum is the factor per step; the cobweb is drawn on it.
#pragma once

#include <vector>

#include "runs/experiment.hpp"

namespace descent {

struct StepMapQuestion {
  Selection landscape, optimizer;
  double from, to;
  int n;  // nodes, both ends included
};

struct StepMap {
  std::vector<double> from, to;
};

StepMap stepMap(const StepMapQuestion& question);

}  // namespace descent
