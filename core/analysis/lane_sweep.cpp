// Which pixel is on which lane, and what becomes of it where the loop stops.
#include "lane_sweep.hpp"

#include <algorithm>
#include <array>
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
    fleet_.depart();
    for (look(); active_ > 0; look()) fleet_.walk(until_);
    lookBack();
  }

 private:
  static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

  struct Lane {
    int pixel = -1;
    std::int64_t born = 0, wake = never;
    Watch watch;
  };

  // Every lane that is not quiet or has to wake, until all of them can take the next step.
  void look() {
    until_ = never;
    for (int k = 0; k < fleet_.flights(); ++k) {
      for (bool refilled = true; refilled;) {
        refilled = false;
        const auto calm = fleet_.quiet(k);
        if (all(calm) && fleet_.now() < wakes_[k]) break;
        for (int lane = k * V::size; lane < (k + 1) * V::size; ++lane) {
          if (lanes_[lane].pixel < 0 || (calm[lane % V::size] && fleet_.now() < lanes_[lane].wake)) continue;
          if (decided(lane)) refilled = refill(lane) || refilled;
        }
        if (refilled) fleet_.depart(k);
        wakes_[k] = never;
        for (int lane = k * V::size; lane < (k + 1) * V::size; ++lane) {
          wakes_[k] = std::min(wakes_[k], lanes_[lane].wake);
        }
      }
      until_ = std::min(until_, wakes_[k]);
    }
  }

  class LanePast final : public Past {
   public:
    LanePast(const Fleet<V>& fleet, int lane, int dim) : fleet_(fleet), lane_(lane), dim_(dim) {}
    double row(int back, double* w) const override {
      const V* place = fleet_.at(fleet_.now() - back, lane_ / V::size);
      const int i = lane_ % V::size;
      for (int c = 0; c < dim_; ++c) w[c] = place[c][i];
      return place[2][i];
    }

   private:
    const Fleet<V>& fleet_;
    int lane_, dim_;
  };

  // Looks at the row that a lane is at; true when its pixel is decided.
  bool decided(int index) {
    Lane& lane = lanes_[index];
    Watch& watch = lane.watch;
    const int row = static_cast<int>(fleet_.now() - lane.born);
    const LanePast past(fleet_, index, dim_);
    auto at = fleet_.position(index);
    // Another pixel's parameters may be set.
    if (plane_.tunes()) plane_.at(lane.pixel);
    watch.calm = fleet_.calm(index);
    if (!watch.at(row, at.data(), fleet_.slope(index).data(), past)) {
      watched(index);
      return false;
    }
    auto type = watch.type();
    if (type == Outcome::Type::running) {
      if (const int period = watch.cycle(at.data(), past)) {
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
      fleet_.limit(lane, -1, INFINITY, 0, 0);
      double size = 1;
      for (int c = 0; c < dim_; ++c) size = std::max(size, std::abs(map_.end[static_cast<size_t>(i) * dim_ + c]));
      tolerance[lane / V::size].set(lane % V::size, sameWithin * size);
      from[lane / V::size].set(lane % V::size, 0);
    }
    fleet_.depart();
    // As many rows at a time as leave a period of them in the trail.
    for (int n = period; n <= steps_;) {
      fleet_.walk(std::min<std::int64_t>(steps_, fleet_.now() + Trail<V>::rows - period));
      for (; n <= fleet_.now(); ++n) {
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

  // False when there is no pixel left: the lane idles.
  bool refill(int index) {
    Lane& lane = lanes_[index];
    active_ -= lane.pixel >= 0;
    lane.pixel = -1;
    lane.wake = never;
    fleet_.setIdle(index, next_ == end_);
    if (next_ == end_) return false;
    ++active_;
    lane.pixel = next_++;
    const auto& point = plane_.at(lane.pixel);
    fleet_.place(index, point);
    lane.born = fleet_.now();
    lane.watch.begin(*point.landscape, fleet_.position(index).data(), steps_, habits_, rest_);
    watched(index);
    return true;
  }

  void watched(int index) {
    Lane& lane = lanes_[index];
    fleet_.limit(index, lane.watch.low, lane.watch.bound, lane.watch.bar * lane.watch.bar, lane.watch.calm);
    lane.wake = lane.born + lane.watch.wake;
  }

  void write(int pixel, Outcome::Type type, int step, const std::array<double, 2>& end) {
    const int i = pixel - first_;
    map_.kind[i] = static_cast<std::uint8_t>(type);
    map_.step[i] = static_cast<std::uint32_t>(step);
    std::copy(end.begin(), end.begin() + dim_, map_.end.begin() + static_cast<std::ptrdiff_t>(i) * dim_);
  }

  Plane& plane_;
  Map& map_;
  Fleet<V> fleet_;
  int dim_, steps_, first_, next_, end_, active_ = 0;
  std::int64_t until_ = 0, wakes_[Fleet<V>::mostFlights] = {};
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
  const bool plain = point.optimizer.noise == 0 && point.optimizer.schedule.kind == ScheduleKind::constant;
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
