// What is in the clusters of cells that a search for zeros of ∇f could not decide: degenerate points, corners and
// poles, points too close to rounding to be proven, and how many the winding number round the cluster says there are.
#pragma once

#include "analysis/boxes/box_search.hpp"
#include "analysis/boxes/clusters.hpp"
#include "critical_points.hpp"

namespace descent {

struct OpenPlace {
  std::vector<Stationary> points;  // critical, and not proven
  std::vector<Singular> singular;
  Gap gap = Gap::none;  // none: as many as the winding number says
};

// reach: how far round the cluster nothing else is critical. within: where else what Newton's method finds may lie, if
// the cluster is only what a search has not come to yet; starts: of Newton's method, at most. search: gets what
// can be proven after all.
OpenPlace openPlace(const Landscape& landscape, const Cluster& cluster, const Box& window, double reach,
                    const Box& within, int starts, BoxSearch& search);

// Whether a degenerate point shows in the middle of a cluster: however small its cells are made, there will be many.
bool roundDegenerate(const Landscape& landscape, const Cluster& cluster);

}  // namespace descent
