// The list of optimizers, in menu order. A new one needs its #include and its name here, nothing else.
#include "ema_momentum.hpp"
#include "exact_line_search.hpp"
#include "gradient_descent.hpp"
#include "heavy_ball.hpp"
#include "nesterov.hpp"
#include "optimizer.hpp"

namespace descent {

const std::vector<OptimizerEntry>& optimizers() {
  static const std::vector<OptimizerEntry> all = {
      optimizerEntry<GradientDescent>(), optimizerEntry<HeavyBall>(),       optimizerEntry<EmaMomentum>(),
      optimizerEntry<Nesterov>(),        optimizerEntry<ExactLineSearch>(),
  };
  return all;
}

}  // namespace descent
