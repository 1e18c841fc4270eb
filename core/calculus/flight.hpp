// One vector of iterates in flight: everything that stepping them needs, lane by lane, coordinate by coordinate.
// Landscapes fill g at w, rules move w; both work on arrays of flights, so that their calls cost little per iterate.
// Always two coordinates: in one dimension the second is 0 and has slope 0.
#pragma once

#include "lanes.hpp"

namespace descent {

template <class V>
struct Flight {
  // What fits; anything larger is stepped one iterate at a time.
  static constexpr int mostUniforms = 16, mostNumbers = 8, mostChannels = 4;

  V w[2], g[2];
  V numbers[mostNumbers];      // the rule's parameters
  V memory[2 * mostChannels];  // its channels, two coordinates each
  V uniforms[mostUniforms];    // the landscape's parameters as value() takes them
  V steps;                     // taken so far, where the rule counts them
  V low, high, bound;          // see quiet()
  typename V::Mask idle;
};

// low < ‖g‖² ≤ high and ‖w‖∞ ≤ bound, or idle: nothing to look at. NaN is never quiet.
template <class V>
typename V::Mask quiet(const Flight<V>& f) {
  const V square = f.g[0] * f.g[0] + f.g[1] * f.g[1];
  const auto inside = (abs(f.w[0]) <= f.bound) & (abs(f.w[1]) <= f.bound);
  return (inside & (square > f.low) & (square <= f.high)) | f.idle;
}

}  // namespace descent
