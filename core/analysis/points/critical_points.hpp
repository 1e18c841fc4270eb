// Every point of a box where ∇f = 0, with its type and the rule that decided it (decision.hpp).
// A grid of nodes; Newton from those next to which the field promises a zero (a short Newton step, a smallest ‖∇f‖, a
// cell that ∇f winds round); equal ends are merged. What a cell winds round and Newton does not reach is closed in on:
// a very flat critical point, or a place without gradient. The sum of all indices must be the winding number of the
// boundary, else the grid is refined. complete: they agree, which cannot see a minimum and a saddle missed together.
// Three and more dimensions: seeded starts instead of a grid, no winding number, never `complete`.
#pragma once

#include <array>
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

// A corner or a pole: no gradient there, but ∇f turns round it.
struct Singular {
  std::array<double, 2> at;  // in one dimension the second is 0
  int index;
};

// Why the answer is not complete; the first that applies.
//   dimensions  more than two of them: the search is by chance
//   many        more points than the grid resolves, or than mostCriticalPoints
//   undefined   f has no value somewhere in the box: the winding number does not count
//   boundary    ∇f vanishes or jumps on the boundary: there is no winding number
//   continuum   critical points that are not isolated have no index
//   flat        somewhere ∇f is too small, over too much of the box, to tell whether it vanishes, or to find out soon
//   missing     the indices do not sum to the winding number
enum class Gap { none, dimensions, many, undefined, boundary, continuum, flat, missing };

const char* name(Gap gap);

struct CriticalPoints {
  std::vector<CriticalPoint> points;  // by type (minima, saddles, maxima, others), then by value
  std::vector<Singular> singular;
  std::optional<int> winding;
  Gap gap = Gap::none;

  bool complete() const { return gap == Gap::none; }
};

// The search ends at so many, and is not complete then: each is compared with all the others.
constexpr size_t mostCriticalPoints = 2000;

// The search also ends after so many gradients and Hessians, several times what any landscape of the catalogue takes;
// earlier where these have many dimensions (work.hpp).
constexpr int longestSearch = 500000;

struct CriticalPointsQuestion {
  Selection landscape;
  Box box;
};

CriticalPoints criticalPoints(const CriticalPointsQuestion& question);
CriticalPoints criticalPoints(const Landscape& landscape, const Box& box);

}  // namespace descent
