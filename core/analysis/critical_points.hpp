// Every point of a box where ∇f = 0, with its type and the rule that decided it (decision.hpp).
// A grid of nodes; Newton from those next to which the field promises a zero (a short Newton step, a smallest ‖∇f‖, a
// cell that ∇f winds round); equal ends are merged. The sum of the indices must be the winding number of the boundary,
// else the grid is refined. complete: they agree, which cannot see a minimum and a saddle missed together.
// Three and more dimensions: seeded starts instead of a grid, no winding number, never `complete`.
#pragma once

#include <optional>

#include "box.hpp"
#include "decision.hpp"

namespace descent {

struct CriticalPoint {
  Stationary point;
  Decision decision;
  std::optional<int> index;  // Poincaré index; nothing on a continuum, or in three and more dimensions if degenerate
  std::vector<double> line;  // of a continuum in 2-D: the whole line inside the box, [node][2]
};

struct CriticalPoints {
  std::vector<CriticalPoint> points;  // by type (minima, saddles, maxima, others), then by value
  std::optional<int> winding;         // nothing where ∇f vanishes on the boundary
  bool complete;
};

// The search ends at so many, and is not complete then: each is compared with all the others.
constexpr size_t mostCriticalPoints = 2000;

struct CriticalPointsQuestion {
  Selection landscape;
  Box box;
};

CriticalPoints criticalPoints(const CriticalPointsQuestion& question);
CriticalPoints criticalPoints(const Landscape& landscape, const Box& box);

}  // namespace descent
