// One pixel of a map as simulate runs it: the plain way, which the fast one (maps/simd) has to agree with.
#pragma once

#include "plane.hpp"

namespace descent {

struct Pixel {
  Outcome::Type type;
  int step;
  std::vector<double> end;  // the last row of the run; empty where it has none
};

Pixel simulatePixel(const Plane::Point& point, int steps, std::uint64_t seed);

}  // namespace descent
