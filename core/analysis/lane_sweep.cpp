// The loop over flights, and what happens to a lane where it stops.
#include "lane_sweep.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>

#include "walker.hpp"
#include "watch.hpp"

namespace descent {
namespace {

// Enough to hide the time that one step waits for the one before, and the cost of two calls.
constexpr int mostFlights = 8;

template <class V>
constexpr auto stepOf(const OptimizerEntry& rule) {
  if constexpr (V::size == 2) {
    return rule.step64;
  } else {
    return rule.step32;
  }
}

template <class V>
class Fleet {
 public:
  Fleet(Plane& plane, int first, int count, Map& map)
      : plane_(plane),
        map_(map),
        point_(plane.at(first)),
        step_(stepOf<V>(point_.optimizer.rule)),
        glides_(point_.optimizer.rule.glides && point_.landscape->glides()),
        flightCount_(glides_ ? gliding : mostFlights),
        dim_(plane.dim()),
        steps_(plane.question().experiment.steps),
        first_(first),
        next_(first),
        end_(first + count),
        rest_(plane.question().preview ? Rest::preview() : Rest()),
        habits_(habitsOf(point_.optimizer)),
        preview_(plane.question().preview) {
    std::fill(std::begin(flights_), std::end(flights_), Flight<V>{});
  }

  void run() {
    for (int lane = 0; lane < flightCount_ * V::size; ++lane) refill(lane);
    depart();
    for (look(); active_ > 0; look()) walk();
    lookBack();
  }

 private:
  static constexpr int mostLanes = mostFlights * V::size;
  static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

  struct Lane {
    int pixel = -1;
    std::int64_t born = 0, wake = never;
    Watch watch;
  };

  const Landscape& landscape() const { return *point_.landscape; }
  Flight<V>& flightOf(int lane) { return flights_[lane / V::size]; }

  // The slopes where all are placed.
  void depart() {
    landscape().slopes(flights_, flightCount_);
    for (int k = 0; k < flightCount_; ++k) trail_.record(flights_[k], k);
  }

  // At least one step, with slopes known before and after; then on while all are quiet until the row `until_`.
  void walk() {
    if (glides_) return landscape().glide(flights_, trail_, until_);
    typename V::Mask calm;
    do {
      step_(landscape(), flights_, flightCount_);
      landscape().slopes(flights_, flightCount_);
      ++trail_.now;
      calm = Flight<V>::everywhere();
      for (int k = 0; k < flightCount_; ++k) {
        Flight<V>& f = flights_[k];
        trail_.record(f, k);
        f.calm = f.counted(f.calm, trail_.at(trail_.now, k)[2]);
        calm = calm & quiet(k);
      }
    } while (trail_.now < until_ && all(calm));
  }

  typename V::Mask quiet(int k) const { return flights_[k].quiet(flights_[k].w, trail_.at(trail_.now, k)[2]); }

  // Every lane that is not quiet or has to wake, until all of them can take the next step.
  void look() {
    until_ = never;
    for (int i = 0; i < flightCount_; ++i) {
      for (bool refilled = true; refilled;) {
        refilled = false;
        const auto calm = quiet(i);
        if (all(calm) && trail_.now < wakes_[i]) break;
        for (int lane = i * V::size; lane < (i + 1) * V::size; ++lane) {
          if (lanes_[lane].pixel < 0 || (calm[lane % V::size] && trail_.now < lanes_[lane].wake)) continue;
          if (decided(lane)) refilled = refill(lane) || refilled;
        }
        if (refilled) {
          landscape().slopes(&flights_[i], 1);
          trail_.record(flights_[i], i);
        }
        wakes_[i] = never;
        for (int lane = i * V::size; lane < (i + 1) * V::size; ++lane) {
          wakes_[i] = std::min(wakes_[i], lanes_[lane].wake);
        }
      }
      until_ = std::min(until_, wakes_[i]);
    }
  }

  class LanePast final : public Past {
   public:
    LanePast(const Fleet& fleet, int lane) : fleet_(fleet), lane_(lane) {}
    double row(int back, double* w) const override {
      const V* place = fleet_.trail_.at(fleet_.trail_.now - back, lane_ / V::size);
      const int i = lane_ % V::size;
      for (int c = 0; c < fleet_.dim_; ++c) w[c] = place[c][i];
      return place[2][i];
    }

   private:
    const Fleet& fleet_;
    int lane_;
  };

  // Looks at the row that a lane is at; true when its pixel is decided.
  bool decided(int index) {
    Lane& lane = lanes_[index];
    Watch& watch = lane.watch;
    const Flight<V>& f = flightOf(index);
    const int row = static_cast<int>(trail_.now - lane.born), i = index % V::size;
    const LanePast past(*this, index);
    auto at = positionOf(index);
    // Another pixel's parameters may be set.
    if (plane_.tunes()) plane_.at(lane.pixel);
    const double g[] = {f.g[0][i], f.g[1][i]};
    watch.calm = static_cast<int>(f.calm[i]);
    if (!watch.at(row, at.data(), g, past)) {
      watched(index);
      return false;
    }
    auto type = watch.type();
    if (type == Outcome::Type::running) {
      if (const int period = watch.cycle(at.data(), past, preview_ ? 1e-6 : 1e-9)) {
        type = period == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic;
        if (!preview_) cyclic_[period].push_back(lane.pixel);
      }
    }
    if (watch.back() > 0) past.row(watch.back(), at.data());
    write(lane.pixel, type, watch.step(), at);
    if (watch.unsettled() && !preview_) unsettled_.push_back(lane.pixel);
    return true;
  }

  // From when on: by walking again, what repeats with the same period together.
  void lookBack() {
    for (int period = 2; period <= cycleRows / 3; ++period) {
      const std::vector<int>& pixels = cyclic_[period];
      const size_t lanes = static_cast<size_t>(flightCount_) * V::size;
      for (size_t first = 0; first < pixels.size(); first += lanes) {
        const int count = static_cast<int>(std::min(lanes, pixels.size() - first));
        repeatsFrom(pixels.data() + first, count, period);
      }
    }
    for (const int pixel : unsettled_) {
      const int i = pixel - first_;
      const auto* end = map_.end.data() + static_cast<std::ptrdiff_t>(i) * dim_;
      const Verdict last{static_cast<Outcome::Type>(map_.kind[i]), steps_, {end, end + dim_}};
      const Verdict verdict = settled(plane_.at(pixel), steps_, plane_.question().experiment.seed, last);
      map_.kind[i] = static_cast<std::uint8_t>(verdict.type);
      map_.step[i] = static_cast<std::uint32_t>(verdict.step);
    }
  }

  void repeatsFrom(const int* pixels, int count, int period) {
    V tolerance[mostFlights], from[mostFlights];
    for (int lane = 0; lane < flightCount_ * V::size; ++lane) {
      const int pixel = pixels[std::min(lane, count - 1)], i = pixel - first_;
      place(lane, plane_.at(pixel));
      limit(lane, -1, INFINITY, 0);
      double size = 1;
      for (int c = 0; c < dim_; ++c) size = std::max(size, std::abs(map_.end[static_cast<size_t>(i) * dim_ + c]));
      tolerance[lane / V::size].set(lane % V::size, 1e-9 * size);
      from[lane / V::size].set(lane % V::size, 0);
    }
    trail_.now = 0;
    depart();
    // As many rows at a time as leave a period of them in the trail.
    for (int n = period; n <= steps_;) {
      until_ = std::min<std::int64_t>(steps_, trail_.now + Trail<V>::rows - period);
      walk();
      for (; n <= trail_.now; ++n) {
        for (int k = 0; k < flightCount_; ++k) {
          const V *before = trail_.at(n - period, k), *now = trail_.at(n, k);
          const auto same = (abs(before[0] - now[0]) <= tolerance[k]) & (abs(before[1] - now[1]) <= tolerance[k]);
          from[k] = select(same, from[k], V(n - period + 1));
        }
      }
    }
    for (int lane = 0; lane < count; ++lane) {
      map_.step[pixels[lane] - first_] = static_cast<std::uint32_t>(from[lane / V::size][lane % V::size]);
    }
  }

  // False when there is no pixel left: the lane idles.
  bool refill(int index) {
    Lane& lane = lanes_[index];
    Flight<V>& f = flightOf(index);
    active_ -= lane.pixel >= 0;
    lane.pixel = -1;
    lane.wake = never;
    setIdle(f, index % V::size, next_ == end_);
    if (next_ == end_) return false;
    ++active_;
    lane.pixel = next_++;
    const auto& point = plane_.at(lane.pixel);
    place(index, point);
    lane.born = trail_.now;
    lane.watch.begin(*point.landscape, positionOf(index).data(), steps_, habits_, rest_);
    watched(index);
    return true;
  }

  void place(int index, const Plane::Point& point) {
    Flight<V>& f = flightOf(index);
    const int i = index % V::size;
    for (int c = 0; c < 2; ++c) f.w[c].set(i, c < dim_ ? point.start[c] : 0);
    for (size_t c = 0; c < point.optimizer.params.size(); ++c) f.numbers[c].set(i, point.optimizer.params[c]);
    const size_t memory = std::max<size_t>(1, point.optimizer.rule.info.memory.size());
    for (size_t c = 0; c < 2 * memory; ++c) f.memory[c].set(i, 0);
    const std::vector<double>& uniforms = *point.landscape->uniforms();
    for (size_t c = 0; c < uniforms.size(); ++c) f.uniforms[c].set(i, uniforms[c]);
    f.steps.set(i, 0);
  }

  void watched(int index) {
    Lane& lane = lanes_[index];
    limit(index, lane.watch.low, lane.watch.bound, lane.watch.bar * lane.watch.bar);
    flightOf(index).calm.set(index % V::size, lane.watch.calm);
    lane.wake = lane.born + lane.watch.wake;
  }

  void limit(int index, double low, double bound, double bar) {
    Flight<V>& f = flightOf(index);
    const int i = index % V::size;
    f.low.set(i, low);
    f.bound.set(i, bound);
    f.bar.set(i, bar);
  }

  static void setIdle(Flight<V>& f, int i, bool idle) {
    auto bits = f.idle.bits;
    bits[i] = idle ? -1 : 0;
    f.idle.bits = bits;
  }

  std::array<double, 2> positionOf(int index) {
    const Flight<V>& f = flightOf(index);
    const int i = index % V::size;
    return {f.w[0][i], f.w[1][i]};
  }

  void write(int pixel, Outcome::Type type, int step, const std::array<double, 2>& end) {
    const int i = pixel - first_;
    map_.kind[i] = static_cast<std::uint8_t>(type);
    map_.step[i] = static_cast<std::uint32_t>(step);
    std::copy(end.begin(), end.begin() + dim_, map_.end.begin() + static_cast<std::ptrdiff_t>(i) * dim_);
  }

  Plane& plane_;
  Map& map_;
  const Plane::Point& point_;
  void (*step_)(const Landscape&, Flight<V>*, int);
  bool glides_;
  int flightCount_, dim_, steps_, first_, next_, end_, active_ = 0;
  Rest rest_;
  std::int64_t until_ = 0;
  Habits habits_;
  bool preview_;
  Flight<V> flights_[mostFlights];
  std::int64_t wakes_[mostFlights] = {};
  Lane lanes_[mostLanes];
  Trail<V> trail_;
  std::vector<int> unsettled_, cyclic_[cycleRows / 3 + 1];
};

}  // namespace

bool laneable(Plane& plane) {
  const Plane::Point& point = plane.at(0);
  const OptimizerEntry& rule = point.optimizer.rule;
  const bool plain = point.optimizer.noise == 0 && point.optimizer.schedule.kind == ScheduleKind::constant;
  return plain && point.landscape->lanes() && rule.step64 && rule.info.memory.size() <= Flight<f64x2>::mostChannels &&
         rule.info.params.size() <= Flight<f64x2>::mostNumbers;
}

void sweepLanes(Plane& plane, int first, int count, Map& map) {
  if (plane.question().preview) {
    std::make_unique<Fleet<f32x4>>(plane, first, count, map)->run();
  } else {
    std::make_unique<Fleet<f64x2>>(plane, first, count, map)->run();
  }
}

}  // namespace descent
