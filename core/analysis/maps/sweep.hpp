// Outcome maps: one run per pixel over a plane of two quantities, each start.<i>, optimizer.<id> or landscape.<id>.
// Pixel (i, j) is number j·x.n + i, with x.at(i), y.at(j), the first row at y.min. Any partition gives the same map.
//
// kind and step are simulate's outcome (experiment.hpp). Where landscape and rule step SIMD lanes they are decided
// while running, by the same definitions on the last rows:
//   converged, critical_point   resting from `step` beside the limit w − H⁺∇f instead of the last row, until row
//                   step + 2 + step/8, where the run is stopped unless it may still leave: H has a negative eigenvalue,
//                   or one too large for the rule to be stable, or is another one across the limit (a kink), or the
//                   rule may come back (RMSProp: not linear on quadratics)
// end is the last row that was computed; for diverged and left_domain the row `step`, whatever it holds (without lanes
// the last row that could be recorded). Lanes give another `step` than simulate, of the same kind, where a run of the
// full length would still be on its way, and where the limit is a flat point (singular H).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "runs/experiment.hpp"

namespace descent {

struct Axis {
  std::string path;
  double min, max;
  int n;
  Scale scale = Scale::linear;  // linear | log

  double at(int i) const;
};

struct Sweep {
  Experiment experiment;
  Axis x, y;
  bool preview = false;  // 32-bit: kinds differ near borders, steps are estimates
};

struct Map {
  std::vector<std::uint8_t> kind;  // Outcome::Type by number: running, converged, critical_point, two_cycle, …
  std::vector<std::uint32_t> step;
  std::vector<double> end;  // dim per pixel
  int dim;
};

constexpr int maxAxis = 4096;
constexpr double maxPixels = 4e6;

struct SweepAxes {
  std::vector<double> x, y;  // the value of every column and row
  int dim;
};

// Checks the whole question.
SweepAxes sweepAxes(const Sweep& question);

// Pixels first … first + count − 1. Each has the experiment's seed: under noise neighbours differ by what the axes set,
// not by luck.
Map sweep(const Sweep& question, int first, int count);
}  // namespace descent
