// The law of the escape step in the linear model of a saddle; formulas in escape_times.hpp.
#pragma once

#include <functional>

#include "escape_times.hpp"

namespace descent {

struct Unstable {
  std::vector<double> centre;
  std::vector<double> curvatures;               // the negative ones
  std::vector<std::vector<double>> directions;  // their unit eigenvectors

  Unstable() = default;
  Unstable(const std::vector<double>& at, const Spectrum& curvature);

  // Size of the unstable part of w − centre.
  double unstable(const double* w) const;
};

struct EscapeLaw {
  EscapePrediction moments;
  std::function<double(double)> left;  // the share that has left by step n; empty where it has no closed form
};

std::optional<EscapeLaw> predictEscape(const Unstable& saddle, Optimizer optimizer, const EscapeQuestion& question);

}  // namespace descent
