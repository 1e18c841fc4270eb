// A line of critical points (valley floor, ridge, circle of minima) followed from one of its points through a 2-D box:
// a step along the null eigenvector, then Newton across the line. Allgower & Georg (1990), chapter 2.
#pragma once

#include "analysis/boxes/box.hpp"

namespace descent {

// Row-major [node][2], from one end to the other; a closed line ends where it began.
std::vector<double> followLine(const Landscape& landscape, ConstVector at, const Box& box);

// Distance from w to the polyline.
double distanceTo(const std::vector<double>& line, ConstVector w);

}  // namespace descent
