// A linear rule on ½λx², at rest at 0, is told a first gradient that is one too high: x after n steps. What comes of
// noise is a sum of such answers: with independent noise of variance σ² at every step, Var x[n] = σ² Σ h[k]², k = 1 …
// n.
#pragma once

#include <memory>

#include "optimizers/optimizer.hpp"
#include "runs/stepper.hpp"

namespace descent {

class NoiseResponse {
 public:
  // The rule without its own noise; its schedule has to be constant.
  NoiseResponse(const Optimizer& rule, double lambda);
  ~NoiseResponse();

  double next();  // h[1], h[2] …

 private:
  class Struck;
  Optimizer rule_;
  std::unique_ptr<Struck> quadratic_;
  std::unique_ptr<Stepper> run_;
};

}  // namespace descent
