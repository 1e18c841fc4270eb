// Which pixel is on which lane, and what becomes of it between blocks of rows.
#include "lane_sweep.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

#include "analysis/maps/pixel.hpp"
#include "lane_stepper.hpp"
#include "watch.hpp"

namespace descent {
namespace {

template <class V>
class LaneSweep {
 public:
  LaneSweep(Plane& plane, int first, int count, Map& map)
      : plane_(plane),
        map_(map),
        stepper_(plane.at(first)),
        dim_(plane.dim()),
        steps_(plane.question().experiment.steps),
        first_(first),
        next_(first),
        end_(first + count),
        settings_(watchSettings(plane.at(first).optimizer, steps_, plane.question().preview)) {}

  void run() {
    for (int lane = 0; lane < stepper_.lanes(); ++lane) refill(lane);
    while (active_ > 0) {
      stepper_.advance();
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

  // Every lane that had a row to look at in the last block or has to wake.
  void look() {
    for (int k = 0; k < stepper_.states(); ++k) {
      const RowFlags<V> flags = stepper_.flags(k);
      if (flags.passes() && stepper_.now() < wakes_[k]) continue;
      wakes_[k] = never;
      for (int i = 0; i < V::size; ++i) {
        const int index = k * V::size + i, firstFlagged = flags.firstFlagged(i);
        Lane& lane = lanes_[index];
        if (lane.pixel < 0) continue;
        if ((firstFlagged < rowsPerBlock || stepper_.now() >= lane.wake) && decided(index, firstFlagged)) refill(index);
        wakes_[k] = std::min(wakes_[k], lane.wake);
      }
    }
  }

  // Looks at the rows of the last block that matter for a lane, the first that needs it being `firstFlagged`;
  // true when its pixel is decided.
  bool decided(int index, int firstFlagged) {
    Lane& lane = lanes_[index];
    // Another pixel's parameters may be set.
    if (plane_.tunes()) plane_.at(lane.pixel);
    LaneRows rows = stepper_.rows(index);
    const std::int64_t first = stepper_.now() - rowsPerBlock + 1;
    for (;;) {
      const int row = static_cast<int>(std::min(first + firstFlagged, lane.wake) - first);
      if (row >= rowsPerBlock) return false;
      rows.now = first + row;
      if (const auto decision = lane.watch.at(static_cast<int>(rows.now - lane.born), rows)) {
        finish(lane.pixel, *decision, rows);
        return true;
      }
      limit(index);
      firstFlagged = stepper_.flags(index / V::size, row + 1).firstFlagged(index % V::size);
    }
  }

  void finish(int pixel, PixelDecision decision, const LaneRows& rows) {
    if (decision.type == Outcome::Type::running) {
      if (const int period = cycle(rows, steps_, settings_.tolerances)) {
        decision.type = cycleOf(period);
        if (!settings_.preview()) cyclic_[period].push_back(pixel);
      }
    }
    if (decision.beyond && !settings_.preview()) beyond_.push_back(pixel);
    const int i = pixel - first_;
    set(pixel, decision.type, decision.step);
    const PlaneVector end = rows.row(decision.back);
    std::copy(end.begin(), end.end(), map_.end.data() + static_cast<std::ptrdiff_t>(i) * dim_);
  }

  void set(int pixel, Outcome::Type type, int step) {
    map_.kind[pixel - first_] = static_cast<std::uint8_t>(type);
    map_.step[pixel - first_] = static_cast<std::uint32_t>(step);
  }

  // From when on: by walking again, what repeats with the same period together.
  void lookBack() {
    for (int period = 2; period <= longestPeriod; ++period) {
      const std::vector<int>& pixels = cyclic_[period];
      const auto lanes = static_cast<size_t>(stepper_.lanes());
      for (size_t first = 0; first < pixels.size(); first += lanes) {
        const int count = static_cast<int>(std::min(lanes, pixels.size() - first));
        repeatsFrom(pixels.data() + first, count, period);
      }
    }
    for (const int pixel : beyond_) {
      const Pixel whole = simulatePixel(plane_.at(pixel), steps_, plane_.question().experiment.seed);
      set(pixel, whole.type, whole.step);
    }
  }

  void repeatsFrom(const int* pixels, int count, int period) {
    V tolerance[LaneStepper<V>::mostStates], from[LaneStepper<V>::mostStates];
    for (int lane = 0; lane < stepper_.lanes(); ++lane) {
      const int pixel = pixels[std::min(lane, count - 1)], i = pixel - first_;
      stepper_.place(lane, plane_.at(pixel));
      double size = 1;
      for (int c = 0; c < dim_; ++c) size = std::max(size, std::abs(map_.end[static_cast<size_t>(i) * dim_ + c]));
      tolerance[lane / V::size].set(lane % V::size, settings_.tolerances.same * size);
      from[lane / V::size].set(lane % V::size, 0);
    }
    stepper_.restart();
    for (int n = 0; n <= steps_;) {
      stepper_.advance();
      for (; n <= stepper_.now() && n <= steps_; ++n) {
        if (n < period) continue;
        for (int k = 0; k < stepper_.states(); ++k) {
          const V *before = stepper_.at(n - period, k), *now = stepper_.at(n, k);
          const auto same = (abs(before[0] - now[0]) <= tolerance[k]) & (abs(before[1] - now[1]) <= tolerance[k]);
          from[k] = select(same, from[k], V(n - period + 1));
        }
      }
    }
    for (int lane = 0; lane < count; ++lane) {
      map_.step[pixels[lane] - first_] = static_cast<std::uint32_t>(from[lane / V::size][lane % V::size]);
    }
  }

  // The next pixel starts with the next block; where none is left the lane goes on for nothing.
  void refill(int index) {
    Lane& lane = lanes_[index];
    active_ -= lane.pixel >= 0;
    lane.pixel = -1;
    lane.wake = never;
    if (next_ == end_) return;
    ++active_;
    lane.pixel = next_++;
    const auto& point = plane_.at(lane.pixel);
    stepper_.place(index, point);
    lane.born = stepper_.now() + 1;
    lane.watch.begin(point, settings_);
    limit(index);
  }

  void limit(int index) {
    Lane& lane = lanes_[index];
    stepper_.limit(index, lane.watch.low, lane.watch.bound);
    lane.wake = lane.born + lane.watch.wake;
  }

  Plane& plane_;
  Map& map_;
  LaneStepper<V> stepper_;
  int dim_, steps_, first_, next_, end_, active_ = 0;
  std::int64_t wakes_[LaneStepper<V>::mostStates] = {};  // the first of each state
  WatchSettings settings_;
  Lane lanes_[LaneStepper<V>::mostLanes];
  std::vector<int> beyond_, cyclic_[longestPeriod + 1];
};

}  // namespace

bool laneable(Plane& plane) {
  const Plane::Point& point = plane.at(0);
  const OptimizerEntry& rule = point.optimizer.rule;
  const bool plain = point.optimizer.noise == 0 && point.optimizer.schedule.constant();
  return plain && point.landscape->lanes() && rule.step64 &&
         rule.info.memory.size() <= LaneState<f64x2>::mostChannels &&
         rule.info.params.size() <= LaneState<f64x2>::mostNumbers;
}

void sweepLanes(Plane& plane, int first, int count, Map& map) {
  if (plane.question().preview) {
    std::make_unique<LaneSweep<f32x4>>(plane, first, count, map)->run();
  } else {
    std::make_unique<LaneSweep<f64x2>>(plane, first, count, map)->run();
  }
}

}  // namespace descent
