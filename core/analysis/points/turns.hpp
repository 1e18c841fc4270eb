// What ∇f turns round: halves the cell of a Turn until rounding ends it. Where ∇f shrinks on the way it is a critical
// point, however flat; where it does not, a corner or a pole.
#pragma once

#include <optional>

#include "landscapes/landscape.hpp"

namespace descent {

// A cell that ∇f turns round `index` times, so that something is in it: a zero, a corner or a pole. index 0: there ∇f
// is least, and tiny.
struct Turn {
  double cell[4];  // as a box
  int index;
};

struct Centre {
  Eigen::Vector2d at;  // in one dimension the second is 0
  bool vanishes;       // ∇f does; else there is none
};

// Nothing where a tiny ∇f does not vanish after all, or over a whole stretch.
std::optional<Centre> centreOf(const Landscape& landscape, const Turn& turn);

// By how much ∇f turns from one vector to another, −π … π.
double turned(const Eigen::Vector2d& a, const Eigen::Vector2d& b);

// f′ of a landscape of one dimension.
double slopeAt(const Landscape& landscape, double x);

}  // namespace descent
