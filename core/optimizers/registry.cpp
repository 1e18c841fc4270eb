// The list of optimizers, in menu order. A new one needs its #include and its name here, nothing else.
#include "adagrad.hpp"
#include "adam.hpp"
#include "adamw.hpp"
#include "armijo_gradient.hpp"
#include "clipped_gradient.hpp"
#include "coordinate_rates.hpp"
#include "damped_newton.hpp"
#include "ema_momentum.hpp"
#include "exact_line_search.hpp"
#include "extragradient.hpp"
#include "gradient_descent.hpp"
#include "heavy_ball.hpp"
#include "negative_curvature.hpp"
#include "nesterov.hpp"
#include "newton.hpp"
#include "normalized_gradient.hpp"
#include "optimizer.hpp"
#include "perturbed_gradient.hpp"
#include "rmsprop.hpp"
#include "saddle_free_newton.hpp"
#include "sign_descent.hpp"

namespace descent {

std::span<const OptimizerEntry> optimizers() {
  static constexpr OptimizerEntry all[] = {optimizerEntry<GradientDescent>(),
                                           optimizerEntry<CoordinateRates>(),
                                           optimizerEntry<HeavyBall>(),
                                           optimizerEntry<EmaMomentum>(),
                                           optimizerEntry<Nesterov>(),
                                           optimizerEntry<Extragradient>(),
                                           optimizerEntry<ExactLineSearch>(),
                                           optimizerEntry<ArmijoGradient>(),
                                           optimizerEntry<SignDescent>(),
                                           optimizerEntry<NormalizedGradient>(),
                                           optimizerEntry<ClippedGradient>(),
                                           optimizerEntry<Adagrad>(),
                                           optimizerEntry<Rmsprop>(),
                                           optimizerEntry<Adam>(),
                                           optimizerEntry<Adamw>(),
                                           optimizerEntry<Newton>(),
                                           optimizerEntry<DampedNewton>(),
                                           optimizerEntry<SaddleFreeNewton>(),
                                           optimizerEntry<NegativeCurvature>(),
                                           optimizerEntry<PerturbedGradient>()};
  return all;
}

}  // namespace descent
