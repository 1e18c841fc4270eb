// Where runs end up as a parameter moves: the rows left after settling, and their period. Fixed point, cycle, cascade
// of doublings, chaos. On a 1-D landscape under a rule without memory the doublings are then located exactly: the cycle
// is continued by Newton to the parameter where its multiplier is −1. Feigenbaum, J. Stat. Phys. 19 (1978).
#pragma once

#include "analysis/maps/sweep.hpp"

namespace descent {

struct BifurcationQuestion {
  Selection landscape, optimizer;
  std::vector<double> start;
  Axis x;  // the parameter: optimizer.<id> or landscape.<id>
  int settle = 1000, keep = 64;
  int coordinate = 0;
};

struct Doubling {
  double value;  // of the parameter
  int period;    // of the cycle that loses its stability there
};

struct Bifurcation {
  std::vector<double> values;
  std::vector<double> points;        // [value][kept row]; NaN where the run diverged
  std::vector<std::int32_t> period;  // 0: none up to keep/2, −1: diverged
  std::vector<Doubling> doublings;
};

Bifurcation bifurcation(const BifurcationQuestion& question);

}  // namespace descent
