// Flights that step together by one rule on one landscape, and the trail of where they have been. A lane is one
// iterate: it can be placed, for the next row, and its limits set; after every stride its flight tells whether some of
// its lanes were not quiet.
#pragma once

#include <algorithm>
#include <cstdint>

#include "analysis/maps/plane.hpp"
#include "past.hpp"

namespace descent {

template <class V>
class Fleet {
 public:
  static constexpr int mostFlights = Trail<V>::flights, mostLanes = mostFlights * V::size;

  // point: of the landscape and with the rule that all lanes have; it outlives the fleet.
  explicit Fleet(const Plane::Point& point)
      : point_(point),
        dim_(point.landscape->dim()),
        step_(stepOf(point.optimizer.rule)),
        glides_(point.optimizer.rule.glides && point.landscape->glides()) {
    std::fill(std::begin(flights_), std::end(flights_), Flight<V>{});
  }

  int flights() const { return glides_ ? gliding : mostFlights; }
  int lanes() const { return flights() * V::size; }
  // The latest row; rows are those of the fleet, not of a run.
  std::int64_t now() const { return trail_.now; }
  const V* at(std::int64_t row, int k) const { return trail_.at(row, k); }

  // Of the last stride.
  const Notes<V>& notes(int k) const { return flights_[k].notes; }
  // What they would be by the limits set since, of the rows `from` and later; those before count as quiet.
  Notes<V> notes(int k, int from) const {
    Notes<V> notes{typename V::Bits{} + Notes<V>::allQuiet};
    for (int row = from; row < stride; ++row) {
      const V* place = at(trail_.now - stride + 1 + row, k);
      notes.add(flights_[k].quiet(place, place[2]));
    }
    return notes;
  }
  // Who reads it sets the row.
  Past past(int lane) const {
    return {reinterpret_cast<const typename V::Scalar*>(trail_.at(0, lane / V::size)) + lane % V::size, dim_, V::size,
            2 * V::size, 3 * mostFlights * V::size};
  }

  void place(int lane, const Plane::Point& point) {
    Flight<V>& f = flightOf(lane);
    const int i = lane % V::size;
    for (int c = 0; c < 2; ++c) f.w[c].set(i, c < dim_ ? point.start[c] : 0);
    for (size_t c = 0; c < point.optimizer.params.size(); ++c) f.numbers[c].set(i, point.optimizer.params[c]);
    const size_t memory = std::max<size_t>(1, point.optimizer.rule.info.memory.size());
    for (size_t c = 0; c < 2 * memory; ++c) f.memory[c].set(i, 0);
    const std::vector<double>& uniforms = *point.landscape->uniforms();
    for (size_t c = 0; c < uniforms.size(); ++c) f.uniforms[c].set(i, uniforms[c]);
    f.steps.set(i, 0);
  }

  // What makes a lane quiet, see Flight.
  void limit(int lane, double low, double bound) {
    flightOf(lane).low.set(lane % V::size, low);
    flightOf(lane).bound.set(lane % V::size, bound);
  }

  // The next row to be taken is row 0.
  void restart() { trail_.now = -1; }

  // Another stride: every row is noted and left in the trail, then stepped on from.
  void walk() {
    if (glides_) return landscape().glide(flights_, trail_);
    for (Flight<V>& f : flights_) f.notes = {};
    for (int row = 0; row < stride; ++row) {
      landscape().slopes(flights_, mostFlights);
      V* place = trail_.at(++trail_.now, 0);
      for (Flight<V>& f : flights_) {
        const V square = f.g[0] * f.g[0] + f.g[1] * f.g[1];
        place[0] = f.w[0], place[1] = f.w[1], place[2] = square;
        place += 3;
        f.notes.add(f.quiet(f.w, square));
      }
      step_(landscape(), flights_, mostFlights);
    }
  }

 private:
  using Step = void (*)(const Landscape&, Flight<V>*, int);
  static constexpr Step stepOf(const OptimizerEntry& rule) {
    if constexpr (V::size == 2) {
      return rule.step64;
    } else {
      return rule.step32;
    }
  }

  const Landscape& landscape() const { return *point_.landscape; }
  Flight<V>& flightOf(int lane) { return flights_[lane / V::size]; }

  const Plane::Point& point_;
  int dim_;
  Step step_;
  bool glides_;
  Flight<V> flights_[mostFlights];
  Trail<V> trail_;
};

}  // namespace descent
