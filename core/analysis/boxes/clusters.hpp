// Cells that lie together: what a search for zeros leaves open round a degenerate point, a corner, or along a line of
// critical points.
#pragma once

#include "box.hpp"
#include "krawczyk.hpp"

namespace descent {

struct Cluster {
  std::vector<Cell> cells;
  bool level = false;  // ∇f rounds to 0 in one of its cells

  Box hull() const;
};

// Cells share a cluster where they are within the width of the widest cell of each other, or within this share of the
// window.
std::vector<Cluster> clusters(const std::vector<Cell>& cells, const std::vector<Cell>& level, const Box& window,
                              double closest = 0);

}  // namespace descent
