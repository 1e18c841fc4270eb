// The law of the escape step in the linear model of a saddle; formulas in escape_times.hpp.
#pragma once

#include <functional>

#include "escape_times.hpp"

namespace descent {

struct Unstable {
  Vector centre;
  Vector curvatures;           // the negative ones
  Eigen::MatrixXd directions;  // their unit eigenvectors, one a column

  Unstable() = default;
  Unstable(ConstVector at, const Spectrum& curvature);

  // Size of the unstable part of w − centre.
  double unstable(ConstVector w) const;
};

struct EscapeLaw {
  EscapePrediction moments;
  std::function<double(double)> left;  // the share that has left by step n; empty where it has no closed form
};

std::optional<EscapeLaw> predictEscape(const Unstable& saddle, Optimizer optimizer, const EscapeQuestion& question);

}  // namespace descent
