// The largest Lyapunov exponent of a run: the mean logarithm of how a small difference of starts grows per step.
// Negative: runs forget where they began. Positive: chaos, two neighbours part like exp(Λn).
// The difference follows the same rule with the Hessian at the point where the rule asked for its gradient, so that no
// difference is ever taken; for rules that are linear in the gradient. Benettin et al., Meccanica 15 (1980).
#pragma once

#include "analysis/maps/sweep.hpp"

namespace descent {

struct LyapunovQuestion {
  Selection landscape, optimizer;
  std::vector<double> start;
  int settle = 1000, steps = 10000;
  // One exponent per value of a parameter; n = 0: one alone, at the parameters given.
  Axis x = {"", 0, 0, 0};
};

struct Lyapunov {
  std::vector<double> values, exponents;  // exponents are NaN where the run diverged, −∞ where differences vanish
};

Lyapunov lyapunov(const LyapunovQuestion& question);

}  // namespace descent
