// Lane states that step together by one rule on one landscape, and the ring of where they have been. A lane is one
// iterate: it can be placed, for the next row, and its limits set; after every block of rows its state tells which of
// them need a look.
#pragma once

#include <algorithm>
#include <cstdint>

#include "analysis/maps/plane.hpp"
#include "lane_rows.hpp"

namespace descent {

template <class V>
class LaneStepper {
 public:
  static constexpr int mostStates = RowRing<V>::states, mostLanes = mostStates * V::size;

  // point: of the landscape and with the rule that all lanes have; it outlives the stepper.
  explicit LaneStepper(const Plane::Point& point)
      : point_(point),
        dim_(point.landscape->dim()),
        step_(stepOf(point.optimizer.rule)),
        fuses_(point.optimizer.rule.fuses && point.landscape->fuses()) {
    std::fill(std::begin(states_), std::end(states_), LaneState<V>{});
  }

  int states() const { return fuses_ ? fusedStates : mostStates; }
  int lanes() const { return states() * V::size; }
  // The latest row; rows are those of the stepper, not of a run.
  std::int64_t now() const { return ring_.now; }
  const V* at(std::int64_t row, int k) const { return ring_.at(row, k); }

  // Of the last block of rows.
  const RowFlags<V>& flags(int k) const { return states_[k].flags; }
  // What they would be by the limits set since, of the rows `from` and later; those before need no look.
  RowFlags<V> flags(int k, int from) const {
    RowFlags<V> flags{typename V::Bits{} + RowFlags<V>::allPass};
    for (int row = from; row < rowsPerBlock; ++row) {
      const V* place = at(ring_.now - rowsPerBlock + 1 + row, k);
      flags.add(states_[k].passes(place, place[2]));
    }
    return flags;
  }
  // Who reads them sets the row.
  LaneRows rows(int lane) const { return {ring_, lane, dim_}; }

  void place(int lane, const Plane::Point& point) {
    LaneState<V>& f = stateOf(lane);
    const int i = lane % V::size;
    for (int c = 0; c < 2; ++c) f.w[c].set(i, c < dim_ ? point.start[c] : 0);
    for (size_t c = 0; c < point.optimizer.params.size(); ++c) f.numbers[c].set(i, point.optimizer.params[c]);
    const size_t memory = std::max<size_t>(1, point.optimizer.rule.info.memory.size());
    for (size_t c = 0; c < 2 * memory; ++c) f.memory[c].set(i, 0);
    const std::vector<double>& uniforms = *point.landscape->uniforms();
    for (size_t c = 0; c < uniforms.size(); ++c) f.uniforms[c].set(i, uniforms[c]);
    f.steps.set(i, 0);
  }

  // What makes a row need a look, see LaneState.
  void limit(int lane, double low, double bound) {
    stateOf(lane).low.set(lane % V::size, low);
    stateOf(lane).bound.set(lane % V::size, bound);
  }

  // The next row to be taken is row 0.
  void restart() { ring_.now = -1; }

  // Another block of rows: every row is noted and left in the ring, then stepped on from.
  void advance() {
    if (fuses_) return landscape().fusedSteps(states_, ring_);
    for (LaneState<V>& f : states_) f.flags = {};
    for (int row = 0; row < rowsPerBlock; ++row) {
      landscape().slopes(states_, mostStates);
      V* place = ring_.at(++ring_.now, 0);
      for (LaneState<V>& f : states_) {
        const V square = f.g[0] * f.g[0] + f.g[1] * f.g[1];
        place[0] = f.w[0], place[1] = f.w[1], place[2] = square;
        place += 3;
        f.flags.add(f.passes(f.w, square));
      }
      step_(landscape(), states_, mostStates);
    }
  }

 private:
  using Step = void (*)(const Landscape&, LaneState<V>*, int);
  static constexpr Step stepOf(const OptimizerEntry& rule) {
    if constexpr (V::size == 2) {
      return rule.step64;
    } else {
      return rule.step32;
    }
  }

  const Landscape& landscape() const { return *point_.landscape; }
  LaneState<V>& stateOf(int lane) { return states_[lane / V::size]; }

  const Plane::Point& point_;
  int dim_;
  Step step_;
  bool fuses_;
  LaneState<V> states_[mostStates];
  RowRing<V> ring_;
};

}  // namespace descent
