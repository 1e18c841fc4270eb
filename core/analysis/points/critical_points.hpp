// Every point of a box where ∇f = 0, with its type and the rule that decided it (decision.hpp).
// Branch and bound with interval bounds of ∇f and H (box_search.hpp) proves where there is exactly one, and where none.
// What it cannot decide (degenerate points, lines of them, corners, poles) are clusters of cells: each is looked at by
// itself, and what is found in it counted against the winding number round it.
#pragma once

#include <array>
#include <optional>

#include "analysis/boxes/box.hpp"
#include "decision.hpp"

namespace descent {

struct CriticalPoint {
  Stationary point;
  Decision decision;
  std::optional<int> index;  // Poincaré index; nothing on a continuum, or in three and more dimensions if degenerate
  std::vector<double> line;  // of a continuum in 2-D: the whole line inside the box, [node][2]
  bool proven = false;       // it is there, nondegenerate, and alone around
};

// A corner or a pole: no gradient there, but ∇f turns round it.
struct Singular {
  std::array<double, 2> at;  // in one dimension the second is 0
  int index;
};

// What is known of the list.
//   proven   these are all, each of them proven
//   counted  where points are degenerate, or the search ended early, there are as many as the winding number says;
//            elsewhere there are no others
//   unknown  there may be more
enum class Certainty { proven, counted, unknown };

const char* name(Certainty certainty);

// Why it is unknown; the first that applies.
//   unbounded   this landscape has no bounds on a whole box
//   many        the search ended before all of the box was looked at
//   dimensions  degenerate points of more than two dimensions are not counted
//   continuum   critical points that are not isolated have no index
//   flat        ∇f is too small, over too much of the box, to tell whether it vanishes
//   boundary    ∇f vanishes or jumps on the boundary of what is not decided: there is no winding number
//   missing     the indices do not sum to the winding number
enum class Gap { none, unbounded, many, dimensions, continuum, flat, boundary, missing };

const char* name(Gap gap);

struct CriticalPoints {
  std::vector<CriticalPoint> points;  // by type (minima, saddles, maxima, others), then by value
  std::vector<Singular> singular;
  std::optional<int> winding;
  Certainty certainty = Certainty::unknown;
  Gap gap = Gap::none;
  std::vector<Box> waiting = {};  // parts of the box that are still to be looked at
  int looked = 0;                 // at so many cells

  bool undefined = false;  // f is, somewhere on the boundary

  bool complete() const { return certainty == Certainty::proven; }
};

// The search looks at no more cells than these; fewer where one is much work (work.hpp).
constexpr int mostCells = 200000;

struct CriticalPointsQuestion {
  Selection landscape;
  Box box;
  int cells = 0;                  // to look at in this part of the search; 0: in all that are left
  std::vector<Box> waiting = {};  // what an earlier part left to be looked at; empty: all of the box
};

// In parts: each answers with what it found itself and with what waits.
CriticalPoints criticalPoints(const CriticalPointsQuestion& question);
CriticalPoints criticalPoints(const Landscape& landscape, const Box& box, int cells = 0,
                              const std::vector<Box>& waiting = {});

}  // namespace descent
