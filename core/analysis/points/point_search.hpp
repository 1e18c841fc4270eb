// The search behind critical_points.hpp, for a landscape that has bounds on whole boxes.
#pragma once

#include "critical_points.hpp"

namespace descent {

// Looks at so many cells at most. waiting: parts of the window that an earlier search left; empty: all of it.
CriticalPoints searchPoints(const Landscape& landscape, const Box& window, int cells, const std::vector<Box>& waiting);

}  // namespace descent
