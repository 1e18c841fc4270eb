// What a finished run amounts to; the definitions stand in experiment.hpp.
#pragma once

#include "experiment.hpp"

namespace descent {

// What verdicts compare with, × max(1, ‖w‖∞) of the last row: how far a run at rest may move, and how far apart the
// same place of a cycle may be. How small a gradient counts as zero: Spectrum::relative.
constexpr double stillWithin = 1e-6, sameWithin = 1e-9;
constexpr int longestPeriod = 16;

// missing: the row after the last recorded one, where that could not be recorded; else null.
Outcome judge(const Run& run, const Landscape& landscape, const double* missing);

// Whether the loss and its gradient are numbers, if infinite ones.
bool defined(double loss, const double* gradient, int dim);

}  // namespace descent
