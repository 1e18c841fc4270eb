// How straight a run went: length of its path, distance from start to end, their ratio (1: straight); and at every step
// the angle between −∇f, which the step follows, and the way to the goal, which it does not know.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct PathQuestion {
  Experiment experiment;
  std::vector<double> goal = {};  // empty: where the run ends
};

struct PathStatistics {
  int steps;
  double length, displacement, ratio;  // ratio is NaN where the run did not move
  std::vector<double> lengths;         // [step]: path so far
  std::vector<double> angles;          // [step]: degrees; NaN where ∇f = 0 or the goal is reached
  std::vector<double> goal;
};

PathStatistics pathStatistics(const PathQuestion& question);

}  // namespace descent
