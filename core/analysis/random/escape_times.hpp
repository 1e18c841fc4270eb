// How long an ensemble of walkers needs to leave a saddle: n is the first step with ‖unstable coordinates‖ ≥ radius.
// Every gradient carries fresh noise, N(0, σ²) per coordinate (noise.hpp). Walker i of a seed is the same whatever
// runs beside it. Predicted, with k equal negative curvatures −γ, growth z per step and the noise of all steps referred
// to the first:
//   mean = [ln(radius/s) − E ln χ]/ln z + ½, sd = sd(ln χ)/ln z, s = σA/√(z² − 1), A the answer to one unit of noise,
//   χ² chi-square with k degrees of freedom, noncentral by the start's own unstable part: −E ln χ = 0.6351814 for k
//   = 1.
// From a kick uniform in a ball of n dimensions (perturbed_gradient at the saddle itself, plain steps after) the same
// with radius/ρ and E ln = ½(ψ(k/2) − ψ(n/2 + 1)), sd = ½√(ψ′(k/2) − ψ′(n/2 + 1)); in the plane −E ln = ½ + ln 2.
// Without noise every walker takes as many: ⌈ln(radius/start)/ln z⌉ for a plain rule, one more from the length of its
// first step, |λmin|/ρ, for negative_curvature at the saddle itself.
// Gardiner, Handbook of Stochastic Methods (2004), 9.1; for heavy ball s = ησ z₊/((z₊ − z₋)√(z₊² − 1)).
#pragma once

#include <cmath>
#include <memory>
#include <optional>

#include "runs/experiment.hpp"

namespace descent {

struct Unstable;

struct EscapeQuestion {
  Selection landscape, optimizer, noise;  // noise.hpp
  std::vector<double> start;              // at or near the saddle
  double radius = 1;
  int walkers;
  std::uint64_t seed = 0;
  int steps;                          // at most, per walker
  Selection schedule = {"constant"};  // schedule.hpp
};

struct EscapePrediction {
  double mean, sd;
};

struct EscapeTimes {
  static constexpr std::uint32_t never = 0xffffffff;  // not within `steps`

  std::vector<std::uint32_t> times;  // by walker
  int escaped;
  double mean, sd;  // over those that escaped; NaN where there are too few
  // Where the rule is linear in the gradient, kicks or jumps, and the negative curvatures are equal.
  std::optional<EscapePrediction> predicted;
  int negative;  // k
  // Counts in bins of `width` steps, the first from `from` on.
  struct Histogram {
    std::uint32_t from, width;
    std::vector<std::uint32_t> counts;
    std::vector<double> predicted;  // expected counts of so many walkers; empty where there is no closed form
  } histogram;

  double standardError() const { return sd / std::sqrt(escaped); }  // of the mean
};

EscapeTimes escapeTimes(const EscapeQuestion& question);

// The same in parts: the times of walkers first … first + count − 1, and what those of walkers 0, 1 … come to.
std::vector<std::uint32_t> firstPassages(const EscapeQuestion& question, int first, int count);
EscapeTimes escapeSummary(const EscapeQuestion& question, std::vector<std::uint32_t> times);

// The saddle, the rule and the limits of a question that has been checked.
class Escape {
 public:
  explicit Escape(const EscapeQuestion& question);
  ~Escape();

  const Landscape& landscape() const { return *landscape_; }
  const Optimizer& optimizer() const { return optimizer_; }
  bool out(ConstVector w) const;  // not finite counts as out: a step that large has left the saddle
  double stepWork() const;

  // What the times amount to.
  EscapeTimes summary(std::vector<std::uint32_t> times) const;

 private:
  const EscapeQuestion& question_;
  std::unique_ptr<Landscape> landscape_;
  Optimizer optimizer_;
  std::unique_ptr<const Unstable> saddle_;
};

}  // namespace descent
