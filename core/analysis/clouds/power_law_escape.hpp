// Leaving a degenerate point along one direction: where f falls as −c sᵖ, p > 2, plain descent needs
//   n ≈ (y₀^(2−p) − r^(2−p))/(c p (p − 2) η)
// steps from the distance y₀ to r: a power law, where a strict saddle takes a logarithm. Where f rises along the
// direction it never leaves: sₙ ≈ (c p (p − 2) η n + y₀^(2−p))^(−1/(p−2)).
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct PowerLawQuestion {
  Selection landscape;
  std::vector<double> from;       // the degenerate point
  std::vector<double> direction;  // any length but 0; the start is from + y₀·direction/‖direction‖
  double distance;                // y₀
  double radius;                  // r
  double lr;
  int steps;  // at most
};

struct PowerLawEscape {
  int order;                    // p
  double coefficient;           // c: positive where f falls along the direction
  std::optional<int> measured;  // the first step at the radius or beyond; none within `steps`
  double predicted;             // ∞ where f rises
  double last, lastPredicted;   // the distance along the direction after the last step taken
};

PowerLawEscape powerLawEscape(const PowerLawQuestion& question);

}  // namespace descent
