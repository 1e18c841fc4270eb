// The path of least ascent between two points, by a nudged elastic band: images joined by springs, of whose forces only
// the part along the path is kept, and of −∇f only the part across it; the highest image climbs along the path instead.
//   F_i = −∇f + (∇f·τ)τ + k(|R_{i+1} − R_i| − |R_i − R_{i−1}|)τ, climbing: F = −∇f + 2(∇f·τ)τ
// τ points to the higher neighbour, mixed by energy at extrema. The end points stay. When the climbing image has come
// near a critical point, Newton takes it there. Henkelman & Jónsson, J. Chem. Phys. 113 (2000) 9978; with Uberuaga,
// 9901.
#pragma once

#include "landscapes/landscape.hpp"

namespace descent {

struct PathOfLeastAscentQuestion {
  Selection landscape;
  std::vector<double> from, to;
  int images = 21;    // both ends included
  int record = 0;     // so many moves of the band are kept
  int moves = 20000;  // after so many it is left where it is
};

struct MinimumEnergyPath {
  int images, dim;
  std::vector<double> path;    // [image][dim]
  std::vector<double> energy;  // [image]
  std::vector<double> length;  // [image]: along the path so far
  double barrier;              // f at the highest point of the path
  std::vector<double> top;     // that point
  double rise;                 // barrier − f(from)
  int iterations;
  bool converged;                    // the highest point is a saddle, or an end; else the band was still moving
  std::vector<double> course;        // [move][image][dim], the straight band first; empty where nothing was to be kept
  std::vector<double> courseEnergy;  // [move][image]
};

MinimumEnergyPath minimumEnergyPath(const PathOfLeastAscentQuestion& question);

}  // namespace descent
