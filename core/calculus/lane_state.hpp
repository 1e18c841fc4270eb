// The state of one SIMD vector of iterates: everything that stepping them needs, lane by lane, coordinate by
// coordinate. Landscapes fill g at w, rules move w; both work on arrays of states, so that their calls cost little per
// iterate. Always two coordinates: in one dimension the second is 0 and has slope 0. Landscapes that are swept most
// also have fusedSteps(): the heavy ball's whole step, gradient and all, in registers.
#pragma once

#include <bit>

#include "lanes.hpp"

namespace descent {

// So many rows are taken without a look at them: a stop costs as much as some steps of all lanes.
constexpr int rowsPerBlock = 16;

// Which rows of a block need no look, for every lane: a bit for each row, the first one highest.
template <class V>
struct RowFlags {
  using Bits = typename V::Bits;
  static constexpr int allPass = (1 << rowsPerBlock) - 1;

  Bits bits = Bits{};

  void add(const typename V::Mask& passes) { bits = bits + bits - passes.bits; }
  bool passes() const { return all(typename V::Mask{bits == Bits{} + allPass}); }
  // The first row of a lane that needs a look; `rowsPerBlock` where there is none.
  int firstFlagged(int lane) const {
    const unsigned rows = ~static_cast<unsigned>(bits[lane]) & allPass;
    return rows == 0 ? rowsPerBlock : std::countl_zero(rows) - (32 - rowsPerBlock);
  }
};

template <class V>
struct LaneState {
  // What fits; anything larger is stepped one iterate at a time.
  static constexpr int mostUniforms = 16, mostNumbers = 8, mostChannels = 4;

  V w[2], g[2];
  V numbers[mostNumbers];      // the rule's parameters
  V memory[2 * mostChannels];  // its channels, two coordinates each
  V uniforms[mostUniforms];    // the landscape's parameters as value() takes them
  V steps;                     // taken so far, where the rule counts them
  V low, bound;
  RowFlags<V> flags;

  // Needs no look: low < ‖g‖² and ‖w‖∞ ≤ bound; NaN always needs one.
  template <int dim = 2>
  typename V::Mask passes(const V* at, const V& square) const {
    auto inside = abs(at[0]) <= bound;
    if constexpr (dim == 2) inside = inside & (abs(at[1]) <= bound);
    return inside & (square > low);
  }
};

// Where states have been, a place for each: w, ‖g‖² of the last rows, row `now` being the latest.
template <class V>
struct RowRing {
  // So many states step together: enough to hide the time that one step waits for the one before, and the cost of two
  // calls.
  static constexpr int states = 8;
  static constexpr int rows = 128;
  static_assert(rows % rowsPerBlock == 0);

  V places[rows][states][3] = {};
  std::int64_t now = -1;

  V* at(std::int64_t row, int state) { return places[static_cast<std::uint64_t>(row) % rows][state]; }
  const V* at(std::int64_t row, int state) const { return const_cast<RowRing*>(this)->at(row, state); }
};

// How many states take fused steps together: enough to hide the time that one step waits for the one before.
constexpr int fusedStates = 4;

}  // namespace descent
