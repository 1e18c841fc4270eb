// A cloud of walkers that leave a saddle, as frames to be played back: the walkers of escape_times.hpp with the places
// where they have been. Walker i is the same whatever runs beside it: ranges can be asked for apart. Far out, beyond a
// hundred radii (or starts), a walker stays where it is.
#pragma once

#include "analysis/random/escape_times.hpp"

namespace descent {

struct CloudQuestion {
  EscapeQuestion escape;
  int every = 1;  // steps from one frame to the next
};

struct Cloud {
  int frames, walkers, dim;
  std::vector<float> positions;      // [frame][walker][coordinate]; frame f after f·every steps
  std::vector<std::uint32_t> times;  // by walker: the step at which it left, or EscapeTimes::never
};

constexpr long long maxCloudNumbers = 20000000;

// Walkers first … first + count − 1. What their times come to: escapeSummary().
Cloud cloud(const CloudQuestion& question, int first, int count);

}  // namespace descent
