// Where to look for critical points: the nodes of a grid next to which the gradient promises a zero, and what else of
// the box shows on the grid.
#pragma once

#include "box.hpp"
#include "turns.hpp"

namespace descent {

struct Starts {
  std::vector<std::vector<double>> points;
  std::vector<Turn> turns;
  bool undefined = false;  // f or ∇f has no finite value at some node
  bool level = false;      // ∇f is zero, to the last bit, at neighbouring nodes
};

// n: cells per side (dim 1 and 2); with more dimensions 50·n seeded points, no turns.
Starts promisingStarts(const Landscape& landscape, const Box& box, int n);

}  // namespace descent
