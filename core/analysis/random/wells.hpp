// Two wells of a landscape of one variable, at temperature T: dx = −f′ dt + √(2T) dW, of which descent with noise of
// variance σ² in every gradient is a map of step η, T = ησ²/2. The mean time from minimum a to minimum b > a is (1/T)
// ∫ₐᵇ exp(f(y)/T) ∫₋∞ʸ exp(−f(z)/T) dz dy, exactly; 2π exp(ΔU/T)/√(λ|λ_top|) for T → 0 (Kramers, Physica 7 (1940) 284;
// Gardiner, Handbook of Stochastic Methods, 5.5). At rest the law is exp(−f/T)/Z.
#pragma once

#include "runs/experiment.hpp"

namespace descent {

struct WellsQuestion {
  Selection landscape;
  double temperature;
  double left, right;      // the two minima
  std::vector<double> at;  // where the density is told
};

struct WellsLaw {
  double top;                  // where f is highest between them
  double fromLeft, fromRight;  // mean time to the other minimum
  double kramersLeft, kramersRight;
  double massRight;             // share of the law beyond the top
  std::vector<double> density;  // exp(−f/T)/Z
};

WellsLaw wellsLaw(const WellsQuestion& question);

struct CrossingQuestion {
  Experiment experiment;  // steps: of every walker at most
  double level;
  int walkers;
};

// The first step of walkers first … first + count − 1 that is at the level or beyond it, seen from the start; `never`
// where `steps` do not suffice.
constexpr std::uint32_t neverCrossed = 0xffffffff;
std::vector<std::uint32_t> crossingTimes(const CrossingQuestion& question, int first, int count);

}  // namespace descent
