// How much work a question is, so that a question can refuse what would take longer than about ten seconds, before it
// starts where that can be known: in units of roughly 10 ns of WebAssembly on an ordinary machine, rounded up and never
// measured, so that the same questions are accepted everywhere. With n coordinates:
//   gradient         Landscape::effort(): 2n + 5, or what the formula costs
//   Hessian          5 gradients + 0.6 n²
//   eigenvectors     2n² + 0.04 n³ + 40
//   step of a rule   gradient + 2n + 10; with more than gradients a Hessian and the trials of a line search; with
//                    OptimizerInfo::decomposes the eigenvectors too
#pragma once

#include "optimizers/optimizer.hpp"

namespace descent {

constexpr double maxWork = 6e8;

double hessianWork(const Landscape& landscape);
double spectrumWork(const Landscape& landscape);  // a Hessian and its eigenvectors
// A step of one of many lanes; fuses: the rule does.
double laneWork(const Landscape& landscape, bool fuses);
double stepWork(const Landscape& landscape, const Optimizer& optimizer);

// How often something can be done: as often as maxWork holds it, `most` at most. A limit for checkCount, or for a
// search that mostly ends earlier.
int affordable(double each, int most);

}  // namespace descent
