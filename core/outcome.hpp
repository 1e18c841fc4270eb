// What a finished run amounts to; the definitions stand in experiment.hpp.
#pragma once

#include "experiment.hpp"

namespace descent {

// leftRange: the step after the last recorded row left the finite range.
Outcome judge(const Run& run, const Landscape& landscape, bool leftRange);

}  // namespace descent
