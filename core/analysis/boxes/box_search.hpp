// Zeros of ∇f in a box by branch and bound: cells in which Krawczyk's test leaves something open are halved, the
// largest first, so that a search that ends early has looked everywhere equally closely. What it counts is its work,
// never time: the same question has the same answer on every machine. Moore (1966); Neumaier (1990), chapter 5; the
// ε-inflation of a zero: Rump (1983).
#pragma once

#include "box.hpp"
#include "krawczyk.hpp"

namespace descent {

// A zero that is proven, and where it is the only one.
struct ProvenZero {
  Cell at, alone;
};

class BoxSearch {
 public:
  // Has to outlive the search.
  BoxSearch(const Landscape& landscape, const Box& window);

  void put(Cell cell);
  // Looks at so many cells at most, and at none that is narrower than this share of the window.
  void run(int cells, double narrowest);

  int looked() const { return looked_; }
  // By their first coordinate.
  std::vector<ProvenZero> zeros() const;

  // What is still to be looked at, and what can never be decided: too narrow, or rounding alone. Takes it away.
  std::vector<Cell> takeWaiting();
  std::vector<Cell> takeUndecided();
  std::vector<Cell> takeLevel();
  size_t waiting() const { return waiting_.size(); }

  // Whether a zero can be proven at w, alone in about that share of the window.
  bool prove(const Vector& w, double share);

 private:
  struct Waiting {
    double size;
    int order;
    Cell cell;
    bool operator<(const Waiting& other) const { return size != other.size ? size < other.size : order > other.order; }
  };

  double share(const Interval& x, size_t i) const { return x.width() / (window_[2 * i + 1] - window_[2 * i]); }
  double size(const Cell& x) const;
  void lookAt(const Cell& x);
  bool settled(const Cell& x, const Looked& looked);
  bool drowned(const Cell& x);
  void record(const Cell& at, Cell alone);
  void halve(const Cell& x);

  const Landscape& landscape_;
  const Box& window_;
  Krawczyk test_;
  std::vector<Waiting> waiting_;  // a heap
  std::vector<Cell> undecided_, level_;
  std::vector<ProvenZero> zeros_, inflated_;
  int looked_ = 0, order_ = 0;
};

}  // namespace descent
