// One vector of iterates in flight: everything that stepping them needs, lane by lane, coordinate by coordinate.
// Landscapes fill g at w, rules move w; both work on arrays of flights, so that their calls cost little per iterate.
// Always two coordinates: in one dimension the second is 0 and has slope 0.
// Landscapes that are swept most also glide(): the heavy ball's whole step, gradient and all, in registers.
#pragma once

#include <bit>

#include "lanes.hpp"

namespace descent {

// So many rows are taken without a look at them: a stop costs as much as some steps of all lanes.
constexpr int stride = 16;

// Which rows of a stride were quiet, for every lane: a bit for each row, the first one highest.
template <class V>
struct Notes {
  using Bits = typename V::Bits;
  static constexpr int allQuiet = (1 << stride) - 1;

  Bits bits = Bits{};

  void add(const typename V::Mask& quiet) { bits = bits + bits - quiet.bits; }
  bool quiet() const { return all(typename V::Mask{bits == Bits{} + allQuiet}); }
  // The first row of a lane that was not quiet; `stride` where there is none.
  int loud(int lane) const {
    const unsigned rows = ~static_cast<unsigned>(bits[lane]) & allQuiet;
    return rows == 0 ? stride : std::countl_zero(rows) - (32 - stride);
  }
};

template <class V>
struct Flight {
  // What fits; anything larger is stepped one iterate at a time.
  static constexpr int mostUniforms = 16, mostNumbers = 8, mostChannels = 4;

  V w[2], g[2];
  V numbers[mostNumbers];      // the rule's parameters
  V memory[2 * mostChannels];  // its channels, two coordinates each
  V uniforms[mostUniforms];    // the landscape's parameters as value() takes them
  V steps;                     // taken so far, where the rule counts them
  V low, bound;
  Notes<V> notes;

  // low < ‖g‖² and ‖w‖∞ ≤ bound; NaN is never quiet.
  template <int dim = 2>
  typename V::Mask quiet(const V* at, const V& square) const {
    auto inside = abs(at[0]) <= bound;
    if constexpr (dim == 2) inside = inside & (abs(at[1]) <= bound);
    return inside & (square > low);
  }
};

// Where flights have been, a place for each: w, ‖g‖² of the last rows, row `now` being the latest.
template <class V>
struct Trail {
  // So many flights step together: enough to hide the time that one step waits for the one before, and the cost of two
  // calls.
  static constexpr int flights = 8;
  static constexpr int rows = 128;
  static_assert(rows % stride == 0);

  V places[rows][flights][3] = {};
  std::int64_t now = -1;

  V* at(std::int64_t row, int flight) { return places[static_cast<std::uint64_t>(row) % rows][flight]; }
  const V* at(std::int64_t row, int flight) const { return const_cast<Trail*>(this)->at(row, flight); }
};

// How many flights glide together: enough to hide the time that one step waits for the one before.
constexpr int gliding = 4;

}  // namespace descent
