// Where to look for critical points: the nodes of a grid next to which the gradient promises a zero.
#pragma once

#include "box.hpp"

namespace descent {

// n: cells per side (dim 1 and 2); with more dimensions 50·n seeded points. Each start has dim coordinates.
std::vector<std::vector<double>> promisingStarts(const Landscape& landscape, const Box& box, int n);

}  // namespace descent
