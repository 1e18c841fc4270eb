// A heap of cells, and what becomes of each.
#include "box_search.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace descent {
namespace {

// Narrower cells say nothing: the rounding of ∇f at their midpoint fills them.
constexpr double narrow = 1e-11;
// Below it rounding may be all there is to see.
constexpr double close = 1e-4;

// Off the middle, where symmetric formulas have their zeros.
constexpr double cut = 0.4921875;

Cell widened(const Cell& x, double factor, double least) {
  Cell wide(x.size());
  for (size_t i = 0; i < x.size(); ++i) {
    const double half = std::max(factor * x[i].width() / 2, least + 1e-15 * x[i].size());
    wide[i] = {x[i].middle() - half, x[i].middle() + half};
  }
  return wide;
}

}  // namespace

BoxSearch::BoxSearch(const Landscape& landscape, const Box& window)
    : landscape_(landscape), window_(window), test_(landscape) {}

double BoxSearch::size(const Cell& x) const {
  double most = 0;
  for (size_t i = 0; i < x.size(); ++i) most = std::max(most, share(x[i], i));
  return most;
}

void BoxSearch::put(Cell cell) {
  const double wide = size(cell);
  waiting_.push_back({wide, order_++, std::move(cell)});
  std::push_heap(waiting_.begin(), waiting_.end());
}

void BoxSearch::run(int cells, double narrowest) {
  const int last = looked_ + cells;
  while (looked_ < last && !waiting_.empty() && waiting_.front().size > narrowest) {
    std::pop_heap(waiting_.begin(), waiting_.end());
    const Cell cell = std::move(waiting_.back().cell);
    waiting_.pop_back();
    lookAt(cell);
  }
}

void BoxSearch::lookAt(const Cell& x) {
  const auto known = [&](const ProvenZero& zero) { return holds(zero.alone, x); };
  if (std::any_of(inflated_.begin(), inflated_.end(), known)) return;
  ++looked_;
  const Looked looked = test_.look(x);
  if (settled(x, looked)) return;
  if (looked.level) {
    level_.push_back(x);
    return;
  }
  const Cell rest = looked.image.empty() ? x : common(x, looked.image);
  if (rest.empty()) return;
  const double wide = size(rest);
  if (wide <= narrow || (wide <= close && drowned(rest))) {
    if (!prove(middle(rest), wide)) undecided_.push_back(rest);
    return;
  }
  halve(rest);
}

// Where Krawczyk's test has the answer; a zero at the edge of the cell, alone there, is looked at in a cell around it.
bool BoxSearch::settled(const Cell& x, const Looked& looked) {
  if (looked.zeros == Zeros::none) return true;
  if (looked.zeros == Zeros::one) {
    record(looked.image, x);
    return true;
  }
  if (!looked.regular) return false;
  const Cell around = widened(looked.image, 1.5, 0);
  if (size(around) > 2 * size(x)) return false;
  ++looked_;
  const Looked again = test_.look(around);
  if (again.zeros == Zeros::one) record(again.image, around);
  return again.zeros != Zeros::unclear;
}

// Whether ∇f is 0 but for rounding at the corners and in the middle of a cell.
bool BoxSearch::drowned(const Cell& x) {
  const size_t n = x.size();
  Vector w = middle(x);
  if (!vanishes(landscape_, w)) return false;
  for (size_t i = 0; i < n; ++i) {
    const double at = w[static_cast<Eigen::Index>(i)];
    for (const double side : {x[i].min, x[i].max}) {
      w[static_cast<Eigen::Index>(i)] = side;
      if (!vanishes(landscape_, w)) return false;
    }
    w[static_cast<Eigen::Index>(i)] = at;
  }
  return true;
}

bool BoxSearch::prove(const Vector& w, double wide) {
  for (const double factor : {64.0, 4096.0, 262144.0}) {
    if (factor * wide > close) break;
    Cell around;
    for (Eigen::Index i = 0; i < w.size(); ++i) {
      const double half = factor * wide * (window_[2 * i + 1] - window_[2 * i]) / 2;
      around.push_back({w[i] - half, w[i] + half});
    }
    ++looked_;
    const Looked looked = test_.look(around);
    if (looked.zeros != Zeros::one) continue;
    record(looked.image, around);
    inflated_.push_back(zeros_.back());
    return true;
  }
  return false;
}

// As exactly as can be.
void BoxSearch::record(const Cell& at, Cell alone) {
  Cell exact = at;
  for (int round = 0; round < 40; ++round) {
    const Looked looked = test_.look(exact);
    const Cell closer = looked.image.empty() ? exact : common(exact, looked.image);
    if (closer.empty() || size(closer) > 0.999 * size(exact)) break;
    exact = closer;
  }
  zeros_.push_back({std::move(exact), std::move(alone)});
}

void BoxSearch::halve(const Cell& x) {
  size_t widest = 0;
  for (size_t i = 1; i < x.size(); ++i) {
    if (share(x[i], i) > share(x[widest], widest)) widest = i;
  }
  Cell low = x, high = x;
  const double at = x[widest].min + cut * x[widest].width();
  low[widest].max = high[widest].min = at;
  put(std::move(low));
  put(std::move(high));
}

// Two cells that share an edge may both have found the zero on it.
std::vector<ProvenZero> BoxSearch::zeros() const {
  std::multimap<double, ProvenZero> ordered;
  double longest = 0;
  for (const ProvenZero& zero : zeros_) {
    ordered.emplace(zero.at[0].min, zero);
    longest = std::max(longest, zero.at[0].width());
  }
  std::vector<ProvenZero> different;
  for (const auto& [from, zero] : ordered) {
    bool fresh = true;
    for (auto other = different.rbegin(); fresh && other != different.rend(); ++other) {
      if (other->at[0].min + longest < from) break;
      fresh = !meet(other->at, zero.at);
    }
    if (fresh) different.push_back(zero);
  }
  return different;
}

std::vector<Cell> BoxSearch::takeWaiting() {
  std::map<int, Cell> ordered;
  for (Waiting& each : waiting_) ordered.emplace(each.order, std::move(each.cell));
  waiting_.clear();
  std::vector<Cell> cells;
  for (auto& [order, cell] : ordered) cells.push_back(std::move(cell));
  return cells;
}
std::vector<Cell> BoxSearch::takeUndecided() { return std::exchange(undecided_, {}); }
std::vector<Cell> BoxSearch::takeLevel() { return std::exchange(level_, {}); }

}  // namespace descent
