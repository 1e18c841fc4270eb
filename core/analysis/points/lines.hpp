// Lines of critical points (valley floors, ridges, circles of minima) in the plane: found where cells that a search
// could not decide lie along one, followed (follow_line.hpp), and parted where their type changes.
#pragma once

#include "analysis/boxes/clusters.hpp"
#include "critical_points.hpp"

namespace descent {

// Adds the lines through a cluster to `lines`, as continua with a node inside the line as their representative.
void findLines(const Landscape& landscape, const Cluster& cluster, const Box& window,
               std::vector<CriticalPoint>& lines);

// Whether a cell lies on one of the lines, from this one on.
bool onLine(const Cell& cell, const std::vector<CriticalPoint>& lines, size_t first = 0);

}  // namespace descent
