// Sweeps on SIMD lanes: many pixels step together, and a lane whose pixel is decided gets the next one at once, so that
// the inner loop knows no masks. Each lane has a Watch, which looks between blocks of rows, and only at rows that need
// it or where it wakes.
#pragma once

#include "analysis/maps/plane.hpp"

namespace descent {

// Landscape and rule both step lanes, and nothing random or scheduled is asked for.
bool laneable(Plane& plane);

// Pixels first … first + count − 1, in 64 bits or, for a preview, in 32.
void sweepLanes(Plane& plane, int first, int count, Map& map);

}  // namespace descent
