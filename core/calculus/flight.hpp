// One vector of iterates in flight: everything that stepping them needs, lane by lane, coordinate by coordinate.
// Landscapes fill g at w, rules move w; both work on arrays of flights, so that their calls cost little per iterate.
// Always two coordinates: in one dimension the second is 0 and has slope 0.
// Landscapes that are swept most also glide(): the heavy ball's whole step, gradient and all, in registers.
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
  V low, bound;                // see quiet()
  V bar, calm;                 // calm: so many rows up to now have ‖g‖² ≤ bar
  typename V::Mask idle;

  // low < ‖g‖² and ‖w‖∞ ≤ bound, or idle: nothing to look at. NaN is never quiet.
  template <int dim = 2>
  typename V::Mask quiet(const V* at, const V& square) const {
    auto inside = abs(at[0]) <= bound;
    if constexpr (dim == 2) inside = inside & (abs(at[1]) <= bound);
    return (inside & (square > low)) | idle;
  }
  V counted(const V& rows, const V& square) const { return unless(square > bar, rows + V(1.0)); }

  static typename V::Mask everywhere() { return V(0.0) == V(0.0); }
};

// Where flights have been, a place for each: w, ‖g‖² of the last rows up to the one that they are at.
template <class V>
struct Trail {
  // So many flights step together: enough to hide the time that one step waits for the one before, and the cost of two
  // calls.
  static constexpr int flights = 8;
  static constexpr int rows = 64;

  V places[rows][flights][3] = {};
  std::int64_t now = 0;

  V* at(std::int64_t row, int flight) { return places[static_cast<std::uint64_t>(row) % rows][flight]; }
  const V* at(std::int64_t row, int flight) const { return const_cast<Trail*>(this)->at(row, flight); }

  // The row `now` of a flight, whose slopes are known.
  void record(const Flight<V>& f, int flight) {
    V* place = at(now, flight);
    for (int c = 0; c < 2; ++c) place[c] = f.w[c];
    place[2] = f.g[0] * f.g[0] + f.g[1] * f.g[1];
  }
};

// How many flights glide together: enough to hide the time that one step waits for the one before.
constexpr int gliding = 4;

}  // namespace descent
