// Which pixel is on which lane, and what becomes of it between strides.
#include "lane_sweep.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "fleet.hpp"
#include "walker.hpp"
#include "watch.hpp"

namespace descent {
namespace {

template <class V>
class LaneSweep {
 public:
  LaneSweep(Plane& plane, int first, int count, Map& map)
      : plane_(plane),
        map_(map),
        fleet_(plane.at(first)),
        dim_(plane.dim()),
        steps_(plane.question().experiment.steps),
        first_(first),
        next_(first),
        end_(first + count),
        rest_(plane.question().preview ? Rest::preview() : Rest()),
        habits_(habitsOf(plane.at(first).optimizer)),
        preview_(plane.question().preview) {}

  void run() {
    for (int lane = 0; lane < fleet_.lanes(); ++lane) refill(lane);
    while (active_ > 0) {
      fleet_.walk();
      look();
    }
    lookBack();
  }

 private:
  static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

  struct Lane {
    int pixel = -1;
    std::int64_t born = 0, wake = never;
    Watch watch;
  };

  // Every lane that was not quiet in the last stride or has to wake.
  void look() {
    for (int k = 0; k < fleet_.flights(); ++k) {
      const Notes<V> notes = fleet_.notes(k);
      if (notes.quiet() && fleet_.now() < wakes_[k]) continue;
      wakes_[k] = never;
      for (int i = 0; i < V::size; ++i) {
        const int index = k * V::size + i, loud = notes.loud(i);
        Lane& lane = lanes_[index];
        if (lane.pixel < 0) continue;
        if ((loud < stride || fleet_.now() >= lane.wake) && decided(index, loud)) refill(index);
        wakes_[k] = std::min(wakes_[k], lane.wake);
      }
    }
  }

  // Looks at the rows of the last stride that matter for a lane, the first ones not quiet being `loud`; true when its
  // pixel is decided.
  bool decided(int index, int loud) {
    Lane& lane = lanes_[index];
    // Another pixel's parameters may be set.
    if (plane_.tunes()) plane_.at(lane.pixel);
    Past past = fleet_.past(index);
    const std::int64_t first = fleet_.now() - stride + 1;
    for (;;) {
      const int row = static_cast<int>(std::min(first + loud, lane.wake) - first);
      if (row >= stride) return false;
      past.now = first + row;
      if (lane.watch.at(static_cast<int>(past.now - lane.born), past)) {
        finish(lane, past);
        return true;
      }
      limit(index);
      loud = fleet_.notes(index / V::size, row + 1).loud(index % V::size);
    }
  }

  void finish(Lane& lane, const Past& past) {
    Watch& watch = lane.watch;
    const int i = lane.pixel - first_;
    auto type = watch.type();
    if (type == Outcome::Type::running) {
      if (const int period = watch.cycle(past)) {
        type = period == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic;
        if (!preview_) cyclic_[period].push_back(lane.pixel);
      }
    }
    map_.kind[i] = static_cast<std::uint8_t>(type);
    map_.step[i] = static_cast<std::uint32_t>(watch.step());
    past.row(watch.back(), map_.end.data() + static_cast<std::ptrdiff_t>(i) * dim_);
    if (watch.unsettled() && !preview_) unsettled_.push_back(lane.pixel);
  }

  // From when on: by walking again, what repeats with the same period together.
  void lookBack() {
    for (int period = 2; period <= longestPeriod; ++period) {
      const std::vector<int>& pixels = cyclic_[period];
      const auto lanes = static_cast<size_t>(fleet_.lanes());
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
    V tolerance[Fleet<V>::mostFlights], from[Fleet<V>::mostFlights];
    for (int lane = 0; lane < fleet_.lanes(); ++lane) {
      const int pixel = pixels[std::min(lane, count - 1)], i = pixel - first_;
      fleet_.place(lane, plane_.at(pixel));
      double size = 1;
      for (int c = 0; c < dim_; ++c) size = std::max(size, std::abs(map_.end[static_cast<size_t>(i) * dim_ + c]));
      tolerance[lane / V::size].set(lane % V::size, sameWithin * size);
      from[lane / V::size].set(lane % V::size, 0);
    }
    fleet_.restart();
    for (int n = 0; n <= steps_;) {
      fleet_.walk();
      for (; n <= fleet_.now() && n <= steps_; ++n) {
        if (n < period) continue;
        for (int k = 0; k < fleet_.flights(); ++k) {
          const V *before = fleet_.at(n - period, k), *now = fleet_.at(n, k);
          const auto same = (abs(before[0] - now[0]) <= tolerance[k]) & (abs(before[1] - now[1]) <= tolerance[k]);
          from[k] = select(same, from[k], V(n - period + 1));
        }
      }
    }
    for (int lane = 0; lane < count; ++lane) {
      map_.step[pixels[lane] - first_] = static_cast<std::uint32_t>(from[lane / V::size][lane % V::size]);
    }
  }

  // The next pixel starts with the next stride; where none is left the lane goes on for nothing.
  void refill(int index) {
    Lane& lane = lanes_[index];
    active_ -= lane.pixel >= 0;
    lane.pixel = -1;
    lane.wake = never;
    if (next_ == end_) return;
    ++active_;
    lane.pixel = next_++;
    const auto& point = plane_.at(lane.pixel);
    fleet_.place(index, point);
    lane.born = fleet_.now() + 1;
    lane.watch.begin(point, steps_, habits_, rest_);
    limit(index);
  }

  void limit(int index) {
    Lane& lane = lanes_[index];
    fleet_.limit(index, lane.watch.low, lane.watch.bound);
    lane.wake = lane.born + lane.watch.wake;
  }

  Plane& plane_;
  Map& map_;
  Fleet<V> fleet_;
  int dim_, steps_, first_, next_, end_, active_ = 0;
  std::int64_t wakes_[Fleet<V>::mostFlights] = {};  // the first of each flight
  Rest rest_;
  Habits habits_;
  bool preview_;
  Lane lanes_[Fleet<V>::mostLanes];
  std::vector<int> unsettled_, cyclic_[longestPeriod + 1];
};

}  // namespace

bool laneable(Plane& plane) {
  const Plane::Point& point = plane.at(0);
  const OptimizerEntry& rule = point.optimizer.rule;
  const bool plain = point.optimizer.noise == 0 && point.optimizer.schedule.constant();
  return plain && point.landscape->lanes() && rule.step64 && rule.info.memory.size() <= Flight<f64x2>::mostChannels &&
         rule.info.params.size() <= Flight<f64x2>::mostNumbers;
}

void sweepLanes(Plane& plane, int first, int count, Map& map) {
  if (plane.question().preview) {
    std::make_unique<LaneSweep<f32x4>>(plane, first, count, map)->run();
  } else {
    std::make_unique<LaneSweep<f64x2>>(plane, first, count, map)->run();
  }
}

}  // namespace descent
