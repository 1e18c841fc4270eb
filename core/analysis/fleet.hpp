// Flights that step together by one rule on one landscape, and the trail of where they have been. A lane is one
// iterate: it can be placed, watched within limits, set idle and read; the loop over all of them stops where some lane
// is not quiet or at the row that it is told.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "plane.hpp"

namespace descent {

template <class V>
class Fleet {
 public:
  static constexpr int mostFlights = Trail<V>::flights, mostLanes = mostFlights * V::size;

  // point: of the landscape and with the rule that all lanes have; it outlives the fleet.
  explicit Fleet(const Plane::Point& point)
      : point_(point),
        step_(stepOf(point.optimizer.rule)),
        glides_(point.optimizer.rule.glides && point.landscape->glides()) {
    std::fill(std::begin(flights_), std::end(flights_), Flight<V>{});
  }

  int flights() const { return glides_ ? gliding : mostFlights; }
  int lanes() const { return flights() * V::size; }
  // The row at which all are; rows are those of the fleet, not of a run.
  std::int64_t now() const { return trail_.now; }
  const V* at(std::int64_t row, int k) const { return trail_.at(row, k); }

  void place(int lane, const Plane::Point& point) {
    Flight<V>& f = flightOf(lane);
    const int i = lane % V::size, dim = landscape().dim();
    for (int c = 0; c < 2; ++c) f.w[c].set(i, c < dim ? point.start[c] : 0);
    for (size_t c = 0; c < point.optimizer.params.size(); ++c) f.numbers[c].set(i, point.optimizer.params[c]);
    const size_t memory = std::max<size_t>(1, point.optimizer.rule.info.memory.size());
    for (size_t c = 0; c < 2 * memory; ++c) f.memory[c].set(i, 0);
    const std::vector<double>& uniforms = *point.landscape->uniforms();
    for (size_t c = 0; c < uniforms.size(); ++c) f.uniforms[c].set(i, uniforms[c]);
    f.steps.set(i, 0);
  }

  // What makes a lane quiet, see Flight; calm: so many rows are already.
  void limit(int lane, double low, double bound, double bar, int calm) {
    Flight<V>& f = flightOf(lane);
    const int i = lane % V::size;
    f.low.set(i, low);
    f.bound.set(i, bound);
    f.bar.set(i, bar);
    f.calm.set(i, calm);
  }

  void setIdle(int lane, bool idle) {
    auto bits = flightOf(lane).idle.bits;
    bits[lane % V::size] = idle ? -1 : 0;
    flightOf(lane).idle.bits = bits;
  }

  std::array<double, 2> position(int lane) const { return read(flightOf(lane).w, lane); }
  std::array<double, 2> slope(int lane) const { return read(flightOf(lane).g, lane); }
  int calm(int lane) const { return static_cast<int>(flightOf(lane).calm[lane % V::size]); }

  // Row 0, where all are placed.
  void depart() {
    trail_.now = 0;
    landscape().slopes(flights_, flights());
    for (int k = 0; k < flights(); ++k) trail_.record(flights_[k], k);
  }

  // The same row again, for a flight of which some lane was placed anew.
  void depart(int k) {
    landscape().slopes(&flights_[k], 1);
    trail_.record(flights_[k], k);
  }

  // At least one step, with slopes known before and after; then on while all are quiet until the row `until`.
  void walk(std::int64_t until) {
    if (glides_) return landscape().glide(flights_, trail_, until);
    const int count = flights();
    typename V::Mask calm;
    do {
      step_(landscape(), flights_, count);
      landscape().slopes(flights_, count);
      ++trail_.now;
      calm = Flight<V>::everywhere();
      for (int k = 0; k < count; ++k) {
        Flight<V>& f = flights_[k];
        trail_.record(f, k);
        f.calm = f.counted(f.calm, trail_.at(trail_.now, k)[2]);
        calm = calm & quiet(k);
      }
    } while (trail_.now < until && all(calm));
  }

  typename V::Mask quiet(int k) const { return flights_[k].quiet(flights_[k].w, trail_.at(trail_.now, k)[2]); }

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
  const Flight<V>& flightOf(int lane) const { return flights_[lane / V::size]; }
  static std::array<double, 2> read(const V* x, int lane) { return {x[0][lane % V::size], x[1][lane % V::size]}; }

  const Plane::Point& point_;
  Step step_;
  bool glides_;
  Flight<V> flights_[mostFlights];
  Trail<V> trail_;
};

}  // namespace descent
