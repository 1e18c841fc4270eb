// The path of a net's weights looked at as a whole: its principal directions, how much of its variance they hold, how
// far from straight it is, and how well the slope points to where it ends. The directions are those of the recorded
// weights about their mean, each record counting alike: eigenvectors of their Gram matrix. Of a random walk in many
// dimensions direction k holds 6/(π²k²). Lorch 2016; Li et al., NeurIPS 2018, section 7; of random walks Antognini &
// Sohl-Dickstein, NeurIPS 2018.
#pragma once

#include <vector>

namespace descent {

struct WeightPathQuestion {
  std::vector<double> weights;    // [record][parameter]
  std::vector<double> gradients;  // [record][parameter], of the loss there
  int records;                    // 3 … 1000
};

struct WeightPath {
  std::vector<double> mean;         // of the weights: [parameter]
  std::vector<double> directions;   // [direction][parameter], two unit vectors; the path ends on the side of the first
  std::vector<double> shares;       // [direction]: part of the variance
  std::vector<double> coordinates;  // [record][direction], from the mean
  std::vector<double> way;          // from the first record to the last: [parameter]
  std::vector<double> angles;       // [record]: between −∇f and the way to the last record, in degrees; NaN at the last
  double displacement;              // ‖way‖₂
};

WeightPath weightPath(const WeightPathQuestion& question);

}  // namespace descent
