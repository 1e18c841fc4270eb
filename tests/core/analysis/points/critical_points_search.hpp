// Critical points of a typed formula, and how many there are of a kind: what the tests of the search share.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/points/critical_points.hpp"

namespace descent::test {

inline CriticalPoints search(const char* formula, const Box& box) {
  return criticalPoints({{"formula", {}, formula}, box});
}

inline int count(const CriticalPoints& found, Kind kind) {
  return static_cast<int>(std::count_if(found.points.begin(), found.points.end(),
                                        [kind](const CriticalPoint& point) { return point.decision.kind == kind; }));
}

// These are all: proven, or as many as the index says.
inline bool known(const CriticalPoints& found) { return found.certainty != Certainty::unknown; }

}  // namespace descent::test
