// The loop over flights, and what happens to a lane where it stops.
#include "lane_sweep.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "walker.hpp"
#include "watch.hpp"

namespace descent {
namespace {

// Enough to hide the time that one step waits for the one before.
constexpr int flightCount = 8;

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
        dim_(plane.dim()),
        steps_(plane.question().experiment.steps),
        compared_(std::max(0, steps_ - cycleRows)),
        first_(first),
        next_(first),
        end_(first + count),
        rest_(plane.question().preview ? Rest::preview() : Rest()),
        habits_(habitsOf(point_.optimizer)),
        preview_(plane.question().preview) {
    std::fill(std::begin(flights_), std::end(flights_), Flight<V>{});
  }

  void run() {
    for (int lane = 0; lane < lanes; ++lane) refill(lane);
    while (active_ > 0) {
      landscape().slopes(flights_, flightCount);
      if (now_ >= until_ || !calm()) look();
      step_(landscape(), flights_, flightCount);
      ++now_;
    }
    lookBack();
  }

 private:
  static constexpr int lanes = flightCount * V::size;
  static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

  struct Lane {
    int pixel = -1;
    std::int64_t born = 0, wake = never;
    bool compared = false;
    Watch watch;
  };

  const Landscape& landscape() const { return *point_.landscape; }
  Flight<V>& flightOf(int lane) { return flights_[lane / V::size]; }

  bool calm() const {
    auto calm = quiet(flights_[0]);
    for (int i = 1; i < flightCount; ++i) calm = calm & quiet(flights_[i]);
    return all(calm);
  }

  // Every lane that is not quiet or has to wake, until all of them can take the next step.
  void look() {
    until_ = never;
    for (int i = 0; i < flightCount; ++i) {
      for (bool refilled = true; refilled;) {
        refilled = false;
        const auto calm = quiet(flights_[i]);
        if (all(calm) && now_ < wakes_[i]) break;
        for (int lane = i * V::size; lane < (i + 1) * V::size; ++lane) {
          if (lanes_[lane].pixel < 0 || (calm[lane % V::size] && now_ < lanes_[lane].wake)) continue;
          if (decided(lane)) refilled = refill(lane) || refilled;
        }
        if (refilled) landscape().slopes(&flights_[i], 1);
        wakes_[i] = never;
        for (int lane = i * V::size; lane < (i + 1) * V::size; ++lane) {
          wakes_[i] = std::min(wakes_[i], lanes_[lane].wake);
        }
      }
      until_ = std::min(until_, wakes_[i]);
    }
  }

  // Looks at the row that a lane is at; true when its pixel is decided.
  bool decided(int index) {
    Lane& lane = lanes_[index];
    const int row = static_cast<int>(now_ - lane.born);
    const auto at = positionOf(index);
    // Another pixel's parameters may be set.
    if (plane_.tunes()) plane_.at(lane.pixel);
    if (lane.watch.at(row, at.data())) {
      write(lane.pixel, lane.watch.type(), lane.watch.step(), at);
      if (lane.watch.unsettled() && !preview_) unsettled_.push_back(lane.pixel);
      return true;
    }
    if (!lane.compared && row >= compared_) {
      lane.compared = true;
      if (!lane.watch.resting() && repeats(index, steps_ - row)) return true;
    }
    watched(index);
    return false;
  }

  // Walks a copy of the lane's flight on to its last row; true when the rows from here on are a cycle.
  bool repeats(int index, int rows) {
    constexpr int longest = cycleRows / 3;
    const int i = index % V::size;
    if (copied_ != index / V::size || copiedAt_ != now_) {
      copied_ = index / V::size;
      copiedAt_ = now_;
      copyRows_ = 0;
      copy_ = flights_[copied_];
      copyTrail_[0] = {copy_.w[0], copy_.w[1]};
    }
    const auto distance = [&](int a, int b) {
      return std::max(std::abs(double(copyTrail_[a][0][i]) - copyTrail_[b][0][i]),
                      std::abs(double(copyTrail_[a][1][i]) - copyTrail_[b][1][i]));
    };
    const auto size = [&](int a) {
      return std::max(1.0, std::max(std::abs(double(copyTrail_[a][0][i])), std::abs(double(copyTrail_[a][1][i]))));
    };
    extend(rows);
    const double tolerance = (preview_ ? 1e-6 : 1e-9) * size(rows);
    if (!(distance(rows, rows - 1) > 1e3 * tolerance)) return false;
    for (int period = 2; period <= longest && 3 * period <= rows; ++period) {
      bool same = true;
      for (int n = rows - 3 * period; same && n + period <= rows; ++n) same = distance(n, n + period) <= tolerance;
      if (!same) continue;
      const int pixel = lanes_[index].pixel;
      write(pixel, period == 2 ? Outcome::Type::two_cycle : Outcome::Type::periodic, steps_,
            {copyTrail_[rows][0][i], copyTrail_[rows][1][i]});
      if (!preview_) cyclic_[period].push_back(pixel);
      return true;
    }
    return false;
  }

  void extend(int rows) {
    while (copyRows_ < rows) {
      step_(landscape(), &copy_, 1);
      landscape().slopes(&copy_, 1);
      copyTrail_[++copyRows_] = {copy_.w[0], copy_.w[1]};
    }
  }

  // From when on: by walking again, what repeats with the same period together.
  void lookBack() {
    for (int period = 2; period <= cycleRows / 3; ++period) {
      const std::vector<int>& pixels = cyclic_[period];
      for (size_t first = 0; first < pixels.size(); first += lanes) {
        const int count = static_cast<int>(std::min<size_t>(lanes, pixels.size() - first));
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
    const int used = (count + V::size - 1) / V::size;
    V tolerance[flightCount], from[flightCount];
    std::vector<std::array<V, 2>> ring(static_cast<size_t>(period) * used);
    for (int lane = 0; lane < used * V::size; ++lane) {
      const int pixel = pixels[std::min(lane, count - 1)], i = pixel - first_;
      place(lane, plane_.at(pixel));
      double size = 1;
      for (int c = 0; c < dim_; ++c) size = std::max(size, std::abs(map_.end[static_cast<size_t>(i) * dim_ + c]));
      tolerance[lane / V::size].set(lane % V::size, 1e-9 * size);
      from[lane / V::size].set(lane % V::size, 0);
    }
    for (int n = 0;; ++n) {
      for (int k = 0; k < used; ++k) {
        auto& before = ring[static_cast<size_t>(n % period) * used + k];
        const V* w = flights_[k].w;
        if (n >= period) {
          const auto same = (abs(before[0] - w[0]) <= tolerance[k]) & (abs(before[1] - w[1]) <= tolerance[k]);
          from[k] = select(same, from[k], V(n - period + 1));
        }
        before = {w[0], w[1]};
      }
      if (n == steps_) break;
      landscape().slopes(flights_, used);
      step_(landscape(), flights_, used);
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
    copied_ = -1;
    setIdle(f, index % V::size, next_ == end_);
    if (next_ == end_) return false;
    ++active_;
    lane.pixel = next_++;
    const auto& point = plane_.at(lane.pixel);
    place(index, point);
    lane.born = now_;
    lane.compared = false;
    lane.watch.begin(*point.landscape, positionOf(index).data(), steps_, habits_, rest_);
    watched(index);
    return true;
  }

  void place(int index, const Plane::Point& point) {
    Flight<V>& f = flightOf(index);
    const int i = index % V::size;
    for (int c = 0; c < 2; ++c) f.w[c].set(i, c < dim_ ? point.start[c] : 0);
    for (size_t c = 0; c < point.optimizer.params.size(); ++c) f.numbers[c].set(i, point.optimizer.params[c]);
    for (size_t c = 0; c < 2 * point.optimizer.rule.info.memory.size(); ++c) f.memory[c].set(i, 0);
    const std::vector<double>& uniforms = *point.landscape->uniforms();
    for (size_t c = 0; c < uniforms.size(); ++c) f.uniforms[c].set(i, uniforms[c]);
    f.steps.set(i, 0);
  }

  void watched(int index) {
    Lane& lane = lanes_[index];
    Flight<V>& f = flightOf(index);
    const int i = index % V::size;
    f.low.set(i, lane.watch.low);
    f.high.set(i, std::min(lane.watch.high, double(std::numeric_limits<typename V::Scalar>::max())));
    f.bound.set(i, lane.watch.bound);
    lane.wake = lane.born + (lane.compared ? lane.watch.wake : std::min(lane.watch.wake, compared_));
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
  int dim_, steps_, compared_, first_, next_, end_, active_ = 0;
  Rest rest_;
  std::int64_t now_ = 0, until_ = 0;
  Habits habits_;
  bool preview_;
  Flight<V> flights_[flightCount], copy_;
  std::int64_t wakes_[flightCount] = {};
  Lane lanes_[lanes];
  // copy_: flight `copied_` as it was at `copiedAt_`, walked on.
  int copied_ = -1, copyRows_ = 0;
  std::int64_t copiedAt_ = -1;
  std::array<V, 2> copyTrail_[cycleRows + 1];
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
    Fleet<f32x4>(plane, first, count, map).run();
  } else {
    Fleet<f64x2>(plane, first, count, map).run();
  }
}

}  // namespace descent
