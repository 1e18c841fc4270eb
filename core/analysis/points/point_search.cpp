// Search, look at what is left, decide, and count.
#include "point_search.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/boxes/box_search.hpp"
#include "analysis/boxes/clusters.hpp"
#include "follow_line.hpp"
#include "lines.hpp"
#include "open_places.hpp"
#include "runs/work.hpp"
#include "winding.hpp"

namespace descent {
namespace {

// Cells of these shares of the window are looked at together before they are halved further: do they lie along a line,
// or are there so many in one place that halving them only makes more?
constexpr double firstPause = 0x1p-7, lastPause = 0x1p-31, crowded = 0x1p-11;
constexpr size_t manyOnLine = 100, manyInOnePlace = 600, mostTogether = 8000;

// Undecided cells so close to each other, as a share of the window, belong to one point.
constexpr double onePlace = 1e-7;
// Newton's method starts so often where the search has ended early, in proportion to it, and so often in a cluster.
constexpr int mostStarts = 2000, cellsPerStart = 100, startsInCluster = 48;
// Of ∇f round all points that are not proven.
constexpr int mostSamples = 500000;

int rank(Kind kind) { return kind == Kind::minimum ? 0 : kind == Kind::saddle ? 1 : kind == Kind::maximum ? 2 : 3; }

int indexOf(const Spectrum& curvature) {
  int sign = 1;
  for (const double lambda : curvature.values) sign = lambda < 0 ? -sign : sign;
  return sign;
}

CriticalPoint provenPoint(const Landscape& landscape, const Cell& at) {
  Stationary point = lookedAt(landscape, middle(at));
  Vector step;
  for (int round = 0; round < 3 && newtonStep(point.hessian, point.gradient, 0, step); ++round) {
    point = lookedAt(landscape, point.at + step);
  }
  Spectrum curvature = spectrum(point.hessian);
  const bool up = curvature.values[0] > 0, down = curvature.values[landscape.dim() - 1] < 0;
  const Kind kind = up ? Kind::minimum : down ? Kind::maximum : Kind::saddle;
  const int index = indexOf(curvature);
  return {std::move(point), {kind, name(kind), Rule::second_order, 2, 0, std::move(curvature)}, index, {}, true};
}

class Search {
 public:
  Search(const Landscape& landscape, const Box& window, int cells)
      : landscape_(landscape), window_(window), cells_(cells), boxes_(landscape, window) {}

  CriticalPoints answer(const std::vector<Box>& waiting) {
    for (const Box& box : waiting.empty() ? std::vector<Box>{window_} : waiting) {
      Cell cell;
      for (size_t i = 0; i < box.size(); i += 2) cell.push_back({box[i], box[i + 1]});
      boxes_.put(std::move(cell));
    }
    for (double pause = firstPause; pause >= lastPause; pause /= 4) {
      run(pause);
      if (landscape_.dim() == 2 && boxes_.waiting() > manyOnLine && boxes_.waiting() < mostTogether) setApart(pause);
    }
    run(0);
    lookAtOpenPlaces();
    collect();
    judge();
    return std::move(result_);
  }

 private:
  void run(double narrowest) { boxes_.run(std::max(0, cells_ - boxes_.looked()), narrowest); }

  // Cells on a line of critical points, and crowds of them that no halving thins out.
  void setApart(double pause) {
    std::vector<Cluster> together = clusters(boxes_.takeWaiting(), {}, window_);
    const size_t known = lines_.size();
    for (const Cluster& cluster : together) {
      if (cluster.cells.size() > manyOnLine) findLines(landscape_, cluster, window_, lines_);
    }
    for (Cluster& cluster : together) {
      // What is not on a line leaves no halves on it.
      std::erase_if(cluster.cells, [&](const Cell& cell) { return onLine(cell, lines_, known); });
      if (cluster.cells.empty()) continue;
      const bool crowd = cluster.cells.size() > manyInOnePlace && pause <= crowded &&
                         diagonal(cluster.hull()) < diagonal(window_) / 8 && roundDegenerate(landscape_, cluster);
      if (crowd) {
        crowds_.push_back(std::move(cluster));
      } else {
        for (Cell& cell : cluster.cells) boxes_.put(std::move(cell));
      }
    }
  }

  void lookAtOpenPlaces() {
    std::vector<Cell> waiting = boxes_.takeWaiting();
    for (const Cell& cell : waiting) {
      Box box;
      for (const Interval& side : cell) box.insert(box.end(), {side.min, side.max});
      result_.waiting.push_back(std::move(box));
    }
    std::vector<Cell> undecided = boxes_.takeUndecided();
    for (const Cluster& crowd : crowds_) undecided.insert(undecided.end(), crowd.cells.begin(), crowd.cells.end());
    std::vector<Cluster> open = clusters(undecided, boxes_.takeLevel(), window_, onePlace);
    const bool early = !waiting.empty();
    const int starts = std::min(cells_ / cellsPerStart, affordable(100 * spectrumWork(landscape_), mostStarts));
    if (early) open.push_back({std::move(waiting)});
    for (size_t k = 0; k < open.size(); ++k) {
      const bool unseen = early && k + 1 == open.size();
      OpenPlace place = openPlace(landscape_, open[k], window_, clearance(open, k), unseen ? window_ : Box{},
                                  unseen ? starts : startsInCluster, boxes_);
      if (gap_ == Gap::none) gap_ = place.gap;
      for (Stationary& point : place.points) open_.push_back(std::move(point));
      for (const Singular& singular : place.singular) result_.singular.push_back(singular);
    }
    opened_ = !open.empty();
  }

  // How far round a cluster there is neither another nor a proven zero.
  double clearance(const std::vector<Cluster>& open, size_t k) const {
    const Box own = open[k].hull();
    double most = 0.02 * diagonal(window_);
    const auto keepFrom = [&](const Box& other) {
      double gap = 0;
      for (size_t i = 0; i < own.size(); i += 2) gap = std::max({gap, own[i] - other[i + 1], other[i] - own[i + 1]});
      most = std::min(most, 0.4 * gap);
    };
    if (open.size() > 200) return std::min(most, 1e-3 * diagonal(window_));
    for (size_t other = 0; other < open.size(); ++other) {
      if (other != k) keepFrom(open[other].hull());
    }
    for (const ProvenZero& zero : boxes_.zeros()) {
      Box at;
      for (const Interval& side : zero.at) at.insert(at.end(), {side.min, side.max});
      keepFrom(at);
    }
    return std::max(most, 1e-10 * diagonal(window_));
  }

  void collect() {
    for (const ProvenZero& zero : boxes_.zeros()) {
      bool within = true;
      for (size_t i = 0; i < zero.at.size(); ++i) {
        within = within && zero.at[i].max >= window_[2 * i] && zero.at[i].min <= window_[2 * i + 1];
      }
      if (within) result_.points.push_back(provenPoint(landscape_, zero.at));
    }
    const size_t proven = result_.points.size();
    std::vector<Stationary> different;
    for (const Stationary& point : open_) {
      const auto holds = [&](const CriticalPoint& line) {
        return distanceTo(line.line, point.at) <= 1e-7 * diagonal(window_);
      };
      if (std::any_of(lines_.begin(), lines_.end(), holds)) continue;
      const auto known = [&](const Stationary& other) {
        return (other.at - point.at).norm() <= 1e-8 * diagonal(window_);
      };
      const auto listed = [&](const CriticalPoint& other) { return known(other.point); };
      if (std::none_of(different.begin(), different.end(), known) &&
          std::none_of(result_.points.begin(), result_.points.end(), listed)) {
        different.push_back(point);
      }
    }
    open_ = std::move(different);
    const int samples = affordable(10 * hessianWork(landscape_), mostSamples) / static_cast<int>(open_.size() + 10);
    for (const Stationary& point : open_) {
      double scale = 0.05 * diagonal(window_);
      const auto closer = [&](const Stationary& other) {
        const double gap = (other.at - point.at).norm();
        if (gap > 0) scale = std::min(scale, 0.4 * gap);
      };
      for (size_t k = 0; k < proven; ++k) closer(result_.points[k].point);
      for (const Stationary& other : open_) closer(other);
      if (inside(window_, point.at)) result_.points.push_back(decided(landscape_, point, scale, samples));
    }
    for (CriticalPoint& line : lines_) result_.points.push_back(std::move(line));
    // By type, then by value; what is alike, as it was found.
    std::multimap<std::pair<int, double>, CriticalPoint> ordered;
    for (CriticalPoint& point : std::exchange(result_.points, {}))
      ordered.emplace(std::pair(rank(point.decision.kind), point.point.value), std::move(point));
    for (auto& [key, point] : ordered) result_.points.push_back(std::move(point));
  }

  static CriticalPoint decided(const Landscape& landscape, const Stationary& point, double scale, int samples) {
    CriticalPoint result{point, decision(landscape, point, scale), std::nullopt, {}};
    if (landscape.dim() > 2) {
      if (result.decision.rule == Rule::second_order) result.index = indexOf(result.decision.curvature);
    } else {
      Box around;
      // Its middle is nowhere a sample: a kink through the point may have no slope there.
      for (const double c : point.at) around.insert(around.end(), {c - 0.4921875 * scale, c + scale / 2});
      result.index = winding(landscape, around, samples);
      if (result.index) settle(landscape, point, *result.index, scale, result.decision);
    }
    return result;
  }

  void judge() {
    result_.winding = winding(landscape_, window_);
    result_.looked = boxes_.looked();
    result_.undefined = !result_.winding && !definedRound(landscape_, window_);
    int sum = 0;
    bool counted = landscape_.dim() <= 2;
    for (const CriticalPoint& point : result_.points) {
      counted = counted && point.index;
      sum += point.index.value_or(0);
    }
    for (const Singular& place : result_.singular) sum += place.index;
    counted = counted && result_.winding == sum;
    const bool partly = !result_.waiting.empty();
    if (!opened_ && lines_.empty()) {
      result_.certainty = Certainty::proven;
    } else if ((gap_ == Gap::none && lines_.empty() && !partly) || counted) {
      result_.certainty = Certainty::counted;
    } else {
      result_.gap = partly ? Gap::many : !lines_.empty() ? Gap::continuum : gap_;
    }
  }

  const Landscape& landscape_;
  const Box& window_;
  const int cells_;
  BoxSearch boxes_;
  std::vector<Cluster> crowds_;
  std::vector<Stationary> open_;
  std::vector<CriticalPoint> lines_;
  bool opened_ = false;
  Gap gap_ = Gap::none;
  CriticalPoints result_;
};

}  // namespace

CriticalPoints searchPoints(const Landscape& landscape, const Box& window, int cells, const std::vector<Box>& waiting) {
  return Search(landscape, window, cells).answer(waiting);
}

}  // namespace descent
