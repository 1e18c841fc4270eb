// What a finished run amounts to; the definitions stand in experiment.hpp.
#pragma once

#include "experiment.hpp"

namespace descent {

// missing: the row after the last recorded one, where that could not be recorded; else null.
Outcome judge(const Run& run, const Landscape& landscape, const double* missing);

// Whether the loss and its gradient are numbers, if infinite ones.
bool defined(double loss, const double* gradient, int dim);

}  // namespace descent
